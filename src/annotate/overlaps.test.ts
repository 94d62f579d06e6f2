import { expect, test } from 'vitest';
import { edtfDate } from '../model/date.ts';
import type { DateMark, FigureMark, NameMark } from '../model/mark.ts';
import { span } from '../model/span.ts';
import { settleOverlaps } from './overlaps.ts';

const name = (start: number, end: number, type: NameMark['type'] = 'organisation'): NameMark => ({ kind: 'name', span: span(start, end), block: 'p1', rule: 'name', type, score: 1, margin: 1, reasons: [] });
const date = (start: number, end: number): DateMark => ({ kind: 'date', span: span(start, end), block: 'p1', rule: 'year', date: { value: edtfDate('2024'), basis: 'stated', rule: 'year' } });
const figure = (start: number, end: number): FigureMark => ({ kind: 'figure', span: span(start, end), block: 'p1', rule: 'count', value: 2024, unit: 'votes' });

test('of two names the longer stays and tells of the other', () => {
  const [kept, ...rest] = settleOverlaps([name(4, 9, 'place'), name(0, 9)]);
  expect(rest).toEqual([]);
  expect(kept).toMatchObject({ span: { start: 0, end: 9 }, reasons: ['holds what else were a name (place)'] });
});

test('names that touch both stay', () => {
  expect(settleOverlaps([name(0, 4), name(4, 9)])).toHaveLength(2);
});

test('a date goes before a figure of the same words', () => {
  expect(settleOverlaps([figure(0, 10), date(0, 4)]).map(({ kind }) => kind)).toEqual(['date']);
});

test('a date inside a name stays', () => {
  expect(settleOverlaps([name(0, 20), date(5, 9)]).map(({ kind }) => kind)).toEqual(['name', 'date']);
});

test('a name inside a date is part of it', () => {
  expect(settleOverlaps([date(0, 11), name(3, 6)]).map(({ kind }) => kind)).toEqual(['date']);
});
