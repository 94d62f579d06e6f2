import { statusWords } from '../../../model/words.ts';
import { h, link, type Child, type Drawn } from './h.ts';

/**
 * The mark of an event. Filled: happened; lower half: under way; hollow: planned. Disc: a day; bar: longer;
 * a point where an end is open. Never alone: the word stands beside it.
 * `shape`: `day`, `short` (weeks, a month) or `long`, with ` by` or ` from` where the start or end is open.
 */
export function mark(status: string, shape: string): Drawn {
  const [size, open] = shape.split(' ');
  const width = size === 'day' ? 14 : size === 'short' ? 22 : 30;
  const end = width - 1;
  const outline = open === 'by' ? `M1 7l6-4H${end}v8H7z` : open === 'from' ? `M1 3H${end - 6}l6 4-6 4H1z` : `M1 3H${end}v8H1z`;
  const lower = open === 'by' ? `M1 7H${end}v4H7z` : open === 'from' ? `M1 7H${end}l-6 4H1z` : `M1 7H${end}v4H1z`;
  const kind = status === 'past' ? 'f' : 'o';
  return h(
    'svg',
    { class: 'mk', width, height: '14', viewBox: `0 0 ${width} 14`, 'aria-hidden': 'true' },
    size === 'day' ? h('circle', { class: kind, cx: '7', cy: '7', r: '4.75' }) : h('path', { class: kind, d: outline }),
    status === 'ongoing' && h('path', { class: 'f', d: size === 'day' ? 'M2.3 7a4.75 4.75 0 0 0 9.5 0z' : lower }),
  );
}

interface EventAttributes {
  /** Absent where the event is shown away from the chronology. */
  id?: string;
  status: keyof typeof statusWords;
  /** The date in words, as fine as it is known; in brackets where no source gives it. */
  when: string;
  shape: string;
  /** Words of the first source that tells of it. */
  headline: string;
  /** What filters ask for: the year it begins in, ids of the entities concerned, of the sources that tell of it. */
  year?: string;
  entity?: string;
  source?: string;
  /** Its place in the chronology, where that is another page. */
  to?: string;
}

/** An event: when, what, whom it concerns, and in its children every place that tells of it. */
export function Event({ id, status, when, shape, headline, year, entity, source, to }: EventAttributes, children: readonly Child[]): Drawn {
  return h(
    'li',
    { class: 'ev', id, 'data-status': status, 'data-year': year, 'data-entity': entity, 'data-source': source },
    h('p', { class: 'when' }, when, mark(status, shape), h('span', { class: 'vh' }, ' ', statusWords[status])),
    h('div', { class: 'what' }, h('p', { class: 'hd' }, to ? link(to, {}, headline) : headline)),
    ...children,
  );
}

/** Whether an event happened: mark and word, linked to its place in the chronology. */
export function StatusOf({ to, status, shape }: { to: string; status: keyof typeof statusWords; shape: string }): Drawn {
  return link(to, { class: 'to' }, mark(status, shape), h('span', {}, statusWords[status]));
}

/** Names under an event. */
export function Tags(_: object, children: readonly Child[]): Drawn {
  return h('div', { class: 'tags' }, ...children);
}

/** One saying or detail of a day, in its words, with where it stands. */
export function AlsoItem({ id }: { id?: string }, children: readonly Child[]): Drawn {
  return h('li', { id }, ...children);
}
