import type { Claim, Line } from './lines.ts';

/** A footnote: its number in square brackets, and words. */
const note = /^\[(\d{1,3})\]\s+\S/;

/**
 * Footnotes at the end of a text, *[12] Harbour Board, report of 2022*: their numbers stand behind words of lines above them. The
 * numbered paragraphs of a judgement have no such mark.
 */
export function findFootnotes(lines: readonly Line[]): readonly Claim[] {
  const marks = new Set<string>();
  const found: Claim[] = [];
  for (const line of lines) {
    const number = note.exec(line.text)?.[1];
    if (number !== undefined && marks.has(number)) found.push({ line, rule: 'footnote' });
    if (line.text.includes('['))
      for (const [, mark = ''] of line.text.matchAll(/(?<=[\p{L}\d.,;:!?”’")\]])\[(\d{1,3})\]/gu)) marks.add(mark);
  }
  return found;
}
