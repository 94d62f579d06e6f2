import type { ReadingData } from '../../model/reading-data.ts';
import { labelLength } from '../words/labels.ts';
import type { Passage } from '../words/passage.ts';
import { isCapital } from '../words/tokens.ts';
import { extendRun } from './extend-run.ts';
import { opensRun } from './opens-run.ts';
import { slugLength } from './slug.ts';
import type { Survey } from './survey.ts';

/** A run of words that may be one name or several side by side: tokens `from` up to `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Candidate names of a block in running text, in order. */
export function findRuns(passage: Passage, survey: Survey, data: ReadingData): readonly Run[] {
  const { tokens } = passage;
  const runs: Run[] = [];
  const label = labelLength(passage, survey.labels);
  for (let i = slugLength(passage); i < tokens.length; i += 1) {
    if (label > 0 && (tokens[i]?.end ?? 0) <= label && !survey.surnames.has(tokens[i]?.lower ?? '')) continue;
    const numbered = ordinalEnd(passage, i, data);
    if (numbered > i) {
      // *the U.S. 7th Fleet*
      const before = runs.at(-1);
      const from = before?.to === i && tokens[i]?.start === (tokens[i - 1]?.end ?? 0) + 1 ? (runs.pop() ?? before).from : i;
      runs.push({ from, to: numbered });
      i = numbered - 1;
      continue;
    }
    if (!opensRun(tokens, i, survey, data)) continue;
    const to = extendRun(passage, i, data);
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** One past *7th Fleet*, *101st Harbour Division*: a body by its number; `from` where none is. */
function ordinalEnd(passage: Passage, from: number, data: ReadingData): number {
  const [own, next] = [passage.tokens[from], passage.tokens[from + 1]];
  if (own?.shape !== 'number' || !isCapital(next) || next.start !== own.end + 1 || !/^\d{1,3}\p{Ll}{2}$/u.test(own.text)) return from;
  const to = extendRun(passage, from + 1, data);
  const last = passage.tokens[to - 1]?.lower ?? '';
  const { organisationHeads, eventHeads, institutions } = data.names;
  return organisationHeads.has(last) && !eventHeads.has(last) && !institutions.has(last) ? to : from;
}
