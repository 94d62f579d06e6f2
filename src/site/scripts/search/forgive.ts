import { fold } from '../../../model/search-words.ts';
import { inLatin } from './cyrillic.ts';
import type { Spellings } from './spellings.ts';

/** Words shorter than this are too like others to be mended. */
const shortest = 4;

/**
 * What a word that is nowhere may have been meant for, the likeliest first: its other spelling, a name that sounds alike, a name one letter
 * away.
 */
export function meantBy(word: string, spellings: Spellings): string[] {
  const latin = inLatin(word);
  const tries = latin.length === 0 ? [word] : latin;
  const names = [...spellings.words()];
  const keys = new Set(tries.map(soundKey));
  const alike = [...word].length < shortest ? [] : names.filter((name) => keys.has(soundKey(name)));
  const close = [...word].length < shortest ? [] : names.filter((name) => tries.some((one) => isOneAway(fold(one), fold(name))));
  // Between alphabets a sound may also differ: the key of *Україна* is one letter from that of *Ukraine*.
  const near = latin.length === 0 ? [] : names.filter((name) => [...keys].some((key) => isOneAway(key, soundKey(name))));
  const other = tries.map(spellings.spelt);
  return [...new Set([...latin, ...other, ...alike, ...close, ...near])].filter((one) => fold(one) !== fold(word));
}

/**
 * Names from other alphabets are written in several ways; what most often differs is made one.
 *
 * @example soundKey('Zelenskyy') === soundKey('Zelensky')
 */
export function soundKey(word: string): string {
  return fold(word)
    .replace(/['’ʼ.]/g, '')
    .replace(/shch|sch/g, 'sh')
    .replace(/tch|cz/g, 'ch')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/ts|tz/g, 'c')
    .replace(/[yij]+(?=[aeou])/g, '')
    .replace(/[yij]+/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** One letter too many, too few or wrong, or two neighbours exchanged. */
export function isOneAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return (
    restA.slice(1) === restB.slice(1)
    || restA.slice(1) === restB
    || restA === restB.slice(1)
    || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
