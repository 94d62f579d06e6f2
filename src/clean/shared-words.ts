import type { Line } from './lines.ts';

/**
 * How many words of a line, common ones left out, a text has too.
 *
 * @example sharedWords(linesOf('The bridge is open, the mayor said.'), commonest)(lineOf('Mayor opens bridge')) // 2
 */
export function sharedWords(text: readonly Line[], commonest: ReadonlySet<string>): (line: Line) => number {
  let used: ReadonlySet<string> | undefined;
  return (line) => {
    used ??= new Set(text.flatMap(({ text: words }) => wordsOf(words, commonest)));
    return new Set(wordsOf(line.text, commonest).filter((word) => used?.has(word))).size;
  };
}

/** Words of three letters and more. */
export function wordsOf(text: string, commonest: ReadonlySet<string>): readonly string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !commonest.has(word));
}
