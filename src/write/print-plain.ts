import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Prints a block by the rules of Markdown, whatever is in it: what is asked where a block is not plain. */
export type PrintBlock = (block: RootContent) => string;

/** Characters that mean something somewhere in a line of MDX, and white space that is no plain space. */
const telling = /[\\`*_{}[\]<&!\t\n\v\f\r\0]/;
/** What cannot begin a list, heading, rule, quotation or code, nor be trimmed, where it begins a line. */
const plainBegin = /^(?:[\p{L}“”‘’"'„«(\u2005$€£·…]|\d+(?![\d.)]))/u;
/** Addresses that need neither brackets nor escapes. */
const plainAddress = /^[\w/#.:~-]+$/;

/**
 * A page's tree as MDX, the same to the byte as remark-stringify prints it. Nearly all of a generated page is elements of ours
 * round words without any mark of Markdown: these are put together here, which takes a tenth of the time; every other block is
 * printed by `printBlock`.
 *
 * @returns undefined for a page where blocks depend on each other, as two lists in a row do
 */
export function printPlain(tree: Root, printBlock: PrintBlock): string | undefined {
  return flow(tree, '', printBlock);
}

function flow({ children }: Parents, indent: string, printBlock: PrintBlock): string | undefined {
  const blocks: string[] = [];
  let before: Nodes | undefined;
  for (const child of children) {
    if (before?.type === 'list' && child.type === 'list') return undefined;
    before = child;
    const printed =
      child.type === 'mdxJsxFlowElement'
        ? flowElement(child, indent, printBlock)
        : indented(plainLine(child) ?? printBlock(child as RootContent), indent);
    if (printed === undefined) return undefined;
    blocks.push(printed);
  }
  return blocks.join('\n\n');
}

function flowElement(element: MdxJsxFlowElement, indent: string, printBlock: PrintBlock): string | undefined {
  const begin = `${indent}<${element.name}${attributes(element)}`;
  if (element.children.length === 0) return `${begin} />`;
  const inner = flow(element, `${indent}  `, printBlock);
  return inner === undefined ? undefined : `${begin}>\n${inner}\n${indent}</${element.name}>`;
}

function indented(block: string, indent: string): string {
  return block
    .split('\n')
    .map((row) => (row === '' ? '' : indent + row))
    .join('\n');
}

/** A paragraph or heading of plain words and elements; undefined for every other block. */
function plainLine(block: Nodes): string | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
  const printed = phrasing(block.children);
  if (printed === undefined || !(printed.startsWith('<') || printed.startsWith('[') || plainBegin.test(printed))) return undefined;
  if (block.type === 'heading') return /[# ]$/.test(printed) ? undefined : `${'#'.repeat(block.depth)} ${printed}`;
  // One space at the end of a line would be trimmed.
  return printed.endsWith(' ') ? (/[^ ] $/.test(printed) ? `${printed.slice(0, -1)}&#x20;` : undefined) : printed;
}

function phrasing(nodes: readonly Nodes[]): string | undefined {
  let printed = '';
  for (const node of nodes) {
    const part = inlinePart(node);
    if (part === undefined) return undefined;
    printed += part;
  }
  return printed;
}

function inlinePart(node: Nodes): string | undefined {
  if (node.type === 'text') return telling.test(node.value) ? undefined : node.value;
  if (node.type === 'mdxJsxTextElement') {
    if (node.children.length === 0) return `<${node.name}${attributes(node)} />`;
    const inner = phrasing(node.children);
    return inner === undefined ? undefined : `<${node.name}${attributes(node)}>${inner}</${node.name}>`;
  }
  if (node.type !== 'link' || node.title || !plainAddress.test(node.url)) return undefined;
  const inner = phrasing(node.children);
  return inner === undefined ? undefined : `[${inner}](${node.url})`;
}

function attributes(element: MdxJsxFlowElement | MdxJsxTextElement): string {
  let printed = '';
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw new Error(`The element <${element.name}> has an attribute that is no string.`);
    printed += ` ${attribute.name}="${attribute.value.replaceAll('&', '&amp;').replaceAll('"', '&#x22;')}"`;
  }
  return printed;
}
