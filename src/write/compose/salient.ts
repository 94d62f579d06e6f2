import { byDate, granularity } from '../../model/date.ts';
import { sourcesOf } from '../../model/entity.ts';
import type { DossierEvent } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Quote } from '../../model/quote.ts';
import { currencyOrder } from './said/figure-groups.ts';
import { figureKind } from './said/figure-words.ts';
import { placeOf, wordsAt, type Lookup } from './lookup.ts';
import { voices } from './voices.ts';

/**
 * The foremost events, in order of time, out of all or some: those that most sources tell of, those that headlines do, then those with most
 * evidence and names. What has no date is not among them; of a sentence that dates several, one.
 */
export function salientEvents(
  lookup: Lookup,
  most: number,
  events: readonly DossierEvent[] = lookup.chronicle.events,
): readonly DossierEvent[] {
  // A day that several sources speak of is one the dossier is about; a stretch of years, told by one, is its background.
  const weight = (event: DossierEvent) =>
    salience(lookup, event)
    + 2 * ((lookup.tellersOn.get(event.value ?? '') ?? 1) - 1)
    - (isStretch(event.value) && voices(lookup, sourcesOf(event.evidence)) === 1 ? 3 : 0);
  const said = new Set<string>();
  return events
    .filter(({ value }) => value !== undefined)
    .map((event, at) => ({ event, at, weight: weight(event) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .filter(({ event: { headline: words } }) => !said.has(words) && said.add(words))
    .slice(0, most)
    .map(({ event }) => event)
    .sort((a, b) => (a.value === undefined || b.value === undefined ? 0 : byDate(a.value, b.value)));
}

/** More sources that tell of a day make no difference. */
const mostTellers = 3;

/** How many sources tell of something on a day, by the day; days that the chronicle inferred are no source's word. */
export const tellersOfDays = oncePer((lookup: Pick<Lookup, 'chronicle' | 'sources'>): ReadonlyMap<string, number> => {
  const days = new Map<string, Set<string>>();
  for (const { value, basis, evidence } of lookup.chronicle.events) {
    if (value === undefined || basis === 'inferred' || granularity(value) !== 'day') continue;
    const known = days.get(value) ?? new Set();
    days.set(value, known);
    for (const source of sourcesOf(evidence)) known.add(source);
  }
  return new Map([...days].map(([day, sources]) => [day, Math.min(voices(lookup, [...sources]), mostTellers)]));
});

/** A year or more: *2019*, *2019/2024*, *2020-01/2024-11*. */
function isStretch(value: DossierEvent['value']): boolean {
  if (value === undefined) return false;
  const [from = '', to] = value.split('/');
  return to === undefined ? /^.{4}[?~%]?$/.test(value) : from.slice(0, 4) !== to.slice(0, 4);
}

/** What stands here is what a text was written for: its title, and the paragraphs it begins with. */
const [headline, lead] = ['title', ['p1', 'p2']];

/**
 * How much an event weighs among others: by the sources that tell of it first; what a headline says is the news, what a text begins with
 * near to it, a detail is not; and what can be said in one line says more.
 */
export function salience(lookup: Pick<Lookup, 'sources'>, { evidence, entities, kind, headline: words }: DossierEvent): number {
  const isNews = evidence.some(({ block }) => block === headline);
  const isLead = evidence.some(({ block }) => lead.includes(block));
  return (
    voices(lookup, sourcesOf(evidence)) * 4
    + Math.min(evidence.length, 4)
    + Math.min(entities.length, 4)
    + (isNews ? 6 : isLead ? 2 : 0)
    + (words.endsWith('…') ? 0 : 1)
    - (kind === 'detail' ? 5 : 0)
  );
}

/**
 * Figures worth the front page: money first, then counts; each amount once. Of those, what several sources give comes first, then
 * amounts in the currency most of them are in: numbers of different currencies cannot be compared.
 */
export function salientFigures(lookup: Lookup, most: number): readonly Figure[] {
  const { chronicle } = lookup;
  const rank = { money: 3, rate: 2, count: 2, share: 1, duration: 0 } as const;
  const tellers = Map.groupBy(chronicle.figures, keyOf);
  const currencies = currencyOrder(chronicle.figures);
  const size = (figure: Figure) =>
    (isMoney(figure) ? rank.money : rank[figureKind(figure)]) * 100
    + Math.min(voices(lookup, sourcesOf(tellers.get(keyOf(figure)) ?? [])) - 1, 4) * 50
    + (currencies.get(figure.unit) === 0 ? 25 : 0)
    + (figure.of || isMoney(figure) ? 20 : 0)
    + (figure.modifier ? 5 : 0)
    + Math.log10(Math.max(1, figure.value));
  const unique = new Map<string, Figure>();
  for (const figure of chronicle.figures) {
    if (figureKind(figure) === 'duration' || (figureKind(figure) === 'count' && figure.value < 10)) continue;
    if (!unique.has(keyOf(figure))) unique.set(keyOf(figure), figure);
  }
  return [...unique.values()]
    .map((figure, at) => ({ figure, at }))
    .sort((a, b) => size(b.figure) - size(a.figure) || a.at - b.at)
    .slice(0, most)
    .map(({ figure }) => figure);
}

function keyOf({ value, max, unit, per }: Figure): string {
  return `${value} ${max ?? ''} ${unit} ${per ?? ''}`;
}

function isMoney({ unit }: Figure): boolean {
  return figureKind({ value: 0, unit }) === 'money';
}

/** Direct quotations with a speaker, of a length to be read: one a speaker, those that several sources have first. */
export function salientQuotes(lookup: Lookup, most: number): readonly Quote[] {
  const speakers = new Set<string>();
  const weight = (quote: Quote) => {
    const length = wordsAt(lookup, quote).length;
    const shared = (lookup.parallelsIn.get(placeOf(quote)) ?? []).some(({ parallel }) => parallel.kind === 'same-quote');
    return (shared ? 2 : 0) + (length >= 60 && length <= 280 ? 1 : 0);
  };
  return lookup.chronicle.quotes
    .filter(({ kind, speaker }) => kind === 'direct' && speaker !== undefined && lookup.entities.has(speaker))
    .map((quote, at) => ({ quote, at, weight: weight(quote) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .filter(({ quote: { speaker = '' } }) => !speakers.has(speaker) && speakers.add(speaker))
    .slice(0, most)
    .map(({ quote }) => quote);
}
