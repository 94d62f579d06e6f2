import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../../model/event.ts';
import type { Source } from '../../../model/dossier.ts';
import { edtfDate } from '../../../model/date.ts';
import { sourceOf } from '../fixture.ts';
import { lanesInWords, lanesOf } from './time-lanes.ts';
import { placeDown, placeLabels, toLabel, widthOfLabel } from './time-labels.ts';
import { placeMarks, toDrawn } from './time-marks.ts';
import { dayNumber } from '../../../model/date.ts';
import type { TimePicture } from './time-picture.ts';
import { ticks, timeScale } from './time-scale.ts';
import { wideEnds, wideTimeline } from './timeline-wide.ts';

const at = (...xs: readonly number[]) => xs.map((x) => ({ item: x, x, width: 150 }));

describe('labels above the lanes', () => {
  test('far apart stand in the top row', () => {
    expect(placeLabels(at(100, 400), 900).map(({ tier }) => tier)).toEqual([0, 0]);
  });
  test('close together step down, so that no leader crosses words', () => {
    expect(placeLabels(at(100, 150, 200), 900).map(({ tier }) => tier)).toEqual([0, 1, 2]);
  });
  test('never meet, and no leader runs through the words of another', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => (index * 137) % 900);
    const placed = placeLabels(at(...crowd), 900).map((label) => ({ ...label, start: label.side === 'left' ? label.x - 150 : label.x, end: label.side === 'left' ? label.x : label.x + 150 }));
    const meet = placed.flatMap((a) => placed.filter((b) => a !== b && ((a.tier === b.tier && a.start < b.end && b.start < a.end) || (a.tier > b.tier && a.start > 0 && b.start < a.x && a.x < b.end && a.tier < b.tier) || (b.tier > a.tier && a.x > b.start && a.x < b.end))));
    expect([placed.length > 8, meet]).toEqual([true, []]);
  });
  test('that fit nowhere are left out', () => {
    expect(placeLabels(at(300, 301, 302, 303, 304), 900)).toHaveLength(2);
  });
  test('at the right end stand left of their leader', () => {
    expect(placeLabels(at(890), 900)[0]?.side).toBe('left');
  });
  test('break between words, on three lines at most', () => {
    expect(toLabel('6 May', 'The office opened in the old port')).toEqual({ when: '6 May', lines: ['The office opened in the', 'old port'] });
    expect(toLabel('6 May', 'The office opened in the old port and then it closed and opened once more in the new port').lines).toHaveLength(3);
  });
  test('are as wide as their widest line, and no wider than a line may be', () => {
    const label = toLabel('6 May', 'The office opened in the old port and then it closed and was opened once more in the new port');
    expect([widthOfLabel(label) <= 180, label.lines.at(-1)?.endsWith('…')]).toEqual([true, true]);
  });
});

describe('labels down a column', () => {
  const heights = [30, 50, 30, 40];
  const place = (ys: readonly number[], bottom: number) => placeDown(ys.map((y, index) => ({ y, height: heights[index] ?? 30 })), bottom);
  test('stand at their places where there is room', () => {
    expect(place([0, 100, 200, 300], 400)).toEqual([0, 100, 200, 300]);
  });
  test('step down where there is none', () => {
    expect(place([0, 10, 20, 30], 400)).toEqual([0, 30, 80, 110]);
  });
  test('step up again where the column ends', () => {
    expect(place([0, 380, 385, 390], 400)).toEqual([0, 280, 330, 360]);
  });
});

describe('marks in a lane', () => {
  const scale = timeScale([dayNumber('2024-01-01'), dayNumber('2024-12-31')], 0, 732);
  const drawn = (value: string) => toDrawn({ value, evidence: [], status: 'past' } as unknown as DossierEvent);
  const marks = (...values: readonly string[]) => (scale ? placeMarks(values.flatMap((value) => drawn(value) ?? []), scale) : []);
  test('of one day stand on each other', () => {
    expect(marks('2024-05-06', '2024-05-06', '2024-05-06').map(({ level }) => level)).toEqual([0, 1, 2]);
  });
  test('far apart stand on the line', () => {
    expect(marks('2024-05-06', '2024-07-06').map(({ level }) => level)).toEqual([0, 0]);
  });
  test('are discs for days, bars for months, and long spans are none', () => {
    expect(['2024-05-06', '2024-05', '2024-05-06/2024-05-08', '2024', '../2024-06-07'].map((value) => [drawn(value)?.shape, drawn(value)?.open])).toEqual(
      [['day', undefined], ['bar', undefined], ['bar', undefined], ['span', undefined], ['bar', 'by']]);
  });
  test('with an open end reach to the day that is known', () => {
    const [mark] = marks('../2024-06-07');
    expect(mark && [mark.end, mark.end - mark.start]).toEqual([scale && Math.round(scale.x(dayNumber('2024-06-08')) * 10) / 10, 28]);
  });
  test('no day, no mark', () => {
    expect([drawn('XXXX-05-06'), toDrawn({} as DossierEvent)]).toEqual([undefined, undefined]);
  });
});

