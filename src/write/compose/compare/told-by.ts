import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { DossierEvent } from '../../../model/event.ts';
import { statusWords } from '../../../model/words.ts';
import { dateWords } from '../date-words.ts';
import { eventAddress } from '../events/event-pages.ts';
import { counted } from '../in-words.ts';
import { locator, sourceLocator } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { wholeHeadline } from '../pictures/short-label.ts';
import { block, line, link } from '../tree.ts';
import { fullest, isCrowded } from './fullest.ts';

const mostEvents = 30;

/** Which source tells of what, and which leaves it out: the dated events against the sources, those that most tell of first in doubt; among many sources only those that several tell of. */
export function toldBy(lookup: Lookup): MdxJsxFlowElement[] {
  const { sources, events } = lookup.chronicle;
  const crowded = isCrowded(sources);
  const dated = events.filter((event) => event.value !== undefined && (!crowded || toldIn(event) > 1));
  if (sources.length < 2 || dated.length === 0) return [];
  const rows = dated.length <= mostEvents ? dated : mostTold(dated);
  const { columns, note } = fullest(sources, rows, ({ evidence }, source) => evidence.some((each) => each.source === source));
  const left = [
    dated.length > rows.length ? `the ${rows.length} most sources tell of, of ${counted(dated.length, crowded ? 'dated event that several tell of' : 'dated event', crowded ? 'dated events that several tell of' : 'dated events')}` : '',
    note,
  ].filter((part) => part !== '').join(', ');
  return [block('Band', { id: 'told-by', title: 'Who tells of what', note: `Where each source tells of an event; a dot: it does not${left === '' ? '' : `; ${left}`}.` },
    block('Table', { kind: 'cover told', caption: 'Events by source' },
      block('Columns', {}, block('Cell', { as: 'column' }, line('Event')), ...columns.map((source) => block('Cell', { as: 'column', kind: 'num' }, line(sourceLocator(source))))),
      ...rows.map((event) => block('Row', {},
        block('Cell', { as: 'row' }, line(link(eventAddress(lookup, event.id), wholeHeadline(lookup, event)), ` ${whenWords(event)}`)),
        ...columns.map(({ id }) => cell(lookup, event, id))))))];
}

/** Those more sources tell of first, then in order of time again. */
function mostTold(events: readonly DossierEvent[]): readonly DossierEvent[] {
  const chosen = new Set(events.toSorted((a, b) => toldIn(b) - toldIn(a)).slice(0, mostEvents));
  return events.filter((event) => chosen.has(event));
}

const toldIn = ({ evidence }: DossierEvent) => new Set(evidence.map(({ source }) => source)).size;

function whenWords({ value, basis, status }: DossierEvent): string {
  const words = dateWords(value ?? '');
  return `${basis === 'inferred' ? `[${words}]` : words}${status === 'past' ? '' : `, ${statusWords[status]}`}`;
}

/** The first paragraph of a source that tells of the event. */
function cell(lookup: Lookup, { evidence }: DossierEvent, source: string): MdxJsxFlowElement {
  const place = evidence.find((each) => each.source === source);
  return block('Cell', { kind: 'num' }, line(place ? locator(lookup, place) : '·'));
}
