import type { ReadingData } from '../../model/reading-data.ts';
import type { Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import { isListed, isOfNoList, isOffice, low } from './listed-words.ts';
import type { Run } from './runs.ts';

/** *Hind Al Ketbi*: the article is no given name. */
export function isInnerArticle(tokens: readonly Token[], { from, to }: Run, data: ReadingData): boolean {
  const { names, places } = data;
  const [first, article] = [tokens[from], tokens[from + 1]];
  return (
    to - from === 3
    && article?.shape === 'title'
    && names.innerArticles.has(article.lower)
    && first !== undefined
    && !places.demonyms.has(first.lower)
    && !names.partisans.has(first.lower)
    && !isListed(first, data)
  );
}

/** Words before a given name that describe it rather than belong to its name. */
export function describes(tokens: readonly Token[], from: number, to: number, data: ReadingData): boolean {
  return tokens
    .slice(from, to)
    .every(
      (t) =>
        hasKind(t, kind.common)
        || data.places.demonyms.has(t.lower)
        || isListed(t, data)
        || t.shape === 'lower'
        || data.names.companyEndings.has(t.lower)
        || data.names.followerEnding.test(t.lower),
    );
}

/** *(MP for) Norden West (Olga Kell)*, *Norden Capital Group (Olga Kell)*: another name right before a person's. */
export function isOwner(tokens: readonly Token[], from: number, given: number, data: ReadingData): boolean {
  const field = data.words.prepositions.has(low(tokens, from - 1)) && isOffice(low(tokens, from - 2), data);
  const before = low(tokens, given - 1);
  // *Norden Forum Tevik Kellor*
  const unlisted = given - from > 1 && tokens.slice(given, given + 2).every((t) => isOfNoList(t, data));
  return (
    field
    || (given - from > 1
      && (unlisted || data.names.givenNames.has(low(tokens, given)))
      && (data.names.organisationHeads.has(before) || data.names.companyEndings.has(before)))
  );
}

/** *M.*: of a name. */
export function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\.?$/u.test(token.text);
}
