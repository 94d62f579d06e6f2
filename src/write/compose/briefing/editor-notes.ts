import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Citation, CitedPlace, CitedText } from '../../../model/cited.ts';
import type { Evidence } from '../../../model/entity.ts';
import { figureWords } from '../said/figure-words.ts';
import { shortened } from '../in-words.ts';
import { placeLocator } from '../locator.ts';
import { blockOf, placeOf, wordsAt, type Lookup } from '../lookup.ts';
import { outletAndDate } from '../publication.ts';
import { bare } from '../said/quote-block.ts';
import { block, inline, line } from '../tree.ts';

/** Letters of a cited paragraph that stand in the margin where the editor chose no words. */
const mostLetters = 72;

/** The evidence of a paragraph of the editor's, in the order of its citations, each place once. */
export function editorNotes(lookup: Lookup, text: CitedText, node: Nodes): MdxJsxFlowElement[] {
  const notes = citationsIn(text, node).flatMap((citation) => notesOf(lookup, citation));
  return [...new Map(notes.map((note) => [note.key, note.note])).values()];
}

function citationsIn(text: CitedText, node: Nodes): Citation[] {
  const own = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement' ? text.citations.get(node) : undefined;
  return [...(own ? [own] : []), ...('children' in node ? node.children.flatMap((child) => citationsIn(text, child)) : [])];
}

interface KeyedNote {
  readonly key: string;
  readonly note: MdxJsxFlowElement;
}

function notesOf(lookup: Lookup, citation: Citation): KeyedNote[] {
  switch (citation.kind) {
    case 'cite':
      return citeNotes(lookup, citation);
    case 'quote':
      return [note(lookup, citation.place, ` ${about(lookup, citation.place)}`)];
    case 'figure': {
      const { before, number, after } = figureWords(citation.figure, wordsAt(lookup, citation.figure));
      return [
        note(
          lookup,
          citation.place,
          ` ${about(lookup, citation.place)}`,
          [before, number, after].filter((part) => part !== undefined).join(' '),
        ),
      ];
    }
    case 'event':
      return (lookup.events.get(citation.event)?.evidence ?? [])
        .slice(0, 2)
        .map((place) => said(lookup, place, shortened(wordsAt(lookup, place), mostLetters)));
    case 'entity':
    case 'judgement':
      return [];
  }
}

/** The words chosen, at their place; for every other place the beginning of its paragraph. */
function citeNotes(lookup: Lookup, { places, words }: Extract<Citation, { kind: 'cite' }>): KeyedNote[] {
  const [first] = places;
  const chosen = words ? [said(lookup, words.place, bare(words.text))] : [];
  const others = places.filter((place) => !words || (placeOf(place) !== placeOf(words.place) && !(places.length === 1 && place === first)));
  return [...chosen, ...others.map((place) => said(lookup, place, beginningOf(lookup, place)))];
}

function beginningOf(lookup: Lookup, place: CitedPlace): string {
  const cited = blockOf(lookup, place)?.text ?? '';
  // A mark that opens where the cut leaves its partner out would only stand beside ours.
  return shortened(cited.replace(/^["“«„]\s*/u, ''), mostLetters);
}

function said(lookup: Lookup, place: CitedPlace | Evidence, text: string): KeyedNote {
  return {
    key: `${placeOf(place)} ${text}`,
    note: block('Note', {}, line(placeLocator(lookup, place), ' ', inline('Said', {}, bare(text)))),
  };
}

function note(lookup: Lookup, place: CitedPlace, text: string, value?: string): KeyedNote {
  return { key: `${placeOf(place)} ${value ?? ''}${text}`, note: block('Note', { value }, line(placeLocator(lookup, place), text)) };
}

function about(lookup: Lookup, { source }: CitedPlace): string {
  const found = lookup.sources.get(source);
  return found ? outletAndDate(found) : '';
}
