import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { toElement, type ElementName, elements } from '../model/elements.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** Markdown nodes a generated page may hold besides our own elements. Raw HTML, code and images are not among them. */
const markdown = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'link',
  'strong',
  'emphasis',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
  'yaml',
]);

/**
 * Parses a printed page with the parser that will render it, and compares: same words, same
 * elements, nothing else. So no text of a seed can become code, whatever it holds.
 *
 * @throws with the page's address and the first difference: always a bug of ours, never the seed's fault.
 */
export function checkPrinted(mdx: string, tree: Root, address: string): void {
  const parsed = mdxToMdast(mdx, { position: false, features: { gfm: false, frontmatter: true } }) as Node;
  const foreign: string[] = [];
  const [expected, found] = [outline(tree as Node, foreign), outline(parsed, foreign)];
  if (foreign[0] !== undefined) throw new Error(`The page ${address} may not hold ${foreign[0]}.`);
  if (found === expected) return;
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  throw new Error(
    `The page ${address} does not read as it was written: expected “${expected.slice(at, at + 60)}”, found “${found.slice(at, at + 60)}”.`,
  );
}

/** A tree in one line: words as they are, elements as `⟨Name to=…⟩`. What is neither is put on the list. */
function outline(node: Node, foreign: string[]): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'yaml') return '';
  let inner = '';
  for (const child of node.children ?? []) inner += outline(child, foreign);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return `⟨${tag(node, foreign)}⟩${inner}⟨/${node.name}⟩`;
  if (!markdown.has(node.type)) foreign.push(`a node of type “${node.type}”: ${node.value ?? ''}`);
  return node.type === 'root' || node.type === 'paragraph' ? inner : `⟨${node.type}⟩${inner}⟨/⟩`;
}

function tag(node: Node, foreign: string[]): string {
  const name = toElement(node.name ?? '');
  if (!name) foreign.push(`the element <${node.name}>`);
  let words = String(node.name);
  for (const attribute of node.attributes ?? []) {
    const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!plain || !name || !isAllowed(name, attribute.name ?? ''))
      foreign.push(`the attribute “${attribute.name ?? '{…}'}” on <${node.name}>`);
    words += ` ${attribute.name}=${String(attribute.value)}`;
  }
  return words;
}

function isAllowed(name: ElementName, attribute: string): boolean {
  return (elements[name] as readonly string[]).includes(attribute);
}
