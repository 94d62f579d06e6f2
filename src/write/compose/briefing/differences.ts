import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { byMentions, type Entity, type Evidence } from '../../../model/entity.ts';
import type { DossierEvent } from '../../../model/event.ts';
import type { Parallel } from '../../../model/quote.ts';
import { addressOf } from '../../../model/page.ts';
import { overlaps } from '../../../model/span.ts';
import { statusWords, typeWords } from '../../../model/words.ts';
import { dateOnPage } from '../date-words.ts';
import { locators } from '../locator.ts';
import { placeOf, wordsAt, type Lookup } from '../lookup.ts';
import { block, inline, line, type Inline } from '../tree.ts';
import { wordDiff } from '../compare/word-diff.ts';

/** Rows of each sort, and letters a wording may have. */
const most = { events: 2, quotes: 2, names: 3, letters: 48 } as const;

/** Where the sources say different things, by rules alone: dates and status of events, words of quotations, names. */
export function differences(lookup: Lookup): MdxJsxFlowElement[] {
  const { events, parallels, entities } = lookup.chronicle;
  const byWeight = entities.toSorted(byMentions);
  const rows = [
    ...firstOf(most.events, events, (event) => ofEvent(lookup, event)),
    ...firstOf(most.quotes, parallels, (parallel) => ofQuote(lookup, parallel)),
    ...firstOf(most.names, byWeight, (entity) => ofName(lookup, entity)),
  ];
  return rows.length === 0
    ? []
    : [
        block(
          'Band',
          {
            id: 'differ',
            title: 'Where the sources differ',
            note: 'Found by rules: dates and status of events, words of quotations, names.',
            more: 'Shared passages, word by word',
            to: addressOf.compare,
          },
          block('Differences', {}, ...rows),
        ),
      ];
}

/** The first rows there are; no more are looked for, as comparing all of a large dossier takes long. */
function firstOf<T>(number: number, all: readonly T[], rowsOf: (one: T) => readonly MdxJsxFlowElement[]): readonly MdxJsxFlowElement[] {
  const found: MdxJsxFlowElement[] = [];
  for (const one of all) {
    if (found.length >= number) break;
    found.push(...rowsOf(one));
  }
  return found.slice(0, number);
}

function row(question: string, ...wordings: readonly (readonly (string | Inline)[])[]): MdxJsxFlowElement[] {
  return wordings.length < 2
    ? []
    : [block('Difference', { question }, ...wordings.slice(0, 3).map((parts) => block('Wording', {}, line(...parts))))];
}

/** What each source that dates an event says of its date, else of its status. */
function ofEvent(lookup: Lookup, event: DossierEvent): MdxJsxFlowElement[] {
  const dated = Map.groupBy(
    event.accounts.filter(({ value }) => value !== undefined),
    ({ value }) => dateOnPage(value ?? ''),
  );
  const told = dated.size > 1 ? dated : Map.groupBy(event.accounts, ({ status }) => statusWords[status]);
  const first = (source: string) => event.evidence.find((place) => place.source === source);
  return row(
    lookup.wholeHeadline(event),
    ...[...told].map(([says, accounts]) => [
      `${says} `,
      ...locators(
        lookup,
        accounts.flatMap(({ source }) => first(source) ?? []),
        4,
      ),
    ]),
  );
}

/** The first words in which two versions of a quotation differ by more than spelling. */
function ofQuote(lookup: Lookup, { kind, passages: [base, other] }: Parallel): MdxJsxFlowElement[] {
  if (kind !== 'same-quote' || !base || !other) return [];
  const telling = wordDiff(wordsAt(lookup, base), wordsAt(lookup, other)).variants.find(
    ({ base: mine = '', other: yours = '' }) =>
      Math.max(mine.length, yours.length) <= most.letters
      && Math.min(mine.length, yours.length) > 4
      && mine.slice(0, 3).toLowerCase() !== yours.slice(0, 3).toLowerCase(),
  );
  const speaker = (lookup.quotesIn.get(placeOf(base)) ?? []).find(({ span }) => overlaps(span, base.span))?.speaker;
  const who = speaker === undefined ? undefined : lookup.entities.get(speaker)?.name;
  if (!telling?.base || !telling.other) return [];
  return row(
    who === undefined ? 'In one quotation' : `${who}, in one quotation`,
    said(lookup, telling.base, [base]),
    said(lookup, telling.other, [other]),
  );
}

/** Names of more than one word that one source uses and others do not. */
function ofName(lookup: Lookup, { type, aliases, mentions }: Entity): MdxJsxFlowElement[] {
  const kept: { readonly text: string; readonly sources: readonly string[] }[] = [];
  for (const alias of aliases)
    if (alias.text.includes(' ') && kept.every(({ sources }) => sources.every((source) => !alias.sources.includes(source))))
      kept.push(alias);
  return row(
    `What the ${typeWords[type].one.toLowerCase()} is called`,
    ...kept.map(({ text, sources }) =>
      said(
        lookup,
        text,
        sources.flatMap((source) => mentions.find((mention) => mention.source === source && wordsAt(lookup, mention) === text) ?? []),
      ),
    ),
  );
}

function said(lookup: Lookup, text: string, places: readonly Evidence[]): (string | Inline)[] {
  return [inline('Said', {}, text), ' ', ...locators(lookup, places, 4)];
}
