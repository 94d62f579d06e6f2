import type { ReadingData } from '../../model/reading-data.ts';
import { isPastForm } from '../words/tense.ts';
import { isPossessive, type Token } from '../words/tokens.ts';

/**
 * Whether a word that bodies go by is the body where a sentence begins, by the word behind it: a verb, what
 * bodies have or the ending of an owner. *Senate approved*, *Pentagon officials*, *Apple's*, but not *Labour costs*.
 */
export function actsAsSubject(next: Token | undefined, data: ReadingData): boolean {
  const { names, quotes, statements } = data;
  if (!next) return false;
  if (isPossessive(next)) return true;
  const { lower, shape } = next;
  if (shape !== 'lower') return false;
  return (
    quotes.verbs.has(lower)
    || names.organisationFollowers.has(lower)
    || statements.states.has(lower)
    || statements.present.has(lower)
    || statements.headlinePlurals.has(lower)
    || statements.headlineVerbs.has(lower)
    || statements.planned.has(lower)
    || isPastForm(lower, data)
  );
}
