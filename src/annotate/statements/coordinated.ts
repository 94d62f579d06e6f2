import { oncePer } from '../../model/once-per.ts';
import { oneOf } from '../../model/one-of.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import { span } from '../../model/span.ts';
import type { Found } from './statement-find.ts';

/**
 * Two clauses with a date each that *and* joins, each by itself: *(the board met on 3 May) and (the mayor resigned on
 * 5 May)*. Where the second has no subject, it needs the words of the first; the first does not need those of the second:
 * *((The firm was founded in 1976) and sold in 2003)*.
 *
 * @param finds what one sentence tells, in order of its dates
 */
export function partCoordinated(text: string, finds: readonly Found[], data: ReadingData): readonly Found[] {
  const parted = [...finds];
  for (const [at, second] of parted.entries()) {
    const before = at - 1;
    const first = parted[before];
    if (!first?.date || !first.verb || !second.date || !second.verb || first.rule !== 'dated-clause' || second.rule !== 'dated-clause')
      continue;
    const isOneClause = first.span.end > second.verb.start && first.span.start <= second.span.start;
    const told = Math.max(first.verb.end, first.date.end);
    if (!isOneClause || told > second.verb.start || second.verb.start > second.date.start) continue;
    const joint = jointOf(data).exec(text.slice(told, second.verb.start));
    if (!joint) continue;
    const [joined, subject = ''] = joint;
    const from = second.verb.start - joined.length;
    parted[before] = { ...first, span: span(first.span.start, from) };
    if (hasSubject(subject, data))
      parted[at] = { ...second, span: span(second.verb.start - joined.trimStart().replace(/^,\s*/u, '').length, second.span.end) };
  }
  return parted;
}

/** The last coordinator before a verb, and what stands between them. */
const jointOf = oncePer(
  ({ statements }: ReadingData) =>
    new RegExp(
      `,?\\s+${oneOf(statements.clauses.coordinators)}\\s+((?:(?!${oneOf(statements.clauses.coordinators)}\\s)[^,;:()“”"\\s]+\\s+)*)$`,
      'u',
    ),
);

/** A name, a noun with its article, or a pronoun: more than *then* or *later*. */
function hasSubject(words: string, { statements, words: { determiners } }: ReadingData): boolean {
  return words.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) || determiners.has(word) || statements.subjects.has(word));
}
