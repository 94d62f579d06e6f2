import { endsSentence, type Line } from './lines.ts';

/**
 * Whether a text was wrapped at some width: then single line ends are white space and only empty
 * lines part paragraphs. Evidence: nearly every line ends where the next word would not have
 * fitted any more, and most of them in the middle of a sentence.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const joints = jointsOf(lines);
  if (joints.length < 3) return false;
  const width = widthOf(lines);
  if (width < 30 || width > 130) return false;
  const full = joints.filter((joint) => isFull(joint, width));
  const midSentence = full.filter(({ line }) => !endsSentence(line.text));
  return full.length >= joints.length * 0.8 && midSentence.length * 2 > full.length;
}

/**
 * The lines that go on in the next one, in a text wrapped only in parts: its heads, lists and tables are not, its paragraphs
 * are. A line goes on where it is nearly as long as any of them, ends within a sentence, and a small letter or a digit
 * follows, or the word is parted. One such line alone is none: there must be three, of one width.
 */
export function runningOn(lines: readonly Line[]): ReadonlySet<Line> {
  const joints = jointsOf(lines).filter(({ line }) => line.text.length >= 45 && line.text.length <= 130);
  const open = joints.filter(
    ({ line, next }) =>
      !endsSentence(line.text)
      && !/[:;]$/.test(line.text)
      && (/^[\p{Ll}\d("“]/u.test(next.text) || (/[,\p{L}\d]$/u.test(line.text) && /^\p{Lu}/u.test(next.text))),
  );
  const width = widthOf(open.map(({ line }) => line));
  const full = open.filter(({ line }) => line.text.length >= width * 0.75);
  const sure = full.filter(({ next }) => !/^\p{Lu}/u.test(next.text));
  return new Set(
    sure.length >= 3 && sure.length * 2 >= full.length && full.length * 2 >= joints.length ? full.map(({ line }) => line) : [],
  );
}

/** The lines of paragraphs that were wrapped: those that run on, and the ones they run into. */
export function wrappedProse(lines: readonly Line[]): ReadonlySet<Line> {
  const running = runningOn(lines);
  return running.size === 0 ? running : new Set(lines.filter((line, at) => running.has(line) || running.has(lines[at - 1] as Line)));
}

interface Joint {
  readonly line: Line;
  readonly next: Line;
}

/** Lines with the ones right under them, where no list begins there. */
function jointsOf(lines: readonly Line[]): readonly Joint[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && !next.opens && !isItem(next.text) ? [{ line, next }] : [];
  });
}

function widthOf(lines: readonly Line[]): number {
  return lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
}

/** Whether the next word would not have fitted. */
function isFull({ line, next }: Joint, width: number): boolean {
  return line.text.length + 1 + (next.text.split(' ')[0] ?? '').length > width;
}

/** A list item by its mark: `- `, `• `, `* `, `1. `. */
export function isItem(text: string): boolean {
  return /^(?:[-•*▪◦‣–—]|\d{1,2}[.)])\s+\S/.test(text);
}
