import { daysIn, granularity, type Edtf } from '../../../model/date.ts';

/** Two months, in days: what takes longer has a long mark, stands among the longer spans, and is drawn as a thin bar. */
export const longSpan = 62;

/** The mark of a date: a day is a disc; a month or shorter a short bar; longer a long one; open ends are pointed. */
export function shapeOf(value: Edtf | undefined): string {
  if (value === undefined) return 'day';
  const shape = shapes.get(value) ?? findShape(value);
  shapes.set(value, shape);
  return shape;
}

/** Asked for every list an event stands in. */
const shapes = new Map<Edtf, string>();

function findShape(value: Edtf): string {
  if (granularity(value) === 'day') return 'day';
  const [from = '', to] = value.split('/');
  const open = to === undefined ? '' : from === '' || from === '..' ? ' by' : to === '' || to === '..' ? ' from' : '';
  return `${(daysIn(value) ?? 0) > longSpan ? 'long' : 'short'}${open}`;
}
