import type { ReadingData } from '../../model/reading-data.ts';
import type { StatementData } from '../../model/statement-data.ts';
import type { Status } from '../../model/mark.ts';
import { findAll } from './find-all.ts';
import { oneOf } from '../../model/one-of.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Span } from '../../model/span.ts';
import type { Block } from '../../model/text.ts';

/** A verb form with the time it tells, local to the stretch read. */
export interface TenseCue {
  readonly start: number;
  readonly end: number;
  readonly status: Status;
  /** As written. */
  readonly words: string;
}

/** Verb forms of a stretch of text that tell its time, in order. */
export function findTenseCues(text: string, data: StatementData): readonly TenseCue[] {
  const cues: TenseCue[] = [];
  for (const match of findAll(text, patternOf(data))) {
    if (
      data.notPast.has(match[0])
      && !data.forms.verbBefore.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))
      && !data.forms.verbAlways.test(text.slice(match.index, match.index + match[0].length + 12))
    )
      continue;
    const status: Status = match.groups?.['planned'] ? 'planned' : match.groups?.['ongoing'] ? 'ongoing' : 'past';
    cues.push({ start: match.index, end: match.index + match[0].length, status, words: match[0] });
  }
  return cues;
}

/** A passage, as far as tense goes. */
interface Told {
  readonly block: Block;
  readonly sentences: readonly Span[];
  /** By sentence, from when they are first asked for. */
  readonly cues: (readonly TenseCue[] | undefined)[];
}

/** The cues of a passage's sentence by its index, counted from its beginning: several recognisers ask for them. */
export function cuesOf(passage: Told, sentence: number, data: StatementData): readonly TenseCue[] {
  const { start, end } = passage.sentences[sentence] ?? { start: 0, end: 0 };
  return (passage.cues[sentence] ??= findTenseCues(readably(passage.block.text).slice(start, end), data));
}

/** A passage in capitals has its verbs in capitals too. */
export function readably(text: string): string {
  if (/\p{Ll}/u.test(text) || text.length < 40) return text;
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** The cue that governs an offset: the last one before it, else the first after. */
export function cueAt(cues: readonly TenseCue[], offset: number): TenseCue | undefined {
  return cues.findLast((cue) => cue.start < offset) ?? cues[0];
}

const patternOf = oncePer((data: StatementData) => {
  const { spent, plannedTail, notOngoingAfter, notPastAfter, past } = data.forms;
  return new RegExp(
    `\\b(?:(?<spent>${spent})|(?<planned>${oneOf(data.planned)}${plannedTail})|(?<!${notOngoingAfter})(?<ongoing>${oneOf(data.ongoing)})|(?<!${notPastAfter})(?<past>${oneOf(data.past)}|${past}))\\b`,
    'g',
  );
});

/** Whether a word may be a past form, by itself: *began*, *opened*. */
export function isPastForm(lower: string, { figures, statements }: ReadingData): boolean {
  return statements.past.has(lower) || (figures.participle.test(lower) && !statements.notPast.has(lower));
}