describe('lanes', () => {
  const sources = (count: number, facts: (at: number) => { outlet?: string; day: string }) => Array.from({ length: count }, (_, index) => {
    const { outlet, day } = facts(index);
    return { ...sourceOf(`s${index}`, index + 1, 'A text.'), facts: outlet === undefined ? {} : { outlet: { text: outlet, basis: 'stated', rule: 'x' } }, published: { value: edtfDate(day), basis: 'stated', rule: 'x' } } as Source;
  });
  const units = (count: number, facts: (at: number) => { outlet?: string; day: string }) => { const lanes = lanesOf(sources(count, facts)); return [lanes.unit, lanes.lanes.map(({ name }) => name)]; };
  test('are sources in order of publication, up to twelve', () => {
    expect(units(3, (at) => ({ day: `2024-0${3 - at}-01` }))).toEqual(['source', ['S3', 'S2', 'S1']]);
  });
  test('are outlets where there are more', () => {
    expect(units(13, (at) => ({ outlet: at % 2 === 0 ? 'Daily Quay' : 'Harbour Post', day: '2024-05-06' }))).toEqual(['outlet', ['Daily Quay', 'Harbour Post']]);
  });
  test('are months of publication where outlets are not known', () => {
    expect(units(13, (at) => ({ day: at < 6 ? '2024-05-06' : '2024-09-06' }))).toEqual(['month', ['May 2024', 'Sept 2024']]);
  });
  test('are quarters where there are many months', () => {
    expect(units(26, (at) => ({ day: `${2023 + Math.floor(at / 13)}-${String(1 + (at % 12)).padStart(2, '0')}-06` }))).toEqual(['quarter', ['Q1 2023', 'Q2 2023', 'Q3 2023', 'Q4 2023', 'Q1 2024', 'Q2 2024', 'Q3 2024', 'Q4 2024']]);
  });
  test('are one where no source is dated, and that is said', () => {
    const undated = sources(13, () => ({ day: '2024-05-06' })).map(({ published: _, ...source }): Source => source);
    expect(lanesInWords(lanesOf(undated), 13)).toBe('13 sources, none of which states when it was published, share one lane.');
  });
  test('are years where there are many quarters, and what they are is said', () => {
    const many = sources(60, (at) => ({ day: `20${10 + (at % 4)}-${String(1 + (Math.floor(at / 4) % 12)).padStart(2, '0')}-06` }));
    expect([lanesOf(many).unit, lanesInWords(lanesOf(many), 60)]).toEqual(['year', '60 sources are too many for lanes of their own: a lane for each year of publication; the flag is its last publication.']);
  });
});

test('a tick at the end of the picture has no words that would be cut off', () => {
  const scale = timeScale([dayNumber('1929-06-01'), dayNumber('2021-10-06')], ...wideEnds);
  const picture = scale && ({ scale, lanes: { unit: 'month', lanes: [], without: 0 }, laid: [], points: [], label: '', description: '', numbered: false } satisfies TimePicture);
  const drawn = JSON.stringify(picture && wideTimeline(picture));
  expect([drawn.match(/"TimeTick"/g)?.length, drawn.match(/"value":"\d{4}"/g)?.at(-1)]).toEqual([10, '"value":"2010"']);
});

describe('the scale of time', () => {
  const scale = timeScale([dayNumber('2024-02-10'), dayNumber('2024-05-06')], 0, 100);
  test('runs over whole months', () => {
    expect([scale?.first, scale?.last]).toEqual(['2024-02-01', '2024-05-31']);
  });
  test('puts its first day at the left and holds earlier days there', () => {
    expect([scale?.x(dayNumber('2024-02-01')), scale?.x(dayNumber('2020-01-01')), scale?.x(dayNumber('2024-06-01'))]).toEqual([0, 0, 100]);
  });
  test('has a tick for each month, the year at the first', () => {
    expect(scale && ticks(scale).map(({ label, year }) => [label, year])).toEqual([['Feb', '2024'], ['March', undefined], ['April', undefined], ['May', undefined]]);
  });
  test('over decades has ticks by year or more', () => {
    const long = timeScale([dayNumber('1990-02-10'), dayNumber('2024-05-06')], 0, 100);
    expect(long && ticks(long).map(({ label }) => label)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020']);
  });
});
