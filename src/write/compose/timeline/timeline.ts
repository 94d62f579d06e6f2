import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { dayNumber, dayRange } from '../../../model/date.ts';
import type { Source } from '../../../model/dossier.ts';
import type { DossierEvent } from '../../../model/event.ts';
import { dateWords, dateWordsInYear } from '../date-words.ts';
import { eventAddress } from '../events/event-pages.ts';
import { counted, grouped } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { salience } from '../salient.ts';
import { shortLabel } from '../pictures/short-label.ts';
import { fillBins } from './time-bins.ts';
import { lanesInWords, lanesOf } from './time-lanes.ts';
import { placeMarks, toDrawn, type Drawn } from './time-marks.ts';
import type { LaidLane, Point, TimePicture } from './time-picture.ts';
import { timeScale, type TimeScale } from './time-scale.ts';
import { tallTimeline } from './timeline-tall.ts';
import { numbersFit, wideEnds, wideTimeline } from './timeline-wide.ts';
import { block } from '../tree.ts';

/** Labels in words; where more dates want one, they are numbered, and so many are. */
const mostLabels = 12;
const mostNumbers = 24;
/** Marks that may stand on each other; above that events are counted in bars. */
const mostLevels = 8;

/** The span of the dossier as a picture, wide and tall, with the numbered events as a list, and what to say of it. */
export interface Timeline {
  readonly flow: MdxJsxFlowElement[];
  readonly note: string;
}

/** Nothing where fewer than two events have a date. */
export function timeline(lookup: Lookup): Timeline | undefined {
  const { events, sources } = lookup.chronicle;
  const all = events.flatMap((event) => toDrawn(event) ?? []);
  if (all.length < 2) return undefined;
  const { drawn, outside } = mostOfThem(all, sources);
  const scale = timeScale(daysOf(drawn, sources), ...wideEnds);
  if (!scale) return undefined;
  const lanes = lanesOf(sources);
  const own = lanes.lanes.map((lane): LaidLane => ({
    lane,
    drawn: drawn.filter(({ event }) => event.evidence.some(({ source }) => lane.sources.has(source))),
  }));
  const counts = own.some((lane) => placeMarks(lane.drawn, scale).some(({ level }) => level >= mostLevels));
  const { points, numbered, dates } = pointsOf(lookup, drawn, scale);
  const bins = counts
    ? fillBins(
        own.map((lane) => lane.drawn),
        scale,
      )
    : undefined;
  const [first, last] = [dateWords(scale.first.slice(0, 7)), dateWords(scale.last.slice(0, 7))];
  const picture: TimePicture = {
    scale,
    lanes,
    points,
    numbered,
    laid: bins ? own.map((lane, at) => ({ ...lane, bins: bins.lanes[at] ?? [] })) : own,
    label: `Events by ${lanes.unit === 'source' || lanes.unit === 'outlet' ? lanes.unit : `${lanes.unit} of publication`}, ${first === last ? first : `${first} to ${last}`}`,
    description: `${counted(own.length, 'lane', 'lanes')}. ${counted(drawn.length, 'event', 'events')}; the same events are listed in words.`,
  };
  const note = [
    lanesInWords(lanes, sources.length),
    ...(bins
      ? [
          `Bars count the events of each ${bins.unit}, hollow what was under way or planned; the height is the square root. What takes longer than two months stands in the list only.`,
        ]
      : []),
    ...(outside === 0
      ? []
      : [`${counted(outside, 'event', 'events')} far from the rest ${outside === 1 ? 'stands' : 'stand'} in the list only.`]),
    ...(numbered ? [`Numbered: ${points.length} of ${grouped(dates)} dates, first what most sources tell of.`] : []),
  ].join(' ');
  return {
    note,
    flow: [
      wideTimeline(picture),
      tallTimeline(picture),
      ...(numbered
        ? [
            block(
              'TimeList',
              {},
              ...points.map(({ number, when, words, to }) => block('TimeItem', { number: String(number), when, text: words, to })),
            ),
          ]
        : []),
    ],
  };
}

