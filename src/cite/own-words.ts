import type { Nodes } from 'mdast';

/** The editor's own words in a node, in one line: without those of sources, and without names. */
export function ownWords(node: Nodes): string {
  return collect(node).replace(/\s+/g, ' ').trim();
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  return node.children.map((child) => (isQuoting(child) ? ' ' : collect(child))).join(isBlock(node) ? ' ' : '');
}

function isQuoting(node: Nodes): boolean {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name !== 'Judgement';
}

function isBlock({ type }: Nodes): boolean {
  return type !== 'paragraph' && type !== 'emphasis' && type !== 'strong' && type !== 'link' && type !== 'mdxJsxTextElement';
}
