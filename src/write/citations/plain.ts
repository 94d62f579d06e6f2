import type { CslDate, CslItem } from './csl.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];

/**
 * A reference in words, after APA's seventh edition as its CSL style has it; the note follows in brackets.
 *
 * @example toPlain({ title: 'A quay opens', 'container-title': 'Gazette', issued: { 'date-parts': [[2024, 5, 6]] }, … })
 * // 'A quay opens. (2024, May 6). Gazette.'
 */
export function toPlain({ author, title, issued, 'container-title': container, URL: address, note }: CslItem): string {
  const when = `(${issued === undefined ? 'n.d.' : dateWords(issued)}).`;
  const by = author?.[0].literal;
  return [
    ...(by === undefined ? [stopped(title), when] : [stopped(by), when, stopped(title)]),
    ...(container === undefined ? [] : [stopped(container)]),
    ...(address === undefined ? [] : [address]),
    ...(note === undefined ? [] : [`(${note})`]),
  ].join(' ');
}

function stopped(text: string): string {
  return /[.!?…]["”’»)]*$/u.test(text) ? text : `${text}.`;
}

function dateWords(date: CslDate): string {
  if ('literal' in date) return date.literal;
  const [from = [], to] = date['date-parts'];
  const circa = date.circa ? 'ca. ' : '';
  if (date.season !== undefined) return `${circa}${from[0]}, ${seasons[date.season - 1]}`;
  if (to === undefined) return `${circa}${whole(from)}`;
  const [year, month, day] = to;
  if (from[0] !== year) return `${circa}${whole(from)}–${whole(to)}`;
  if (from[1] !== month) return `${circa}${whole(from)}–${withinYear(to)}`;
  return `${circa}${whole(from)}–${day}`;
}

function whole(parts: readonly number[]): string {
  return parts.length === 1 ? String(parts[0]) : `${parts[0]}, ${withinYear(parts)}`;
}

function withinYear([, month = 1, day]: readonly number[]): string {
  return `${months[month - 1]}${day === undefined ? '' : ` ${day}`}`;
}
