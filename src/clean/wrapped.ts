import { endsSentence, type Line } from './lines.ts';

/**
 * Whether a text was wrapped at some width: then single line ends are white space and only empty
 * lines part paragraphs. Evidence: nearly every line ends where the next word would not have
 * fitted any more, and most of them in the middle of a sentence.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const joints = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && !next.opens && !isItem(next.text) ? [{ line, next }] : [];
  });
  if (joints.length < 3) return false;
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  if (width < 30 || width > 130) return false;
  const full = joints.filter(({ line, next }) =>
    line.text.length + 1 + (next.text.split(' ')[0] ?? '').length > width);
  const midSentence = full.filter(({ line }) => !endsSentence(line.text));
  return full.length >= joints.length * 0.8 && midSentence.length * 2 > full.length;
}

/** A list item by its mark: `- `, `• `, `* `, `1. `. */
export function isItem(text: string): boolean {
  return /^(?:[-•*▪◦‣–—]|\d{1,2}[.)])\s+\S/.test(text);
}
