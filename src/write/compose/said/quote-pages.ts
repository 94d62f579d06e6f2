import { byName, type Entity } from '../../../model/entity.ts';
import { oncePer } from '../../../model/once-per.ts';
import { addressOf } from '../../../model/page.ts';
import type { Quote } from '../../../model/quote.ts';
import { byLetter } from '../letters.ts';
import type { Lookup } from '../lookup.ts';
import { inParts, mostOnPage, type Beginnings, type Part } from '../paging.ts';

/** One quotation and who said it; nobody where that is not known. */
export interface Said {
  readonly quote: Quote;
  readonly speaker?: Entity;
}

/** The pages under one letter. */
export interface LetterPages {
  readonly title: string;
  readonly parts: readonly Part<Said>[];
}

/**
 * Up to 200 quotations stand on the page of quotes, and there are no others. More: speakers A to Z, the quotations
 * of each together, then what nobody is named for.
 */
export const quotePages = oncePer((lookup: Lookup): readonly LetterPages[] =>
  lookup.chronicle.quotes.length > mostOnPage ? letterPages(lookup) : [],
);

function letterPages(lookup: Lookup): readonly LetterPages[] {
  const speakers = [...lookup.quotesOf.keys()].flatMap((id) => lookup.entities.get(id) ?? []).toSorted(byName);
  const rest = unnamed(lookup);
  const place = ({ quote }: Said) => `S${lookup.sources.get(quote.source)?.number ?? 0}${quote.kind === 'direct' ? '' : ', reported'}`;
  const beginnings: Beginnings<Said> = {
    // Where nobody is named, the source is what quotations have in common.
    group: ({ quote, speaker }) => speaker?.id ?? `${quote.source}${quote.kind === 'direct' ? '' : '-reported'}`,
    id: ({ quote }) => quote.id,
    words: (said) => said.speaker?.name ?? place(said),
    inside: (said) => (said.speaker ? place(said) : 'continued'),
  };
  return [
    ...byLetter(speakers).map(({ letter, entities }) => ({
      title: letter.title,
      parts: inParts(
        addressOf.quotesOf(letter.slug),
        entities.flatMap((entity) => saidBy(lookup, entity)),
        beginnings,
      ),
    })),
    ...(rest.length === 0
      ? []
      : [{ title: 'Speaker not identified', parts: inParts(addressOf.quotesOf('speaker-not-named'), rest, beginnings) }]),
  ];
}

/** Where the words of a speaker begin. */
export function speakerAddress(lookup: Lookup, id: string): string {
  return `${lookup.wordsBeginAt.get(id) ?? addressOf.quotes}#by-${id}`;
}

/** By id of the speaker: the address of the first page that has words of theirs. */
export const beginnings = oncePer((lookup: Lookup): ReadonlyMap<string, string> => {
  const begins = new Map<string, string>();
  for (const { address, items } of quotePages(lookup).flatMap(({ parts }) => parts)) {
    for (const { speaker } of items) if (speaker && !begins.has(speaker.id)) begins.set(speaker.id, address);
  }
  return begins;
});

/** The words of a speaker in order. */
export function saidBy(lookup: Lookup, speaker: Entity): readonly Said[] {
  return inOrder(lookup, lookup.quotesOf.get(speaker.id) ?? []).map((quote) => ({ quote, speaker }));
}

/** Words nobody is named for. */
export function unnamed(lookup: Lookup): readonly Said[] {
  return inOrder(
    lookup,
    lookup.chronicle.quotes.filter(({ speaker }) => speaker === undefined || !lookup.entities.has(speaker)),
  ).map((quote) => ({ quote }));
}

/** Direct quotation first, then reported speech, each in order of sources. */
function inOrder(lookup: Lookup, quotes: readonly Quote[]): readonly Quote[] {
  const number = ({ source }: Quote) => lookup.sources.get(source)?.number ?? 0;
  const kind = (quote: Quote) => (quote.kind === 'direct' ? 0 : 1);
  return quotes.toSorted((a, b) => kind(a) - kind(b) || number(a) - number(b) || a.span.start - b.span.start);
}
