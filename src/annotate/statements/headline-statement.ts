import type { ReadingData } from '../../model/reading-data.ts';
import { span } from '../../model/span.ts';
import type { DateFind } from '../dates/find.ts';
import type { Passage } from '../words/passage.ts';
import type { StatementFind } from './statement-find.ts';
import { findTenseCues } from '../words/tense.ts';

/**
 * What a headline tells: its verb of happening stands in the present tense (*Port opens office*), after a
 * plural in its base form (*Markets fall*), or as a plan (*Port to open office*).
 *
 * @example “Norden to sign treaty” → planned, verb “to sign”
 */
export function readHeadline(
  { block: { text }, tokens }: Passage,
  dates: readonly DateFind[],
  { statements: data }: ReadingData,
): Omit<StatementFind, 'passage'> | undefined {
  const whole = span(0, text.length);
  const found = tokens.findIndex(({ lower, shape }, at) => {
    const before = tokens[at - 1];
    if (!before || shape === 'mark' || shape === 'number') return false;
    if (data.headlinePlan.has(before.lower)) return at > 1 && data.headlinePlurals.has(lower);
    return (
      data.headlineVerbs.has(lower)
      || (data.headlinePlurals.has(lower)
        && isMany(
          tokens.slice(0, at).map((token) => token.text),
          data,
        ))
    );
  });
  const verb = tokens[found];
  const before = tokens[found - 1];
  if (!verb || !before) return undefined;
  const plan = data.headlinePlan.has(before.lower);
  const told = findTenseCues(text.slice(0, verb.start), data).length > 0;
  if (told) return undefined;
  const date = dates.find((each) => each.date && /-/.test(each.date.value));
  return {
    span: whole,
    sentence: whole,
    status: plan ? 'planned' : 'past',
    verb: span(plan ? before.start : verb.start, verb.end),
    ...(date ? { date } : {}),
    rule: 'headline',
  };
}

/** Whether the words before a verb name more than one: a plural, or a list. */
function isMany(words: readonly string[], { headlineMany, clauses }: ReadingData['statements']): boolean {
  return headlineMany.test(words.at(-1) ?? '') || words.some((word) => clauses.coordinators.has(word) || word === ',');
}
