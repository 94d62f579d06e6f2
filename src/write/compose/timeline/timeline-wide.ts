import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { dayNumber } from '../../../model/date.ts';
import { dateWords } from '../date-words.ts';
import { textWidth } from '../pictures/text-width.ts';
import { placeLabels, toLabel, widthOfLabel } from './time-labels.ts';
import { extentOf, middleOf, placeMarks, rounded, type Drawn } from './time-marks.ts';
import { ticks, type TimeScale } from './time-scale.ts';
import type { LaidLane, TimePicture } from './time-picture.ts';
import { block } from '../tree.ts';

/** Measures of the picture, in its own units. */
const sheet = {
  left: 118,
  right: 966,
  width: 976,
  row: 15,
  stack: 13,
  bar: 22,
  span: 20,
  numberRow: 20,
  number: 24,
  tickSize: 12,
} as const;
/** Where the scale begins and ends. */
export const wideEnds = [sheet.left, sheet.right] as const;
/** Thin bars under one lane; further long spans stand in the list only. */
const mostSpans = 2;

/** The span from left to right: labels above, a lane for each source or group of sources below. */
export function wideTimeline(picture: TimePicture): MdxJsxFlowElement {
  const { scale, laid, label, description } = picture;
  const labels = labelsOf(picture);
  const lanes = layLanes(laid, scale, labels.height + 22);
  const bottom = lanes.at(-1)?.bottom ?? labels.height;
  const foot = (drawn: Drawn) => String(lanes.find(({ own }) => own.includes(drawn))?.middle ?? bottom);
  return block(
    'Timeline',
    { kind: 'wide', height: String(bottom + 36), label, description: `Time runs to the right. ${description}` },
    ...ticks(scale).map(({ x, label: name, year }) =>
      block('TimeTick', {
        kind: 'wide',
        at: String(x),
        from: String(labels.height + 8),
        to: String(bottom),
        // At the end there may be no room for the words.
        ...(x + 4 + textWidth(name, sheet.tickSize) > sheet.width ? {} : { label: name, year }),
      }),
    ),
    ...labels.placed.map(({ item, x, side, y }) =>
      block('TimeLabel', {
        to: item.point.to,
        x: String(x),
        y: String(y),
        side,
        when: item.when,
        first: item.lines[0],
        second: item.lines[1],
        third: item.lines[2],
        lead: `M${x} ${y - 10}V${foot(item.point.drawn)}`,
        title: picture.numbered ? `${item.point.when}: ${item.point.words}` : undefined,
      }),
    ),
    ...lanes.map(({ laid: { lane }, middle }) =>
      block('TimeLane', {
        kind: 'wide',
        at: String(middle),
        from: String(sheet.left),
        to: String(sheet.right),
        flag: flagOf(lane.flag, scale),
        name: lane.name,
        note: lane.note,
        address: lane.to,
      }),
    ),
    ...lanes.flatMap(({ marks }) => marks),
  );
}

/** Labels in their rows, each row as high as its highest label; or numbers. */
function labelsOf({ points, numbered, scale }: TimePicture) {
  const wanted = points.map((point) => {
    const label = numbered ? { when: String(point.number), lines: [] } : toLabel(point.when, point.words);
    return { item: { point, ...label }, x: middleOf(point.drawn, scale), width: numbered ? sheet.number : widthOfLabel(label) };
  });
  const placed = placeLabels(wanted, sheet.right);
  const rows = Math.max(-1, ...placed.map(({ tier }) => tier)) + 1;
  const tops = [0];
  for (let row = 0; row < rows; row += 1) {
    const lines = Math.max(...placed.filter(({ tier }) => tier === row).map(({ item }) => item.lines.length));
    tops.push((tops[row] ?? 0) + (numbered ? sheet.numberRow : 22 + lines * sheet.row));
  }
  return { placed: placed.map((label) => ({ ...label, y: (tops[label.tier] ?? 0) + 12 })), height: tops.at(-1) ?? 0 };
}

/** Whether all these could have their numbers above the lanes. */
export function numbersFit(all: readonly Drawn[], scale: TimeScale): boolean {
  return (
    placeLabels(
      all.map((each) => ({ item: each, x: middleOf(each, scale), width: sheet.number })),
      sheet.right,
    ).length === all.length
  );
}

