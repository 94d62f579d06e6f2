import type { ReadingData } from '../../model/reading-data.ts';
import type { StatementData } from '../../model/statement-data.ts';
import { span, type Span } from '../../model/span.ts';
import { findAll } from './find-all.ts';
import { oneOf } from '../../model/one-of.ts';
import { oncePer } from '../../model/once-per.ts';

/** A cut nearer to the clause's beginning than this leaves no clause. */
const shortest = 15;
/** As many words before *that* may the verb of speech stand: *said on Monday in Port that*. */
const beforeThat = 6;

/**
 * Parts of a sentence: at semicolons outside brackets, before *which*, *while*, *but*, before a second predicate (*, and was …*),
 * and before *that* of reported speech. Offsets are those of `text`.
 */
export function splitClauses(text: string, sentence: Span, { quotes, statements }: ReadingData): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const clauses: Span[] = [];
  let start = 0;
  for (const cut of findAll(words, patternOf(statements))) {
    const isReported =
      cut[1] === undefined
      || words
        .slice(start, cut.index)
        .split(/[,;:()]/)
        .at(-1)
        ?.split(/\s+/)
        .slice(-beforeThat)
        .some((word) => quotes.reporting.has(word));
    // *reported that, when held so, it …*: what was reported goes on behind the comma.
    const isInserted = words.startsWith(` ${statements.clauses.complementiser},`, cut.index - statements.clauses.complementiser.length - 1);
    if ((cut.index - start < shortest && cut[1] === undefined) || !isReported || isInserted) continue;
    clauses.push(span(sentence.start + start, sentence.start + cut.index));
    start = cut.index + cut[0].length;
  }
  clauses.push(span(sentence.start + start, sentence.end));
  return clauses;
}

const patternOf = oncePer(({ clauses }: StatementData) => {
  const { subordinators, coordinators, predicate, complementiser } = clauses;
  return new RegExp(
    `;\\s+(?![^()]{0,160}\\))|,\\s+(?=${oneOf(subordinators)}\\s)|,\\s+(?=${oneOf(coordinators)}\\s+${predicate})|\\s(${complementiser})\\s+`,
    'gu',
  );
});
