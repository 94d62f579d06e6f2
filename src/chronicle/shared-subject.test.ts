import { expect, test } from 'vitest';
import { english } from '../languages/en/en.ts';
import { span, type Span } from '../model/span.ts';
import type { MarkedSource } from '../model/dossier.ts';
import type { StatementMark } from '../model/mark.ts';
import { dossierOf } from './fixture.ts';
import { sharedSubject } from './shared-subject.ts';

/** The subject of a clause, given the words of the clause, its verb, and the verb that comes first in its sentence. */
function subjectOf(sentence: string, clause: string, verb: string, first: string): string | undefined {
  const [source] = dossierOf([{ id: 'a', statements: [{ clause: sentence }] }]).sources;
  const [block] = source?.blocks ?? [];
  if (!source || !block) return undefined;
  const find = (words: string, from = 0): Span => span(sentence.indexOf(words, from), sentence.indexOf(words, from) + words.length);
  const whole = span(0, sentence.length);
  const mark = (where: Span, by: Span): StatementMark => ({ kind: 'statement', rule: 'event-verb', block: block.id, span: where, sentence: whole, status: 'past', verb: by });
  const own = find(clause);
  const marks = [mark(span(0, own.start), find(first)), mark(own, find(verb, own.start))];
  const found = sharedSubject({ ...source, marks } as MarkedSource, block, marks[1]!, english.telling);
  return found && sentence.slice(found.start, found.end);
}

test.each<[fact: string, sentence: string, clause: string, verb: string, first: string, subject: string | undefined]>([
  ['a clause without a subject has that of the clause before', 'The firm was founded in 1976, and launched its store in 2003.', 'and launched its store', 'launched', 'founded', 'The firm'],
  ['an adverb is none', 'Ada Berg won the vote, and later resigned.', 'and later resigned', 'resigned', 'won', 'Ada Berg'],
  ['what opens the sentence is not part of it', 'In May, the board met in Port, and closed the yard.', 'and closed the yard', 'closed', 'met', 'the board'],
  ['nor is what says who she is', 'Ada Berg, the mayor of Port, won the vote, and left.', 'and left', 'left', 'won', 'Ada Berg'],
  ['a clause with a subject keeps it', 'The firm was founded in 1976, and Ada Berg left it.', 'and Ada Berg left it', 'left', 'founded', undefined],
  ['a subject as long as a sentence is not said again', 'The committee of the members of the parliament on ports and on all that ships carry met, and left.', 'and left', 'left', 'met', undefined],
])('%s', (_, sentence, clause, verb, first, subject) => {
  expect(subjectOf(sentence, clause, verb, first)).toBe(subject);
});
