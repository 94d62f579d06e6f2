import { render, spreadAttributes } from 'astro/compiler-runtime';
import { href } from '../../href.ts';

/** What may stand in an element: words, elements, results of components; nothing for what is absent. */
export type Child = unknown;

/** Something of a page, drawn: what Astro makes of a template in a component. */
export type Drawn = ReturnType<typeof render> | readonly Child[];

/**
 * An element of HTML, as a template of Astro's: it escapes what is in it, attributes and words, as it does in a component.
 * Only the names of elements and attributes go as they are, and those are ours.
 *
 * @example h('b', { class: 'k' }, 'R&D') // printed: <b class="k">R&amp;D</b>
 */
export function h(name: string, attributes: Readonly<Record<string, unknown>>, ...children: readonly Child[]): Drawn {
  const open = `<${name}${spreadAttributes(attributes)}`;
  if (children.length === 0) return template([name === 'hr' || name === 'br' ? `${open}/>` : `${open}></${name}>`], children);
  // Before the first child, after the last, and nothing between.
  const parts = new Array<string>(children.length + 1).fill('');
  parts[0] = `${open}>`;
  parts[children.length] = `</${name}>`;
  return template(parts, children);
}

/** A link, base path and all, like Link.astro. */
export function link(to: string, attributes: Readonly<Record<string, unknown>>, ...children: readonly Child[]): Drawn {
  return h('a', { ...toLink(to), ...attributes }, ...children);
}

/**
 * Attributes of a link to a base-free address, a fragment, or an address of another host. `data-address` is shown on
 * paper: what is no page of this site has no locator to be found by.
 */
export function toLink(address: string): { readonly href: string; readonly 'data-address': string | undefined } {
  const whole = href(address);
  return { href: whole, 'data-address': /^https?:|^\/data\//.test(address) ? whole : undefined };
}

function template(parts: readonly string[], children: readonly Child[]): Drawn {
  return render(parts as unknown as TemplateStringsArray, ...children);
}
