import type { Passage } from './passage.ts';

const label = /^(\p{Lu}[\p{Lu}.'’ -]{1,30}):\s/u;

/** Words in capitals that open two paragraphs or more before a colon, as in a transcript: *HOST: …*. */
export function labelsOf(passages: readonly Passage[]): ReadonlySet<string> {
  const opened = passages.flatMap(({ block }) => label.exec(block.text)?.[1] ?? []);
  return new Set(opened.filter((words, at) => opened.indexOf(words) < at));
}

/** How many code units of a passage its label and colon take; 0 where it has none. */
export function labelLength({ block }: Passage, labels: ReadonlySet<string>): number {
  const found = labels.size > 0 ? label.exec(block.text)?.[1] : undefined;
  return found !== undefined && labels.has(found) ? found.length + 1 : 0;
}
