import type { BlockContent, Heading, Link, Paragraph, PhrasingContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ElementName, elements } from '../../model/elements.ts';

/** The attributes an element may have; undefined ones are left out. */
export type Attributes<Name extends ElementName> = { readonly [Key in (typeof elements)[Name][number]]?: string | undefined };

/** A flow of blocks, and what may stand in a line. */
export type Flow = BlockContent | MdxJsxFlowElement;
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
  const onlyElements = children.every((child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && /^\s+$/.test(child.value)));
  return { type: 'paragraph', children: onlyElements ? children.map((child) => (child.type === 'text' ? words('\u2005') : child)) : children };
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
  return { type: 'mdxJsxFlowElement', name, attributes: toAttributes(attributes), children: [...children] as MdxJsxFlowElement['children'] };
}

/** One of our elements inside a line. */
export function inline<Name extends ElementName>(name: Name, attributes: Attributes<Name>, ...parts: readonly (string | Inline)[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children: inlines(parts) as MdxJsxTextElement['children'] };
}

function inlines(parts: readonly (string | Inline)[]): Inline[] {
  return parts.map((part) => (typeof part === 'string' ? words(part) : part)).filter((part) => part.type !== 'text' || part.value !== '');
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
