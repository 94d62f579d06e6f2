import type { Line } from './lines.ts';

/** Whether a text has as many words of a line, or more. */
export type SharesWords = (line: Line, many: number) => boolean;

/**
 * Whether a text has so many words of a line, common ones left out. The text is read as far as that needs: its first
 * paragraphs mostly have the words of its title.
 *
 * @example sharesWords(linesOf('The bridge is open, the mayor said.'), commonest)(lineOf('Mayor opens bridge'), 2) // true
 */
export function sharesWords(text: readonly Line[], commonest: ReadonlySet<string>): SharesWords {
  const used = new Set<string>();
  let read = 0;
  return (line, many) => {
    const words = [...new Set(wordsOf(line.text, commonest))];
    const isShared = () => words.filter((word) => used.has(word)).length >= many;
    for (; !isShared() && read < text.length; read += 1) for (const word of wordsOf(text[read]?.text ?? '', commonest)) used.add(word);
    return isShared();
  };
}

/** Words of three letters and more. */
export function wordsOf(text: string, commonest: ReadonlySet<string>): readonly string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !commonest.has(word));
}
