import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { byMentions, type Entity } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import { typeWords } from '../../../model/words.ts';
import { aboutEntity } from '../entities/about-entity.ts';
import { eventRow } from '../events/event-row.ts';
import { counted, grouped } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { presenceOf } from '../pictures/presence.ts';
import { figureBlock } from '../said/figure-block.ts';
import { quoteBlock } from '../said/quote-block.ts';
import { salientEvents, salientFigures, salientQuotes } from '../salient.ts';
import { timeline } from '../timeline/timeline.ts';
import { block, line } from '../tree.ts';

/** What a front page begins with that nobody has written: the foremost events. */
export function mostTold(lookup: Lookup): MdxJsxFlowElement[] {
  const events = eventsInShort(lookup);
  return events.length === 0
    ? []
    : [
        block(
          'Lead',
          {},
          line(
            lookup.chronicle.sources.length === 1
              ? 'What it tells of, in order of time.'
              : 'What most sources tell of, and what they begin with, in order of time.',
          ),
        ),
        ...events,
      ];
}

function eventsInShort(lookup: Lookup): MdxJsxFlowElement[] {
  const shown = salientEvents(lookup, 6);
  return shown.length === 0 ? [] : [block('Events', {}, ...shown.map((event) => eventRow(lookup, event, 'front')))];
}

/** The picture of the whole span; under it the foremost events, where the page does not begin with them. */
export function inTime(lookup: Lookup): MdxJsxFlowElement[] {
  const { events } = lookup.chronicle;
  if (events.length === 0) return [];
  const drawn = timeline(lookup);
  return [
    block(
      'Band',
      {
        id: 'time',
        title: 'In time',
        note: drawn?.note,
        more: `All ${counted(events.length, 'event', 'events')}, with their evidence`,
        to: addressOf.chronology,
      },
      ...(drawn?.flow ?? []),
      block('StatusKey', {}),
      ...(lookup.edited.has('briefing') ? eventsInShort(lookup) : []),
    ),
  ];
}

/** The persons and the organisations most mentioned. */
export function whoIsInvolved(lookup: Lookup): MdxJsxFlowElement[] {
  const { entities } = lookup.chronicle;
  const tables = (['person', 'organisation'] as const).flatMap((type) => {
    const rows = entities
      .filter((entity) => entity.type === type)
      .toSorted(byMentions)
      .slice(0, 8);
    return rows.length === 0
      ? []
      : [
          block(
            'NameTable',
            { title: typeWords[type].many, columns: lookup.columns.heads },
            ...rows.map((entity) => nameRow(lookup, entity)),
          ),
        ];
  });
  if (tables.length === 0) return [];
  return [
    block(
      'Band',
      {
        id: 'who',
        title: 'Who is involved',
        note: barsNote(lookup),
        more: `All ${counted(entities.length, 'name', 'names')}`,
        to: addressOf.entities,
      },
      block('SideBySide', {}, ...tables),
    ),
  ];
}

/** What the bars beside names stand for. */
function barsNote(lookup: Lookup): string {
  const { unit } = lookup.columns;
  return unit === 'source'
    ? 'Bars show in which source a name stands, and how often.'
    : `Bars show in sources of which ${unit} a name stands, and how often.`;
}

function nameRow(lookup: Lookup, entity: Entity): MdxJsxFlowElement {
  return block('NameRow', {
    to: addressOf.entity(entity.id),
    type: entity.type,
    name: entity.name,
    about: aboutEntity(entity),
    ...presenceOf(lookup, entity),
    total: grouped(entity.mentions.length),
  });
}

/** The foremost figures. */
export function inNumbers(lookup: Lookup): MdxJsxFlowElement[] {
  const figures = salientFigures(lookup, 6);
  if (figures.length === 0) return [];
  return [
    block(
      'Band',
      {
        id: 'numbers',
        title: 'In numbers',
        note: 'As the sources give them, with their own “more than” and “up to”.',
        more: `All ${counted(lookup.chronicle.figures.length, 'figure', 'figures')}`,
        to: addressOf.figures,
      },
      block('Figures', {}, ...figures.map((figure) => figureBlock(lookup, figure, 'alone'))),
    ),
  ];
}

/** The foremost quotations. */
export function inTheirWords(lookup: Lookup): MdxJsxFlowElement[] {
  const quotes = salientQuotes(lookup, 3);
  if (quotes.length === 0) return [];
  return [
    block(
      'Band',
      {
        id: 'words',
        title: 'In their words',
        note: 'Direct quotation, letter for letter.',
        more: `All ${counted(lookup.chronicle.quotes.length, 'quotation', 'quotations')}`,
        to: addressOf.quotes,
      },
      block('Quotes', {}, ...quotes.map((quote) => quoteBlock(lookup, quote, { speaker: true, addressed: false }))),
    ),
  ];
}
