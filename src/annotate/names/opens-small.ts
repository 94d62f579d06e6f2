import type { ReadingData } from '../../model/reading-data.ts';
import { isCapital, type Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import { hasListedPart } from './compound.ts';
import { gazetteerOf } from './gazetteer.ts';
import { adjacent } from './joins/joint.ts';

/** Whether a name opens with a word in small letters: a particle, a prefix before a body, an article where a list has it so, *la Prensa*. */
export function opensSmall(tokens: readonly Token[], at: number, data: ReadingData): boolean {
  if (opensWithParticle(tokens, at, data)) return true;
  const own = tokens[at];
  if (own && hasKind(own, kind.prefixed)) return hasListedPart(own, data);
  if (opensCredit(tokens, at, data)) return true;
  const isArticle = own?.text.length === 2 && isCapital(tokens[at + 1]) && data.names.openingArticles.has(own.lower);
  return isArticle && gazetteerOf(data).longest(tokens, at, at + 7) > 0;
}

function opensWithParticle(tokens: readonly Token[], i: number, { names }: ReadingData): boolean {
  const token = tokens[i];
  if (!token || !hasKind(token, kind.particle)) return false;
  let next = i + 1;
  while (names.particles.has(tokens[next]?.lower ?? '') && tokens[next]?.shape === 'lower') next += 1;
  return isCapital(tokens[next]) && adjacent(tokens, i, next);
}

/** *halpost News*, in brackets, between strokes or at the beginning of a block: an agency that writes its first word small. */
function opensCredit(tokens: readonly Token[], at: number, { names, words }: ReadingData): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    next?.shape === 'title'
    && own !== undefined
    && (before === undefined || /^[([/©]$/.test(before.text))
    && names.creditHeads.has(next.lower)
    && !hasKind(own, kind.common)
    && !words.function.has(own.lower)
    && next.start === own.end + 1
  );
}
