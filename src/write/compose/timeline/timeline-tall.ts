import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { dayNumber } from '../../../model/date.ts';
import { fitted, textWidth } from '../pictures/text-width.ts';
import { placeDown, toLabel } from './time-labels.ts';
import { extentOf, middleOf, placeMarks, rounded } from './time-marks.ts';
import { ticks, timeScale, type TimeScale } from './time-scale.ts';
import { endsOf, flagOf, look } from './timeline-wide.ts';
import type { LaidLane, TimePicture } from './time-picture.ts';
import { block } from '../tree.ts';

/** Measures of the picture, in its own units. */
const sheet = { width: 350, firstLane: 48, widest: 25, lanesEnd: 170, dayHeight: 2.15, row: 14.5, least: 380, most: 1000 } as const;
/** From disc to disc where they stand on each other. */
const disc = 11;
/** Lanes whose names do not fit, even in two rows, have letters, which a key below spells out. */
const letters = 'ABCDEFGHIJKL';
const keyRow = 17;

/** The span from top to bottom, for narrow screens: lanes are columns, labels stand right of them. */
export function tallTimeline(picture: TimePicture): MdxJsxFlowElement {
  const { laid, label, description, numbered, points } = picture;
  const widest = Math.max(...laid.map(({ lane }) => textWidth(lane.name, 13))) + 5;
  const pitch = Math.min(Math.max(sheet.widest, widest), (sheet.lanesEnd - sheet.firstLane) / Math.max(1, laid.length - 1));
  const rows = widest <= pitch ? 1 : 2;
  const isLettered = widest > pitch * 2 && laid.length > 1;
  const columns = laid.map((lane, at) => ({ ...lane, x: rounded(sheet.firstLane + at * pitch) }));
  const end = (columns.at(-1)?.x ?? sheet.firstLane) + 33;
  const labels = points.map((point) =>
    numbered ? { when: String(point.number), lines: [] } : toLabel(point.when, point.words, sheet.width - end - 1),
  );
  const heights = labels.map(({ lines }) => (numbered ? 17 : 24) + lines.length * sheet.row);
  const top = rows === 2 && !isLettered ? 42 : 30;
  const days = dayNumber(picture.scale.last) - dayNumber(picture.scale.first) + 1;
  const height = Math.max(
    Math.min(sheet.most, Math.max(sheet.least, days * sheet.dayHeight)),
    heights.reduce((sum, each) => sum + each, 0),
  );
  const scale = timeScale([dayNumber(picture.scale.first), dayNumber(picture.scale.last)], top, top + height) ?? picture.scale;
  const heads = placeDown(
    points.map(({ drawn }, at) => ({ y: middleOf(drawn, scale) - 12, height: heights[at] ?? 0 })),
    top + height + 14,
  );
  return block(
    'Timeline',
    {
      kind: 'tall',
      height: String(Math.ceil(top + height + 16 + (isLettered ? laid.length * keyRow + 8 : 0))),
      label,
      description: `Time runs downwards. ${description}`,
    },
    ...ticks(scale).map(({ x, label: name, year }) =>
      block('TimeTick', { kind: 'tall', at: String(x), from: '0', to: String(end - 14), label: name, year }),
    ),
    ...points.map((point, at) => {
      const y = rounded((heads[at] ?? 0) + 12);
      const mark = rounded(middleOf(point.drawn, scale));
      const column = columns.find(({ drawn }) => drawn.includes(point.drawn));
      const { when, lines } = labels[at] ?? { when: '', lines: [] };
      return block('TimeLabel', {
        to: point.to,
        x: String(end - 7),
        y: String(y),
        side: 'right',
        when,
        first: lines[0],
        second: lines[1],
        third: lines[2],
        lead: `M${(column?.x ?? end) + 7} ${mark}H${end - 19}L${end - 3} ${rounded(y - 4)}`,
        title: numbered ? `${point.when}: ${point.words}` : undefined,
      });
    }),
    ...columns.map(({ lane, x }, at) =>
      block('TimeLane', {
        kind: 'tall',
        at: String(x),
        from: String(top - 8),
        to: String(rounded(top + height)),
        flag: flagOf(lane.flag, scale),
        name: isLettered ? letters.charAt(at) : lane.name,
        row: rows === 2 && !isLettered && at % 2 === 1 ? '2' : undefined,
      }),
    ),
    ...(isLettered
      ? columns.map(({ lane }, at) =>
          block('TimeKey', {
            y: String(Math.ceil(top + height + 34 + at * keyRow)),
            letter: letters.charAt(at),
            name: fitted(lane.name, 12.5, 300),
          }),
        )
      : []),
    ...columns.flatMap((column) => marksOf(column, scale, pitch)),
  );
}

/**
 * Marks of a column: discs in the middle, later ones below where the place is taken; bars beside each other, or beside the discs they
 * contain.
 */
function marksOf({ drawn, bins, x }: LaidLane & { readonly x: number }, scale: TimeScale, pitch: number): readonly MdxJsxFlowElement[] {
  if (bins) {
    return bins.map((bin) => {
      const [from, to] = [scale.x(bin.from), scale.x(bin.to)];
      const width = Math.max(1.5, bin.height * (pitch - 3));
      return block('TimeBar', {
        kind: 'tall',
        x: String(x),
        y: String(rounded(from + 0.5)),
        width: String(rounded(width)),
        height: String(rounded(Math.max(1.5, to - from - 1))),
        filled: String(rounded(width * (bin.past / bin.count))),
        title: bin.title,
      });
    });
  }
  let free = -Infinity;
  const discs = drawn
    .filter(({ shape }) => shape === 'day')
    .toSorted((a, b) => a.first - b.first)
    .map((each) => {
      const middle = Math.max(middleOf(each, scale), free);
      free = middle + disc;
      return { each, middle };
    });
  const bars = placeMarks(
    drawn.filter(({ shape }) => shape === 'bar'),
    scale,
  );
  const [span] = drawn.filter(({ shape }) => shape === 'span').map((each) => ({ each, ...extentOf(each, scale) }));
  return [
    ...(span
      ? [
          block('TimeSpan', {
            kind: 'tall',
            from: String(span.start),
            to: String(span.end),
            at: String(rounded(x - Math.min(9, pitch / 2 - 1))),
            status: span.each.event.status,
            ends: endsOf(span.each, scale),
          }),
        ]
      : []),
    ...bars.map(({ drawn: each, start, end, level }) => {
      const slots = 1 + Math.max(...bars.filter((other) => other.start < end && start < other.end).map((other) => other.level));
      const aside = discs.some(({ middle }) => middle + disc / 2 > start && middle - disc / 2 < end);
      const room = aside ? Math.max(4, pitch / 2 - 5) : pitch - 4;
      const thick = Math.max(2, Math.min(8, room / slots - 1));
      const offset = aside ? 6 + thick / 2 + level * (thick + 1) : (level - (slots - 1) / 2) * (thick + 1);
      return block('TimeMark', {
        kind: 'tall',
        from: String(start),
        to: String(end),
        at: String(rounded(x + offset)),
        thick: String(rounded(thick)),
        ...look(each),
      });
    }),
    ...discs.map(({ each, middle }) =>
      block('TimeMark', { kind: 'tall', from: String(rounded(middle - 6)), to: String(rounded(middle + 6)), at: String(x), ...look(each) }),
    ),
  ];
}
