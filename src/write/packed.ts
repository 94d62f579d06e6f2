import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Page, PageFacts } from '../model/page.ts';

/** How a node is packed: words as a string; elements of ours and paragraphs by their numbers; all else with its fields. */
const kinds = { flow: 1, text: 2, paragraph: 3, other: 4, leaf: 5 } as const;

type Packed =
  | string
  | readonly [typeof kinds.flow | typeof kinds.text, name: string, attributes: readonly string[], ...Packed[]]
  | readonly [typeof kinds.paragraph, ...Packed[]]
  | readonly [typeof kinds.other | typeof kinds.leaf, fields: object, ...Packed[]];

/**
 * A page as JSON a third as long as that of its tree, and as telling: two pages are packed alike only where they are
 * alike. It is what pages are known by.
 */
export function pack({ facts, tree }: Page): string {
  return `[${JSON.stringify(facts)},${packNode(tree)}]`;
}

/** The way back, which shows that nothing is lost. */
export function unpack(packed: string): Page {
  const [facts, tree] = JSON.parse(packed) as [PageFacts, Packed];
  return { facts, tree: unpackNode(tree) as Root };
}

function packNode(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  if (node.type === 'paragraph') return `[${kinds.paragraph}${packAll(node.children)}]`;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const attributes = plainAttributes(node);
    if (attributes !== undefined) return `[${node.type === 'mdxJsxFlowElement' ? kinds.flow : kinds.text},"${node.name}",[${attributes}]${packAll(node.children)}]`;
  }
  if (!('children' in node)) return `[${kinds.leaf},${JSON.stringify(node)}]`;
  const { children, ...fields } = node;
  return `[${kinds.other},${JSON.stringify(fields)}${packAll(children)}]`;
}

function packAll(children: readonly Nodes[]): string {
  let packed = '';
  for (const child of children) packed += `,${packNode(child)}`;
  return packed;
}

/** Names and values by turns; undefined where name or attributes are none of ours. */
function plainAttributes({ name, attributes }: { readonly name: string | null; readonly attributes: MdxJsxFlowElement['attributes'] }): string | undefined {
  if (name === null || !/^\w+$/.test(name)) return undefined;
  let packed = '';
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return undefined;
    packed += `${packed === '' ? '' : ','}${JSON.stringify(attribute.name)},${JSON.stringify(attribute.value)}`;
  }
  return packed;
}

function unpackNode(packed: Packed): object {
  if (typeof packed === 'string') return { type: 'text', value: packed };
  switch (packed[0]) {
    case kinds.paragraph: return { type: 'paragraph', children: unpackAll(packed, 1) };
    case kinds.leaf: return packed[1];
    case kinds.other: return { ...packed[1], children: unpackAll(packed, 2) };
    default: return { type: packed[0] === kinds.flow ? 'mdxJsxFlowElement' : 'mdxJsxTextElement', name: packed[1], attributes: unpackAttributes(packed[2]), children: unpackAll(packed, 3) };
  }
}

function unpackAll(packed: readonly unknown[], from: number): object[] {
  return packed.slice(from).map((child) => unpackNode(child as Packed));
}

function unpackAttributes(flat: readonly string[]): object[] {
  const attributes: object[] = [];
  for (let at = 0; at < flat.length; at += 2) attributes.push({ type: 'mdxJsxAttribute', name: flat[at], value: flat[at + 1] });
  return attributes;
}
