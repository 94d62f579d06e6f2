import type { BlockContent, Heading, Link, Paragraph, PhrasingContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ElementName, elements } from '../../model/elements.ts';

/** The attributes an element may have; undefined ones are left out. */
export type Attributes<Name extends ElementName> = { readonly [Key in (typeof elements)[Name][number]]?: string | undefined };

/** A block of a flow. */
export type Flow = BlockContent | MdxJsxFlowElement;

/** What may stand in a line. */
export type Inline = PhrasingContent;

/** Plain words. Escaping is the printer's. */
export function words(value: string): Text {
  return { type: 'text', value };
}

/**
 * A paragraph of words and inline elements; strings stand for plain words. A paragraph of nothing but
 * elements and spaces is read by MDX as elements alone, and the spaces go: they are then set as
 * four-per-em spaces, which are as wide and break as well.
 */
export function line(...parts: readonly (string | Inline)[]): Paragraph {
  const children = inlines(parts);
  const onlyElements = children.every(
    (child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && /^\s+$/.test(child.value)),
  );
  return {
    type: 'paragraph',
    children: onlyElements ? children.map((child) => (child.type === 'text' ? words('\u2005') : child)) : children,
  };
}

/** A heading below the page's h1. */
export function heading(depth: 2 | 3 | 4, value: string): Heading {
  return { type: 'heading', depth, children: [words(value)] };
}

/** A link to an address of ours, or to the original elsewhere. */
export function link(url: string, ...parts: readonly (string | Inline)[]): Link {
  return { type: 'link', url, children: inlines(parts) as Link['children'] };
}

/** One of our elements as a block of its own. */
export function block<Name extends ElementName>(name: Name, attributes: Attributes<Name>, ...children: readonly Flow[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    children: [...children] as MdxJsxFlowElement['children'],
  };
}

/** One of our elements inside a line. */
export function inline<Name extends ElementName>(
  name: Name,
  attributes: Attributes<Name>,
  ...parts: readonly (string | Inline)[]
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: toAttributes(attributes),
    children: inlines(parts) as MdxJsxTextElement['children'],
  };
}

function inlines(parts: readonly (string | Inline)[]): Inline[] {
  return parts.map((part) => (typeof part === 'string' ? words(part) : part)).filter((part) => part.type !== 'text' || part.value !== '');
}

/**
 * Things in a line, each one part or several, with a separator between every two.
 *
 * @example between([a, [b, c]], ', ') // [a, ', ', b, c]
 */
export function between(things: readonly (string | Inline | readonly (string | Inline)[])[], separator: string): (string | Inline)[] {
  return things.flatMap((thing, at) => [...(at > 0 ? [separator] : []), ...[thing].flat()]);
}

/** The same as a sentence lists them. @example listedInLine([a, b, c]) // [a, ', ', b, ' and ', c] */
export function listedInLine(things: readonly (string | Inline)[]): (string | Inline)[] {
  return things.length < 2 ? [...things] : [...between(things.slice(0, -1), ', '), ' and ', ...things.slice(-1)];
}

/** A loop, for a large dossier has millions of them. */
function toAttributes(attributes: Readonly<Record<string, string | undefined>>): MdxJsxFlowElement['attributes'] {
  const made: MdxJsxFlowElement['attributes'] = [];
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) made.push({ type: 'mdxJsxAttribute', name, value });
  }
  return made;
}
