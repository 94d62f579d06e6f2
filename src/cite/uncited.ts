import type { Nodes } from 'mdast';
import type { Finding } from '../model/finding.ts';
import { complain } from './complaint.ts';
import { ownWords } from './own-words.ts';

/** What makes a paragraph rest on something: evidence, or the editor's own word for it. */
const grounds: ReadonlySet<string> = new Set(['Cite', 'Quote', 'Figure', 'Event', 'Judgement']);

/** Warnings for paragraphs that have neither citation nor judgement. */
export function uncited(node: Nodes, file: string): Finding[] {
  if (isGround(node)) return [];
  if (node.type !== 'paragraph') return 'children' in node ? node.children.flatMap((child) => uncited(child, file)) : [];
  if (hasGround(node)) return [];
  return [
    complain(
      file,
      node,
      { rule: 'uncited', text: `This paragraph has neither citation nor judgement: “${beginning(ownWords(node))}”.` },
      false,
    ),
  ];
}

function isGround(node: Nodes): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && grounds.has(node.name ?? '');
}

function hasGround(node: Nodes): boolean {
  return isGround(node) || ('children' in node && node.children.some(hasGround));
}

function beginning(words: string): string {
  const all = words.split(' ');
  return all.length > 10 ? `${all.slice(0, 10).join(' ')} …` : words;
}
