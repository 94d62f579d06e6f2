import { endsSentence, type Line } from './lines.ts';

/**
 * Whether a text was wrapped by hand at some width: then single line ends are white space and
 * only empty lines part paragraphs. Evidence: most line ends inside groups fall mid-sentence,
 * and the lines before them are all about as long as the longest.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const joints = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && !next.opens ? [{ line, next }] : [];
  });
  if (joints.length < 3) return false;
  const width = Math.max(...lines.map(({ text }) => text.length));
  if (width > 130) return false;
  const broken = joints.filter(({ line, next }) =>
    line.text.length > width * 0.6 && !endsSentence(line.text) && !isItem(next.text));
  return broken.length / joints.length > 0.5;
}

/** A list item by its mark: `- `, `• `, `* `, `1. `. */
export function isItem(text: string): boolean {
  return /^(?:[-•*▪◦‣–—]|\d{1,2}[.)])\s+\S/.test(text);
}
