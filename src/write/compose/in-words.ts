import type { EntityType } from '../../model/mark.ts';
import { typeWords } from '../../model/words.ts';

/** @example listed(['S1', 'S2', 'S3']) // 'S1, S2 and S3' */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** @example counted(1, 'source', 'sources') // '1 source' */
export function counted(number: number, one: string, many: string): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** A whole number with its thousands parted. @example grouped(6639) // '6,639' */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** @example typeCount('work', 2) // '2 works' */
export function typeCount(type: EntityType, number: number): string {
  const { one, many } = typeWords[type];
  return counted(number, one.toLowerCase(), many.toLowerCase());
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A small number spelt out. @example spelt(5) // 'five' */
export function spelt(number: number): string {
  return small[number] ?? grouped(number);
}

/** A source's words in our quotation marks; words that bring their own keep those. @example quoted('"We will."') // '"We will."' */
export function quoted(text: string): string {
  return /^["“«„]/.test(text) ? text : `“${text}”`;
}

/** The beginning of a text, cut between words. @example shortened('The office is open', 12) // 'The office…' */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const end = cut.lastIndexOf(' ');
  return `${(end > length / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** @example capitalised('white space') // 'White space' */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