/**
 * The events without those far from the rest: where the whole time is more than four times as long as that of all
 * publications and the nearest six in seven events, only these are drawn.
 */
function mostOfThem(all: readonly Drawn[], sources: readonly Source[]): { readonly drawn: readonly Drawn[]; readonly outside: number } {
  const short = all.filter(({ shape }) => shape !== 'span');
  const published = daysOf([], sources);
  const middle =
    published.length > 0
      ? published
      : short
          .map(({ first }) => first)
          .sort((a, b) => a - b)
          .slice(Math.floor(short.length / 2))
          .slice(0, 1);
  const [from, to] = [middle.reduce((a, b) => Math.min(a, b), Infinity), middle.reduce((a, b) => Math.max(a, b), -Infinity)];
  const distance = ({ first, last }: Drawn) => Math.max(0, from - first, last - to);
  const near = short.toSorted((a, b) => distance(a) - distance(b)).slice(0, Math.ceil((short.length * 6) / 7));
  const span = (own: readonly Drawn[]) =>
    own.reduce((high, { last }) => Math.max(high, last), to) - own.reduce((low, { first }) => Math.min(low, first), from);
  if (short.length < 7 || span(short) <= 4 * Math.max(60, span(near))) return { drawn: all, outside: 0 };
  const kept = new Set(near);
  const drawn = all.filter((each) => each.shape === 'span' || kept.has(each));
  return { drawn, outside: all.length - drawn.length };
}

/** First and last day to be drawn: of publications and of events that are not long. */
function daysOf(drawn: readonly Drawn[], sources: readonly Source[]): readonly number[] {
  const short = drawn.filter(({ shape }) => shape !== 'span');
  return [
    ...(short.length > 0 ? short : drawn).flatMap(({ first, last }) => [first, last]),
    ...sources.flatMap(({ published }) =>
      published ? [dayNumber(dayRange(published.value).first ?? ''), dayNumber(dayRange(published.value).last ?? '')] : [],
    ),
  ].filter((day) => !Number.isNaN(day));
}

/** One event for each date, the one most sources tell of: all where they are few, else the foremost, numbered. */
function pointsOf(
  lookup: Lookup,
  drawn: readonly Drawn[],
  scale: TimeScale,
): { readonly points: readonly Point[]; readonly numbered: boolean; readonly dates: number } {
  const ranked = drawn
    .filter(({ shape }) => shape !== 'span')
    .toSorted((a, b) => salience(lookup, b.event) - salience(lookup, a.event) || a.first - b.first || (a.event.id < b.event.id ? -1 : 1));
  const byDate = [...Map.groupBy(ranked, ({ event }) => event.value?.replace(/[?~%]/g, ''))].flatMap(([, [foremost]]) => foremost ?? []);
  const numbered = byDate.length > mostLabels;
  const inYear = scale.first.slice(0, 4) === scale.last.slice(0, 4);
  const shown = (numbered ? thatFit(byDate, scale) : byDate).toSorted(
    (a, b) => a.first + a.last - b.first - b.last || (a.event.id < b.event.id ? -1 : 1),
  );
  return {
    numbered,
    dates: byDate.length,
    points: shown.map((each, at) => ({
      drawn: each,
      number: at + 1,
      when: whenWords(each.event, inYear),
      words: shortLabel(lookup, each.event),
      to: eventAddress(lookup, each.event.id),
    })),
  };
}

/** The foremost whose numbers can all stand above the lanes. */
function thatFit(ranked: readonly Drawn[], scale: TimeScale): readonly Drawn[] {
  const fitting: Drawn[] = [];
  for (const each of ranked) {
    if (fitting.length === mostNumbers) break;
    if (numbersFit([...fitting, each], scale)) fitting.push(each);
  }
  return fitting;
}

function whenWords({ value, basis }: DossierEvent, inYear: boolean): string {
  if (value === undefined) return '';
  const words = inYear ? dateWordsInYear(value) : dateWords(value);
  return basis === 'inferred' ? `[${words}]` : words;
}
