import anyAscii from 'any-ascii';

/** Usual ways to write the same Slavic letters; tried in order, on lower-case ASCII. */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|szcz/g, 'sh'],
  [/kh/g, 'h'],
  [/cz|tch/g, 'ch'],
  [/zh|rz/g, 'j'],
  [/ts|tz/g, 'c'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/(?:y|i|j)(?=[aeou])/g, ''],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/ff$|v$/g, 'f'],
];

/**
 * A key that usual transliterations of one name share. It errs (it knows nothing of the language),
 * so that it never merges by itself: a first name or a role has to agree as well.
 *
 * @example transliterationKey('lysenko') === transliterationKey('lisenko')
 * @example transliterationKey('andreyev') === transliterationKey('andreev')
 */
export function transliterationKey(word: string): string {
  let key = toAscii(word);
  for (const [pattern, replacement] of foldings) key = key.replace(pattern, replacement);
  return key;
}

/** Lower-case ASCII. @example toAscii('Orbán') // 'orban' */
function toAscii(word: string): string {
  return anyAscii(word).toLowerCase().replace(/['’`]/g, '');
}
