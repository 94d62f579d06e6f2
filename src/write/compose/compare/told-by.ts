import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Source } from '../../../model/dossier.ts';
import { sourcesOf } from '../../../model/entity.ts';
import type { DossierEvent } from '../../../model/event.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import { statusWords } from '../../../model/words.ts';
import { dateWords } from '../date-words.ts';
import { eventBeginnings } from '../events/event-beginnings.ts';
import { eventAddress } from '../events/event-pages.ts';
import { counted, grouped } from '../in-words.ts';
import { locator, locators, sourceLocator } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { inParts } from '../paging.ts';
import { kickerOf, partWords, turnParts } from '../part-words.ts';
import { block, line, link, type Flow } from '../tree.ts';
import { fullest, isCrowded } from './fullest.ts';

/** Events on the comparison's own page, and on each of the pages that hold them all. */
const most = { here: 30, onPage: 100 } as const;
/** Sources named in a row. */
const mostNamed = 24;

const title = 'Who tells of what';
const marks = 'Where each source tells of an event; a dot: it does not';

/**
 * Which source tells of what, and which leaves it out: the dated events against the sources, those that most tell of first in doubt; among
 * many sources only those that several tell of.
 */
export function toldBy(lookup: Lookup): MdxJsxFlowElement[] {
  const events = comparedEvents(lookup);
  if (events.length === 0) return [];
  const rows = events.length <= most.here ? events : mostTold(events);
  const { columns, note } = fullest(lookup.chronicle.sources, rows, ({ evidence }, source) =>
    evidence.some((each) => each.source === source),
  );
  const left = [rows.length < events.length ? `the ${rows.length} most sources tell of` : '', note]
    .filter((part) => part !== '')
    .join(', ');
  return [
    block(
      'Band',
      {
        id: 'told-by',
        title,
        note: `${marks}${left === '' ? '' : `; ${left}`}.`,
        ...(rows.length < events.length ? { more: `All ${eventWords(lookup, events.length)}`, to: addressOf.compareEvents } : {}),
      },
      matrix(lookup, rows, columns),
    ),
  ];
}

/** The pages of all of them, where the comparison's own page does not show them all. */
export function composeToldBy(lookup: Lookup): readonly Page[] {
  const { sources } = lookup.chronicle;
  const events = comparedEvents(lookup);
  if (events.length <= most.here) return [];
  const parts = inParts(addressOf.compareEvents, events, eventBeginnings(), { most: most.onPage });
  const crowded = isCrowded(sources);
  return parts.map((part) => ({
    facts: pageFacts(lookup.chronicle, {
      kind: 'list',
      address: part.address,
      title: `${title}${partWords(part)}`,
      description: `${eventWords(lookup, part.part === 1 ? events.length : part.items.length)} in order of time, each with the sources that tell of it${partWords(part)}.`,
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          { kind: 'narrow' },
          block(
            'Head',
            { title, kicker: kickerOf(['Compare'], [counted(events.length, 'event', 'events')], part) },
            line(
              crowded
                ? `How many${part.part === 1 ? ` of ${grouped(sources.length)}` : ''} sources tell of an event, and which; what only one tells of is left out.`
                : `${marks}.`,
              ' ',
              link(addressOf.compare, 'What the sources have in common'),
              '.',
            ),
          ),
        ),
        block(
          'Band',
          { id: 'told-by', title: 'Events' },
          crowded ? list(lookup, part.items) : matrix(lookup, part.items, sources),
          ...turnParts(parts, part.part, title),
        ),
      ],
    },
  }));
}

/** Dated events; of a dossier of many sources those that more than one of them tells of. */
function comparedEvents({ chronicle: { sources, events } }: Lookup): readonly DossierEvent[] {
  const crowded = isCrowded(sources);
  return sources.length < 2 ? [] : events.filter((event) => event.value !== undefined && (!crowded || toldIn(event) > 1));
}

function eventWords({ chronicle: { sources } }: Lookup, number: number): string {
  return `${counted(number, 'event', 'events')} ${isCrowded(sources) ? 'that several sources tell of' : 'with a date'}`;
}

/** A column for each source. */
function matrix(lookup: Lookup, events: readonly DossierEvent[], columns: readonly Source[]): MdxJsxFlowElement {
  return table(
    'cover told',
    columns.map((source) => block('Cell', { as: 'column', kind: 'num' }, line(sourceLocator(source)))),
    events.map((event) => [...head(lookup, event), ...columns.map(({ id }) => cell(lookup, event, id))]),
  );
}

/** The sources named in each row: how many tell of the event, and the first paragraph of each that does. */
function list(lookup: Lookup, events: readonly DossierEvent[]): MdxJsxFlowElement {
  return table(
    'cover told named',
    [block('Cell', { as: 'column', kind: 'num' }, line('Sources')), block('Cell', { as: 'column' }, line('Told in'))],
    events.map((event) => {
      const places = [...Map.groupBy(event.evidence, ({ source }) => source).values()].flatMap(([first]) => first ?? []);
      return [
        ...head(lookup, event),
        block('Cell', { kind: 'num' }, line(grouped(places.length))),
        block('Cell', {}, line(...locators(lookup, places, mostNamed))),
      ];
    }),
  );
}

function table(kind: string, heads: readonly Flow[], rows: readonly (readonly Flow[])[]): MdxJsxFlowElement {
  return block(
    'Table',
    { kind, caption: 'Events by source' },
    block('Columns', {}, block('Cell', { as: 'column' }, line('Event')), ...heads),
    ...rows.map((cells) => block('Row', {}, ...cells)),
  );
}

function head(lookup: Lookup, event: DossierEvent): MdxJsxFlowElement[] {
  return [block('Cell', { as: 'row' }, line(link(eventAddress(lookup, event.id), lookup.wholeHeadline(event)), ` ${whenWords(event)}`))];
}

/** Those more sources tell of first, then in order of time again. */
function mostTold(events: readonly DossierEvent[]): readonly DossierEvent[] {
  const chosen = new Set(events.toSorted((a, b) => toldIn(b) - toldIn(a)).slice(0, most.here));
  return events.filter((event) => chosen.has(event));
}

const toldIn = ({ evidence }: DossierEvent) => sourcesOf(evidence).length;

function whenWords({ value, basis, status }: DossierEvent): string {
  const words = dateWords(value ?? '');
  return `${basis === 'inferred' ? `[${words}]` : words}${status === 'past' ? '' : `, ${statusWords[status]}`}`;
}

/** The first paragraph of a source that tells of the event. */
function cell(lookup: Lookup, { evidence }: DossierEvent, source: string): MdxJsxFlowElement {
  const place = evidence.find((each) => each.source === source);
  return block('Cell', { kind: 'num' }, line(place ? locator(lookup, place) : '·'));
}
