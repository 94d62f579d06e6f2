import type { BlockContent, ListItem, Nodes, Paragraph, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Citation, CitedElement, CitedText } from '../../../model/cited.ts';
import { editorLine, judgementWords } from './editor-line.ts';
import { editorNotes } from './editor-notes.ts';
import { placeLocator } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { outletAndDate } from '../publication.ts';
import { bare } from '../said/quote-block.ts';
import { block, line, type Flow } from '../tree.ts';

/** What the editor wrote for a page (`briefing`, `entities/<id>`), its evidence beside each paragraph; nothing where nothing is written. */
export function editorText(lookup: Lookup, entry: string, label?: string): MdxJsxFlowElement[] {
  const text = lookup.edited.get(entry);
  return text ? [block('Editor', { label }, ...flowOf(lookup, text, text.tree))] : [];
}

/** A section of the editor's: what stands under a heading of the second depth. */
export interface EditorSection {
  readonly id: string;
  readonly title: string;
  readonly flow: readonly MdxJsxFlowElement[];
}

/** The same in parts, for the front page: what comes before the first heading, then a section for each. */
export function editorSections(
  lookup: Lookup,
  entry: string,
): { readonly before: readonly MdxJsxFlowElement[]; readonly sections: readonly EditorSection[] } {
  const text = lookup.edited.get(entry);
  if (!text) return { before: [], sections: [] };
  const groups: { readonly title: string; readonly nodes: Nodes[] }[] = [{ title: '', nodes: [] }];
  for (const node of text.tree.children) {
    if (node.type === 'heading' && node.depth < 3) groups.push({ title: plain(node), nodes: [] });
    else groups.at(-1)?.nodes.push(node);
  }
  const [first, ...rest] = groups.map(({ title, nodes }) => ({
    title,
    flow: nodes.length === 0 ? [] : [block('Editor', {}, ...flowOf(lookup, text, { children: nodes }))],
  }));
  return { before: first?.flow ?? [], sections: rest.map(({ title, flow }, at) => ({ id: `briefing-${at + 1}`, title, flow })) };
}

/** The words of a heading, without what is only apparatus. */
function plain(node: Nodes): string {
  return (
    'value' in node && typeof node.value === 'string'
      ? node.value
      : 'children' in node
        ? node.children.map((child) => plain(child)).join('')
        : ''
  ).replace(/\s+/gu, ' ');
}

/** The blocks of a node as blocks of a page. */
function flowOf(lookup: Lookup, text: CitedText, { children }: { readonly children: readonly Nodes[] }): Flow[] {
  return children.flatMap((child) => blockOf(lookup, text, child));
}

function blockOf(lookup: Lookup, text: CitedText, node: Nodes): Flow[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', depth: node.depth < 3 ? 2 : node.depth === 3 ? 3 : 4, children: editorLine(lookup, text, node) }];
    case 'paragraph':
      return [paragraph(lookup, text, node)];
    case 'blockquote':
      return [{ type: 'blockquote', children: flowOf(lookup, text, node) as BlockContent[] }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'list':
      return [
        {
          ...node,
          spread: true,
          children: node.children.map((item): ListItem => ({
            type: 'listItem',
            spread: true,
            children: flowOf(lookup, text, item) as BlockContent[],
          })),
        },
      ];
    case 'table':
      return [table(lookup, text, node)];
    case 'mdxJsxFlowElement':
      return judgement(lookup, text, node);
    default:
      return [];
  }
}

/** A paragraph with its evidence; a quotation that stands alone is set as one. */
function paragraph(lookup: Lookup, text: CitedText, node: Paragraph): MdxJsxFlowElement {
  const alone = standsAlone(node, text);
  if (alone) {
    const source = lookup.sources.get(alone.place.source);
    return block(
      'Quotes',
      { kind: 'one' },
      block(
        'Quote',
        { words: bare(alone.words.text) },
        line(placeLocator(lookup, alone.place), ...(source ? [` ${outletAndDate(source)}`] : [])),
      ),
    );
  }
  const notes = editorNotes(lookup, text, node);
  return block(
    'Para',
    {},
    block('Written', {}, line(...editorLine(lookup, text, node))),
    ...(notes.length === 0 ? [] : [block('Notes', { summary: 'evidence' }, ...notes)]),
  );
}

function standsAlone({ children }: Paragraph, { citations }: CitedText): Extract<Citation, { kind: 'quote' }> | undefined {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const citation = others.length === 0 && only?.type === 'mdxJsxTextElement' ? citations.get(only) : undefined;
  return citation?.kind === 'quote' ? citation : undefined;
}

function judgement(lookup: Lookup, text: CitedText, node: CitedElement): Flow[] {
  const citation = text.citations.get(node);
  const flow = flowOf(lookup, text, node);
  return citation?.kind === 'judgement' ? [block('Judgement', judgementWords(citation), ...flow)] : flow;
}

function table(lookup: Lookup, text: CitedText, { children: [head, ...rows] }: Table): MdxJsxFlowElement {
  const cells = (row: Table['children'][number], as?: string) =>
    row.children.map((cell) => block('Cell', { as }, line(...editorLine(lookup, text, cell))));
  return block(
    'Table',
    { kind: 'written', caption: 'Table in the editor’s words' },
    ...(head ? [block('Columns', {}, ...cells(head, 'column'))] : []),
    ...rows.map((row) => block('Row', {}, ...cells(row))),
  );
}
