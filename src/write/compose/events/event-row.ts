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
import { wholeHeadline } from '../pictures/short-label.ts';
import { between, block, inline, line, type Flow } from '../tree.ts';

/** Places in their words under one event, places as locators alone after them; the rest are counted. */
const most = { words: 6, onFront: 2, locators: 40 } as const;

/**
 * Where the row stands. In the chronology it carries the event's address; in a list by month, on a profile (`elsewhere`)
 * and on the front page it links there. In an `index` of very many it has date, headline and names alone, in `brief` not even those.
 */
export type EventPlace = 'chronology' | 'list' | 'index' | 'brief' | 'elsewhere' | 'front' | 'print';

/** An event as a row: date and mark, headline, names, and every place that tells of it in its words. `own`: its id on the page, where that is another. */
export function eventRow(lookup: Lookup, event: DossierEvent, where: EventPlace, own = event.id): MdxJsxFlowElement {
  const { id, status, evidence } = event;
  const [front, bare] = [where === 'front', where === 'index' || where === 'brief'];
  const places = evidence.slice(0, front ? most.onFront : most.words);
  const summary = `${counted(evidence.length, 'place', 'places')}: ${places.slice(0, 4).map((place) => locatorText(lookup, place)).join(', ')}${evidence.length > 4 ? ' …' : ''}`;
  return block('Event', {
    ...(where === 'chronology' || where === 'print' ? { id: own } : { to: eventAddress(lookup, id) }),
    ...(where === 'chronology' || where === 'list' || where === 'index' ? facets(event) : {}),
    status, headline: wholeHeadline(lookup, event), shape: shapeOf(event.value), when: whenWords(event, where),
  },
  ...(front || where === 'brief' ? [] : tags(lookup, event)),
  ...(bare ? [] : [block('Notes', { summary },
    ...places.map((place) => block('Note', {}, line(locator(lookup, place), ' ', inline('Said', {}, shortened(wordsAt(lookup, place), front ? 80 : 160))))),
    ...(evidence.length > places.length ? [block('Note', {}, line('and ', ...(front ? [counted(evidence.length - places.length, 'more place', 'more places')] : locators(lookup, evidence.slice(places.length), most.locators))))] : []),
    ...(front ? [] : [...agreement(lookup, event), ...why(event), ...(event.edited ?? []).map((change) => block('Note', { label: basisWords.curated }, line(change)))]))]));
}

/** What filters ask for. */
function facets({ value, entities, evidence }: DossierEvent) {
  return { year: yearOf(value), entity: entities.join(' '), source: sourcesOf(evidence).join(' ') };
}

/** The date as the list needs it: under a month without its year; brackets where no source gives it. */
function whenWords({ value, basis }: DossierEvent, where: EventPlace): string {
  if (value === undefined) return 'none given';
  const words = where === 'chronology' || where === 'list' || where === 'index' ? unbroken(dateWordsInYear(value)) : dateOnPage(value);
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
  return [block('Tags', {}, line(...between(named.map(({ id, type, name }) => inline('Name', { to: addressOf.entity(id), type }, name)), ' ')))];
}
