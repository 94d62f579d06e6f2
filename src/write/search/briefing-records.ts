import type { Nodes } from 'mdast';
import type { CitedText } from '../../model/cited.ts';
import { addressOf } from '../../model/page.ts';
import type { SearchRecord } from '../../model/search-record.ts';
import type { Context } from './context.ts';

/** The editor's briefing, a record for each section. */
export function briefingRecords({ lookup, marksOf, alsoOf }: Context): SearchRecord[] {
  const edited = lookup.edited.get('briefing');
  if (!edited) return [];
  return sections(edited).map(({ title, text }) => ({
    address: addressOf.briefing,
    text,
    marks: marksOf(`${title ?? ''} ${text}`),
    also: alsoOf(`${title ?? ''} ${text}`),
    head: title === undefined ? [] : [title],
    filters: { kind: ['briefing'] },
    sort: '0',
    facts: { kind: 'briefing' as const, title: title ?? lookup.chronicle.title },
  }));

  function sections({ tree, citations }: CitedText): { title: string | undefined; text: string }[] {
    const found: { title: string | undefined; text: string }[] = [];
    for (const node of tree.children) {
      const words = wordsIn(node, citations)
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,;:!?)’”])/g, '')
        .trim();
      const last = found.at(-1);
      if (node.type === 'heading') found.push({ title: words, text: '' });
      else if (last) last.text = `${last.text} ${words}`.trim();
      else found.push({ title: undefined, text: words });
    }
    return found.filter(({ text }) => text !== '');
  }

  /** As the page shows it: names of entities, headlines of events, quoted words; no evidence from the margin. */
  function wordsIn(node: Nodes, citations: CitedText['citations']): string {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
    const citation = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement' ? citations.get(node) : undefined;
    if (citation?.kind === 'cite') return '';
    const inner = 'children' in node ? (node.children as readonly Nodes[]).map((child) => wordsIn(child, citations)).join(' ') : '';
    if (inner.trim() !== '' || !citation) return inner;
    if (citation.kind === 'entity') return lookup.entities.get(citation.entity)?.name ?? '';
    if (citation.kind === 'event') return lookup.events.get(citation.event)?.headline ?? '';
    return citation.kind === 'quote' || citation.kind === 'figure' ? citation.words.text : '';
  }
}
