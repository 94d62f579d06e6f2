import type { ReadingData } from '../../model/reading-data.ts';
import { gazetteerOf } from './gazetteer.ts';
import type { Name } from './naming.ts';
import type { Token } from '../words/tokens.ts';
import type { Passage } from '../words/passage.ts';
import { isShortInOtherOrder, isShortOf } from './short-of.ts';

/** A short form and the long form the text gives for it, both as names of the text. */
export interface ShortForm {
  readonly short: Name;
  readonly long: Name;
}

/** *Northern Harbour Safety Plan (NHSP)*, *Berg Marine Ltd (“Berg”)*: the name in brackets stands for the one before it. */
export function readShortForms(passages: readonly Passage[], names: readonly Name[], data: ReadingData): readonly ShortForm[] {
  const found: ShortForm[] = [];
  names.forEach((short, i) => {
    const text = passages[short.passage]?.block.text ?? '';
    const defined = definedBefore(text, short);
    if (defined) {
      const named = names.slice(Math.max(0, i - 4), i).findLast((n) => n.passage === short.passage && n.end === defined);
      if (named && isOwnShort(text.slice(short.start, short.end), text.slice(named.start, named.end))) found.push({ short, long: named });
      return;
    }
    const opening = bracketBefore(text, short);
    if (opening === undefined || !/^[)\s,;]/.test(text.slice(short.end, short.end + 1))) return;
    const long = names
      .slice(Math.max(0, i - 4), i)
      .findLast((n) => n.passage === short.passage && opening - n.end <= 2 && n.end < opening + 1);
    if (!long) return;
    const [letters, words] = [text.slice(short.start, short.end), text.slice(long.start, long.end)];
    if (isShortOf(letters, words) || isShortInOtherOrder(letters, words) || isForeignShortForm(passages, short, long, data))
      found.push({ short, long });
  });
  return found;
}

/**
 * Where the name ends behind which a short one stands in brackets and quotation marks: *Berg Marine Ltd (“Berg”)*, *(hereinafter “Berg”)*.
 */
function definedBefore(text: string, { start, end }: Name): number | undefined {
  if (!/^[”"’'],?\s?[)]/u.test(text.slice(end, end + 4))) return undefined;
  const opening = /\s\((?:\p{Ll}{2,12}\s){0,2}[“"‘']$/u.exec(text.slice(Math.max(0, start - 32), start));
  return opening ? start - opening[0].length : undefined;
}

/** The first words of the long name, or its letters. */
function isOwnShort(short: string, long: string): boolean {
  return long.startsWith(`${short} `) || isShortOf(short, long);
}

/**
 * *National Water Authority (ANA)*, *Search and Rescue Agency (Halmarnas)*: the short form of a body, place or event whose name is translated
 * and its short form is not. It stands alone in its brackets, right behind a name of two words or more that ends or opens
 * as theirs do, and no list knows it.
 */
function isForeignShortForm(passages: readonly Passage[], short: Name, long: Name, data: ReadingData): boolean {
  const {
    block: { text },
    tokens,
  } = passages[long.passage] ?? { block: { text: '' }, tokens: [] };
  const letters = text.slice(short.start, short.end);
  if (long.type === 'person' || long.to - long.from < 2 || text.charAt(short.end) !== ')') return false;
  if (
    !/^(?:\p{Lu}{2,12}|\p{Lu}\p{Ll}{3,14}|\p{Lu}{2,6}\p{Ll}{1,6})$/u.test(letters)
    || gazetteerOf(data).find(letters.toLowerCase())
    || data.places.shortForms.has(letters.toLowerCase())
  )
    return false;
  const { organisationHeads, organisationOpeners, companyEndings, eventHeads, workHeads } = data.names;
  const [first, last] = [tokens[long.from]?.lower ?? '', tokens[long.to - 1]?.lower ?? ''];
  // *Halm Special Harbour Zone (ZEHM)*, *Norland Investing Forum (FNI)*: letters and three words or more, for towns and days have agencies behind them.
  if (long.type !== 'organisation')
    return (
      long.to - long.from > 2
      && /^\p{Lu}{3,}$/u.test(letters)
      && (long.type === 'place' ? data.places.heads : long.type === 'event' ? eventHeads : workHeads).has(last)
    );
  return (
    !companyEndings.has(last)
    && (organisationHeads.has(last) || organisationOpeners.has(first) || isBodyOf(tokens.slice(long.from, long.to), data))
    && (short.type === 'organisation' || short.margin < 2)
  );
}

/** *National Institute (of Ports)*, *Supervisory Agency (for Ports)*: such a word with a preposition behind it. */
function isBodyOf(tokens: readonly Token[], { names: { organisationHeads, organisationOpeners }, words }: ReadingData): boolean {
  return tokens.some(
    ({ lower }, at) =>
      (organisationHeads.has(lower) || organisationOpeners.has(lower)) && words.prepositions.has(tokens[at + 1]?.lower ?? ''),
  );
}

/** Where the bracket opens in which letters stand, alone or behind the name in its own language: *(ANA)*, *(Autoridad Nacional del Agua, ANA)*. */
function bracketBefore(text: string, { start, end }: Name): number | undefined {
  if (text.charAt(start - 1) === '(') return start - 1;
  const inside = /\((?=\p{Lu})[^();]{5,120},\s$/u.exec(text.slice(Math.max(0, start - 124), start));
  return inside && text.charAt(end) === ')' && /^\p{Lu}+$/u.test(text.slice(start, end)) ? start - inside[0].length : undefined;
}

/** The names with every mention of a short form in the type of its long form. */
export function alignShortForms(passages: readonly Passage[], names: readonly Name[], data: ReadingData): readonly Name[] {
  const textOf = ({ passage, start, end }: Name) => passages[passage]?.block.text.slice(start, end) ?? '';
  const types = new Map(readShortForms(passages, names, data).map(({ short, long }) => [textOf(short), long]));
  if (types.size === 0) return names;
  return names.map((name) => {
    const long = types.get(textOf(name));
    return long && long.type !== name.type ? { ...name, type: long.type, reasons: [`stands for “${textOf(long)}”`] } : name;
  });
}
