import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { sourcesOf } from '../../../model/entity.ts';
import type { DossierEvent } from '../../../model/event.ts';
import { addressOf } from '../../../model/page.ts';
import { basisWords } from '../../../model/words.ts';
import { dateOnPage, dateWordsInYear, unbroken } from '../date-words.ts';
import { eventAddress, yearOf } from './event-pages.ts';
import { shapeOf } from './event-shape.ts';
import { agreementWords } from './agreement.ts';
import { counted, shortened } from '../in-words.ts';
import { locator, locators, locatorText } from '../locator.ts';
import { wordsAt, type Lookup } from '../lookup.ts';
import { between, block, inline, line, type Flow } from '../tree.ts';

/** Places in their words under one event, places as locators alone after them; the rest are counted. */
const most = { words: 6, onFront: 2, locators: 40 } as const;

/** What a row shows, by where it stands. */
interface RowOptions {
  /** The event has its address here; elsewhere the row links to it. */
  readonly addressed?: true;
  /** Filters choose among the rows. */
  readonly filtered?: true;
  /** Stands under its month: the date needs no year. */
  readonly inMonth?: true;
  /** Names that take part. */
  readonly names?: true;
  /** Places that tell of it: all with how far they agree, the first few, or none. */
  readonly places: 'all' | 'few' | 'none';
}

const rows = {
  /** The chronology's own pages. */
  chronology: { addressed: true, filtered: true, inMonth: true, names: true, places: 'all' },
  /** A list by month. */
  list: { filtered: true, inMonth: true, names: true, places: 'all' },
  /** A list of very many. */
  index: { filtered: true, inMonth: true, names: true, places: 'none' },
  /** The page of a source. */
  brief: { places: 'none' },
  /** A profile. */
  elsewhere: { names: true, places: 'all' },
  /** The front page. */
  front: { places: 'few' },
  /** The printed dossier. */
  print: { addressed: true, names: true, places: 'all' },
} as const satisfies Readonly<Record<string, RowOptions>>;

/** Where an event's row stands. */
export type EventPlace = keyof typeof rows;

/**
 * An event as a row: date and mark, headline, names, and every place that tells of it in its words. `own`: its id on the page, where that
 * is another.
 */
export function eventRow(lookup: Lookup, event: DossierEvent, where: EventPlace, own = event.id): MdxJsxFlowElement {
  const options: RowOptions = rows[where];
  return block(
    'Event',
    {
      ...(options.addressed ? { id: own } : { to: eventAddress(lookup, event.id) }),
      ...(options.filtered ? facets(event) : {}),
      status: event.status,
      headline: lookup.wholeHeadline(event),
      shape: shapeOf(event.value),
      when: whenWords(event, options),
    },
    ...(options.names ? tags(lookup, event) : []),
    ...(options.places === 'none' ? [] : [evidenceNotes(lookup, event, options.places)]),
  );
}

/** The places that tell of an event, in their words as far as there is room. */
function evidenceNotes(lookup: Lookup, event: DossierEvent, shown: 'all' | 'few'): MdxJsxFlowElement {
  const { evidence } = event;
  const few = shown === 'few';
  const places = evidence.slice(0, few ? most.onFront : most.words);
  const rest = evidence.slice(places.length);
  const summary = `${counted(evidence.length, 'place', 'places')}: ${places
    .slice(0, 4)
    .map((place) => locatorText(lookup, place))
    .join(', ')}${evidence.length > 4 ? ' …' : ''}`;
  return block(
    'Notes',
    { summary },
    ...places.map((place) =>
      block('Note', {}, line(locator(lookup, place), ' ', inline('Said', {}, shortened(wordsAt(lookup, place), few ? 80 : 160)))),
    ),
    ...(rest.length === 0
      ? []
      : [
          block(
            'Note',
            {},
            line('and ', ...(few ? [counted(rest.length, 'more place', 'more places')] : locators(lookup, rest, most.locators))),
          ),
        ]),
    ...(few
      ? []
      : [
          ...agreement(lookup, event),
          ...why(event),
          ...(event.edited ?? []).map((change) => block('Note', { label: basisWords.curated }, line(change))),
        ]),
  );
}

/** What filters ask for. */
function facets({ value, entities, evidence }: DossierEvent) {
  return { year: yearOf(value), entity: entities.join(' '), source: sourcesOf(evidence).join(' ') };
}

/** The date as the list needs it: under a month without its year; brackets where no source gives it. */
function whenWords({ value, basis }: DossierEvent, { inMonth }: RowOptions): string {
  if (value === undefined) return 'no date';
  const words = inMonth ? unbroken(dateWordsInYear(value)) : dateOnPage(value);
  return basis === 'inferred' ? `[${words}]` : words;
}

/** How many sources tell of it, and whether they agree. */
function agreement(lookup: Lookup, event: DossierEvent): Flow[] {
  const words = agreementWords(lookup, event);
  return words === undefined ? [] : [block('Note', { label: 'sources' }, line(words))];
}

function why({ value, basis, because }: DossierEvent): Flow[] {
  if (value === undefined || basis === 'stated') return [];
  return [block('Note', { label: basisWords[basis] }, line(because.replace(/\d{4}-\d\d-\d\d/g, (day) => dateOnPage(day))))];
}

function tags(lookup: Lookup, { entities }: DossierEvent): Flow[] {
  const named = entities.flatMap((id) => lookup.entities.get(id) ?? []).slice(0, 12);
  if (named.length === 0) return [];
  return [
    block(
      'Tags',
      {},
      line(
        ...between(
          named.map(({ id, type, name }) => inline('Name', { to: addressOf.entity(id), type }, name)),
          ' ',
        ),
      ),
    ),
  ];
}
