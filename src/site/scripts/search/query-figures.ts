import { oneOf } from '../../../model/one-of.ts';
import type { Spellings } from './spellings.ts';

/**
 * Figures as texts write them at full length, without the money: another currency is seldom another figure.
 *
 * @example '€70m' → '70 million'
 */
export function atFullLength(text: string, { scales, currencies }: Pick<Spellings, 'scales' | 'currencies'>): string {
  const short = Object.keys(scales);
  const [long, money] = [oneOf(Object.values(scales)), oneOf(currencies)];
  // A scale of one letter only right after its digit: *5m*, but *5 m* are metres.
  const scaled = new RegExp(
    `(?<digit>\\d)(?:(?<joined>${oneOf(short)})| (?<apart>${oneOf(short.filter((word) => word.length > 1))}))${wordEnd}`,
    'giu',
  );
  const beforeMoney = new RegExp(`(\\d(?: ${long})?)[ -]${money}${wordEnd}`, 'giu');
  const afterMoney = new RegExp(`${wordStart}${money} ?(?=\\d)`, 'giu');
  return text
    .replace(scaled, (...match: unknown[]) => {
      const { digit = '', joined, apart = joined ?? '' } = match.at(-1) as Readonly<Partial<Record<string, string>>>;
      return `${digit} ${scales[apart.toLowerCase()] ?? ''}`;
    })
    .replace(beforeMoney, '$1')
    .replace(afterMoney, ' ');
}

const wordStart = '(?<![\\p{L}\\p{N}])';
const wordEnd = '(?![\\p{L}\\p{N}])';
