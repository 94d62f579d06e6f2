import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { DatedMention, Source } from '../../../model/dossier.ts';
import { addressOf } from '../../../model/page.ts';
import type { DossierEvent } from '../../../model/event.ts';
import { contains, overlaps } from '../../../model/span.ts';
import { readAs, toLocal, type Block } from '../../../model/text.ts';
import { alsoIn } from './also-in.ts';
import { dateReason } from '../date-reason.ts';
import { knownDateWords, unbroken } from '../date-words.ts';
import { eventAddress } from '../events/event-pages.ts';
import { shapeOf } from '../events/event-shape.ts';
import { placeOf, type Lookup, type NameAt } from '../lookup.ts';
import { tones, type Toned } from './tones.ts';
import { block as element, inline, line, words, type Flow, type Inline } from '../tree.ts';
import { basisWords } from '../../../model/words.ts';
import { shortened } from '../in-words.ts';

/** The numbered blocks of a source, each with its names, half brackets and notes. */
export function sourceText(lookup: Lookup, source: Source): MdxJsxFlowElement[] {
  const toneOf = tones();
  return source.blocks.map((block) => {
    const place = placeOf({ source: source.id, block: block.id });
    const names = toneOf(lookup.namesIn.get(place) ?? []);
    const dates = noted(lookup.datesIn.get(place) ?? [], names, block);
    const others = alsoIn(lookup, source, block);
    const notes: Flow[] = [...dates.map((each) => dateNote(lookup, source, block, each)), ...(others ? [others.note] : [])];
    const content = marked(block, names, dates);
    const body =
      block.kind === 'heading'
        ? { type: 'heading' as const, depth: 2 as const, children: content }
        : { type: 'paragraph' as const, children: content };
    return element(
      'Para',
      { shared: others ? 'yes' : undefined },
      element('Words', { id: block.id, kind: block.kind, source: String(source.number) }, body),
      ...(notes.length === 0 ? [] : [element('Notes', { summary: summary(block, dates, others?.summary) }, ...notes)]),
    );
  });
}

interface NotedDate {
  readonly mention: DatedMention;
  /** Number of the note in its block, from 1. */
  readonly number: number;
  /** False where the words are part of a name's link: the note then has no bracket to go with. */
  readonly bracketed: boolean;
}

/** Dates that want a note: all that the text does not state by itself. */
function noted(dates: readonly DatedMention[], names: readonly NameAt[], block: Block): NotedDate[] {
  return dates
    .filter(({ date, span: at }) => date?.basis !== 'stated' && contains(block.span, at))
    .map((mention, at) => ({ mention, number: at + 1, bracketed: !names.some((name) => overlaps(name.span, mention.span)) }));
}

/** The words of a block with its marks; every character stays. */
function marked(block: Block, names: readonly Toned[], dates: readonly NotedDate[]): Inline[] {
  const marks = [
    ...names.map((name) => ({
      span: name.span,
      make: (text: string): Inline =>
        inline('Name', { to: addressOf.entity(name.entity.id), type: name.entity.type, tone: name.tone }, text),
    })),
    ...dates
      .filter(({ bracketed }) => bracketed)
      .map(({ mention, number }) => ({
        span: mention.span,
        make: (text: string): Inline => inline('Lemma', { id: lemmaId(block, number), note: noteId(block, number) }, text),
      })),
  ].sort((a, b) => a.span.start - b.span.start);
  const parts: Inline[] = [];
  let at = 0;
  for (const mark of marks) {
    const { start, end } = toLocal(block, mark.span);
    if (start < at || end <= start) continue;
    if (start > at) parts.push(words(block.text.slice(at, start)));
    parts.push(mark.make(block.text.slice(start, end)));
    at = end;
  }
  if (at < block.text.length) parts.push(words(block.text.slice(at)));
  return parts;
}

function dateNote(lookup: Lookup, source: Source, block: Block, { mention, number, bracketed }: NotedDate): Flow {
  const lemma = readAs(block, mention.span);
  const { date } = mention;
  const told = eventDatedBy(lookup, mention);
  const reason = date === undefined ? 'The text says no more than this' : dateReason(date, source);
  return element(
    'Note',
    {
      id: noteId(block, number),
      back: bracketed ? lemmaId(block, number) : undefined,
      lemma,
      value: date === undefined ? 'no date' : unbroken(knownDateWords(date)),
      label: date === undefined ? undefined : basisWords[date.basis],
    },
    line(
      `${reason}. `,
      ...(told ? [inline('StatusOf', { to: eventAddress(lookup, told.id), status: told.status, shape: shapeOf(told.value) })] : []),
    ),
  );
}

/** The event a date's clause tells of; none where another date of that clause is the event's: *to leave in May, she said on (Monday)*. */
function eventDatedBy(lookup: Lookup, mention: DatedMention): DossierEvent | undefined {
  const place = placeOf(mention);
  const told = lookup.eventsIn.get(place)?.find(({ span: clause }) => contains(clause, mention.span));
  if (told === undefined || told.event.value === mention.date?.value) return told?.event;
  const isAnothers = lookup.datesIn.get(place)?.some(({ span, date }) => contains(told.span, span) && date?.value === told.event.value);
  return isAnothers === true ? undefined : told.event;
}

function summary(block: Block, dates: readonly NotedDate[], others: string | undefined): string {
  const lemmas = dates
    .slice(0, 3)
    .map(({ mention }) => `“${shortened(readAs(block, mention.span), 24)}”`)
    .join(', ');
  const notes = dates.length === 0 ? undefined : `${dates.length === 1 ? 'note' : 'notes'} on ${lemmas}${dates.length > 3 ? ' …' : ''}`;
  return [notes, others].filter((part) => part !== undefined).join('; ');
}

function lemmaId({ id }: Block, number: number): string {
  return `${id}-words-${number}`;
}

function noteId({ id }: Block, number: number): string {
  return `${id}-note-${number}`;
}
