import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { mdxToMdast } from 'satteri';
import type { Finding } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import { findUnseen } from '../model/unseen.ts';

/** Read as the pages are; of smart punctuation only quotation marks, since dashes and dots are the editor's choice. */
const features = { gfm: true, frontmatter: true, smartPunctuation: { quotes: true, dashes: false, ellipses: false } };

/** Things in things, a paragraph's words the last: nobody writes half of that. */
const deepest = 50;

/**
 * The editor's MDX as a tree in which every element that stands in a line stands in a paragraph, and
 * comments are gone; or why it is not MDX.
 */
export function parse(text: string, file: string): { readonly tree: Root } | { readonly broken: Finding } {
  const unseen = findUnseen(text);
  if (unseen) {
    const before = text.slice(0, unseen.at).split('\n');
    return {
      broken: finding({
        file,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        rule: 'cite:mdx',
        text: unseen.says,
        fatal: true,
      }),
    };
  }
  try {
    const tree = mdxToMdast(text.replace(/^\uFEFF/, ''), { position: true, features }) as Root;
    const below = tooDeep(tree);
    if (below)
      return {
        broken: finding({
          file,
          ...below,
          rule: 'cite:mdx',
          text: `Here one thing stands in another more than ${deepest} deep. Take some of the marks away: >, -, or tags.`,
          fatal: true,
        }),
      };
    return { tree: tidy(tree) };
  } catch (error) {
    // The parser puts the place before its words: “3:1: Expected a closing tag …”.
    const [, line, column, said] = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec((error as Error).message) ?? [];
    if (line === undefined || column === undefined) throw error;
    return {
      broken: finding({
        file,
        line: Number(line),
        column: Number(column),
        rule: 'cite:mdx',
        text: `This is not MDX: ${said}.`,
        fatal: true,
      }),
    };
  }
}

/** Where something lies deeper than what walks through the tree can follow. */
function tooDeep(tree: Root): { readonly line: number; readonly column: number } | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const { line, column } = level[0]?.position?.start ?? { line: 1, column: 1 };
    if (depth > deepest) return { line, column };
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

function tidy<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).filter((child) => !isComment(child)).map(tidy);
  if (node.type === 'mdxJsxFlowElement') return { ...node, children: ofElement(node, children) };
  return { ...node, children: holdsFlow(node) ? toParagraphs(children) : children };
}

/** Only a judgement may hold blocks: words on lines of their own between other tags are a line like any. */
function ofElement({ name }: MdxJsxFlowElement, children: readonly RootContent[]): RootContent[] {
  const [only, ...others] = children;
  if (name !== 'Judgement' && only?.type === 'paragraph' && others.length === 0) return only.children;
  return children.every(isInline) ? [...children] : toParagraphs(children);
}

function isComment(node: RootContent): boolean {
  return (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && /^\s*\/\*(?:(?!\*\/).)*\*\/\s*$/s.test(node.value);
}

/** Whether blocks may stand in a node. */
function holdsFlow({ type }: Nodes): boolean {
  return type === 'root' || type === 'blockquote' || type === 'listItem';
}

/**
 * MDX takes a line of nothing but elements for a block of its own, in the middle of a paragraph too. Here what touches
 * is one paragraph again, line after line, as its writer sees it.
 */
function toParagraphs(children: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let open: { readonly paragraph: Paragraph; end: number } | undefined;
  for (const child of children) {
    const words = wordsOf(child);
    if (!words) {
      blocks.push(child);
      open = undefined;
      continue;
    }
    const { start, end } = child.position ?? { start: { line: 0 }, end: { line: 0 } };
    if (open && start.line <= open.end + 1) {
      open.paragraph.children.push({ type: 'text', value: ' ' }, ...words);
      open.end = end.line;
    } else {
      const paragraph: Paragraph = { type: 'paragraph', children: [...words], ...(child.position ? { position: child.position } : {}) };
      blocks.push(paragraph);
      open = { paragraph, end: end.line };
    }
  }
  return blocks;
}

/** What stands in the lines of a paragraph, or of an element that holds no block; nothing for other blocks. */
function wordsOf(child: RootContent): readonly PhrasingContent[] | undefined {
  if (child.type === 'paragraph') return child.children;
  if (!isInline(child)) return undefined;
  return [child.type === 'mdxJsxFlowElement' ? toInline(child) : (child as PhrasingContent)];
}

const inLine = new Set([
  'text',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'emphasis',
  'strong',
  'link',
  'break',
  'inlineCode',
  'image',
  'delete',
  'footnoteReference',
  'linkReference',
]);

/** Words, and elements that hold no block. */
function isInline(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' ? node.children.every((child) => isInline(child)) : inLine.has(node.type);
}

function toInline(node: MdxJsxFlowElement): MdxJsxTextElement {
  return { ...node, type: 'mdxJsxTextElement', children: node.children as unknown as MdxJsxTextElement['children'] };
}