interface PlacedLane {
  readonly laid: LaidLane;
  readonly own: readonly Drawn[];
  readonly middle: number;
  readonly bottom: number;
  readonly marks: readonly MdxJsxFlowElement[];
}

/** Lanes from top to bottom: marks stand on each other, long spans under them; a span is named once. */
function layLanes(all: readonly LaidLane[], scale: TimeScale, from: number): readonly PlacedLane[] {
  let y = from;
  const named = new Set<string>();
  return all.map((laid): PlacedLane => {
    const { drawn, bins } = laid;
    if (bins) {
      const base = y + sheet.bar;
      y = base + 12;
      return {
        laid,
        own: drawn,
        middle: base,
        bottom: y,
        marks: bins.map((bin) => {
          const height = rounded(Math.max(2, bin.height * sheet.bar));
          const [start, end] = [scale.x(bin.from), scale.x(bin.to)];
          return block('TimeBar', {
            kind: 'wide',
            x: String(rounded(start + 0.5)),
            y: String(rounded(base - height)),
            width: String(rounded(Math.max(1.5, end - start - 1))),
            height: String(height),
            filled: String(rounded(height * (bin.past / bin.count))),
            title: bin.title,
          });
        }),
      };
    }
    const placed = placeMarks(drawn, scale);
    const levels = Math.max(1, ...placed.map(({ level }) => level + 1));
    const spans = drawn.filter(({ shape, event }) => shape === 'span' && !named.has(event.id)).slice(0, mostSpans);
    const middle = y + 8;
    const under = middle + levels * sheet.stack;
    y = under + spans.length * sheet.span + 8;
    for (const { event } of spans) named.add(event.id);
    return {
      laid,
      own: drawn,
      middle,
      bottom: y,
      marks: [
        ...placed.map(({ drawn: each, start, end, level }) =>
          block('TimeMark', {
            kind: 'wide',
            from: String(start),
            to: String(end),
            at: String(middle + level * sheet.stack),
            ...look(each),
          }),
        ),
        ...spans.map((span, at) => spanMark(span, scale, under + at * sheet.span + 9)),
      ],
    };
  });
}

/** A long span as a thin bar with its words over it; pointed where it goes on beyond the picture. */
function spanMark(drawn: Drawn, scale: TimeScale, at: number): MdxJsxFlowElement {
  const { start, end } = extentOf(drawn, scale);
  const words = titleOf(drawn);
  const room = sheet.right - start - 12;
  const x = room > 220 ? start + 12 : sheet.right - 232;
  const {
    lines: [text = ''],
  } = toLabel('', words, Math.max(room, 220) * (13.5 / 12));
  return block('TimeSpan', {
    kind: 'wide',
    from: String(start),
    to: String(end),
    at: String(at),
    status: drawn.event.status,
    ends: endsOf(drawn, scale),
    x: String(rounded(x)),
    text: textWidth(text, 12) < textWidth(words, 12) ? `${text.replace(/[\s,;:.…–—-]+$/u, '')}…` : text,
  });
}

/** Sides on which a span goes on or is open. */
export function endsOf({ first, last, open }: Drawn, scale: TimeScale): string {
  return [open === 'by' || first < dayNumber(scale.first) ? 'by' : '', open === 'from' || last > dayNumber(scale.last) ? 'from' : '']
    .join(' ')
    .trim();
}

/** Status, shape and words of a mark. */
export function look(drawn: Drawn): { readonly status: string; readonly shape: string; readonly title: string } {
  const { event, shape, open } = drawn;
  return {
    status: event.status,
    shape: `${shape === 'day' ? 'day' : 'short'}${open === undefined ? '' : ` ${open}`}`,
    title: titleOf(drawn),
  };
}

/** Date and words of an event. */
function titleOf({ event }: Drawn): string {
  return `${dateWords(event.value ?? '')}: ${event.headline}`;
}

/** Where a lane's flag stands: at the end of the day of publication. */
export function flagOf(day: number | undefined, scale: TimeScale): string | undefined {
  return day === undefined ? undefined : String(rounded(scale.x(day + 1)));
}
