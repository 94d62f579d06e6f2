import type { ReadingData } from '../../model/reading-data.ts';
import type { Name, Naming } from '../names/naming.ts';
import type { Span } from '../../model/span.ts';
import { sentenceTo, type Passage } from '../words/passage.ts';
import { firstAt } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/** Somebody who may speak: a name, a pronoun, or an office or common noun with its article. Offsets are local. */
export interface Mention {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'pronoun' | 'noun';
  readonly name?: Name;
  /** True for *the minister*, absent for *a minister*. */
  readonly definite?: boolean;
  /** Which sentence of its passage it stands in, from 0. */
  readonly sentence?: number;
  /** True for an owner (*Kell's*) and after a preposition: no subject. */
  readonly object?: true;
  /** True for who did it in a passive (*led by Kell*): what follows is seldom about them. */
  readonly agent?: true;
  /** True where its sentence begins with it, or with its article. */
  readonly opens?: true;
  /** True inside quotation marks: whom somebody speaks of. */
  readonly quoted?: true;
  /** The noun or pronoun, lower case. */
  readonly word: string;
}

/** All possible speakers of a passage, in order. */
export function findMentions(
  passage: Passage,
  index: number,
  naming: readonly Name[],
  offices: Naming['offices'],
  data: ReadingData,
  quotations: readonly Span[] = [],
): readonly Mention[] {
  const { words, quotes, names } = data;
  const found: Mention[] = naming.map((name): Mention => ({
    passage: index,
    start: name.start,
    end: name.end,
    kind: 'name',
    name,
    word: '',
  }));
  const covered = (at: number) => found.some((m) => m.start <= at && at < m.end);
  const { tokens } = passage;
  for (const office of offices) {
    const [start, end] = [tokens[office.from]?.start ?? 0, tokens[office.to - 1]?.end ?? 0];
    found.push({ passage: index, start, end, kind: 'noun', definite: true, word: tokens[office.to - 1]?.lower ?? '' });
  }
  tokens.forEach((token, i) => {
    if (!hasKind(token, kind.speaker) || token.shape === 'mark' || token.shape === 'number') return;
    if ((words.pronouns.has(token.lower) && token.shape !== 'upper') || quotes.things.has(token.lower))
      found.push({ passage: index, start: token.start, end: token.end, kind: 'pronoun', word: token.lower });
    else if (
      token.shape === 'lower'
      && (quotes.nouns.has(token.lower) || names.personIntroducers.has(token.lower))
      && !covered(token.start)
    ) {
      let from = i;
      while (
        from > 0
        && i - from < 5
        && /^[\p{L}-]+$/u.test(tokens[from - 1]?.text ?? '')
        && !words.function.has(tokens[from - 1]?.lower ?? '')
        && tokens[from - 1]?.end === (tokens[from]?.start ?? 0) - 1
      )
        from -= 1;
      const article = tokens[from - 1];
      if (article && words.determiners.has(article.lower)) from -= 1;
      found.push({
        passage: index,
        start: tokens[from]?.start ?? token.start,
        end: token.end,
        kind: 'noun',
        definite: words.definite.has(article?.lower ?? ''),
        word: token.lower,
      });
    }
  });
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((m) => ({ ...m, sentence: sentenceTo(passage.sentences, m.end) }))
    .map((m) => ({
      ...m,
      ...(m.start - (passage.sentences[m.sentence]?.start ?? 0) <= article ? { opens: true } : {}),
      ...(isObject(tokens, m, data) ? { object: true } : {}),
      ...(isAgent(tokens, m, data) ? { agent: true } : {}),
      ...(quotations.some((quote) => quote.start <= m.start && m.end <= quote.end) ? { quoted: true } : {}),
    }));
}

/** So many letters an article takes. */
const article = 4;

/** *Marta Kell (R-Utah) said*: who stands before the brackets, not what stands in them. */
export function outsideBrackets(found: Mention, mentions: readonly Mention[], text: string): Mention {
  const opened = /\(\s*(?:\p{Lu}-)?$/u.exec(text.slice(Math.max(0, found.start - 6), found.start));
  if (!opened) return found;
  const open = found.start - opened[0].length;
  return mentions.findLast((m) => m.end <= open && text.slice(m.end, open).trim() === '') ?? found;
}

/** Not a subject: owner (*Kell's*), after a preposition, or spoken to (*told Kell*). */
function isObject(
  tokens: Passage['tokens'],
  mention: Pick<Mention, 'kind' | 'start' | 'end' | 'name'>,
  { words, quotes }: ReadingData,
): boolean {
  // *with the leader Mara Holt*; but who issued a statement, *by the leader Mara Holt*, is asked for as well.
  const [start, whole] = [firstAt(tokens, mention.start), mention.name?.role?.from];
  const isBy = whole !== undefined && [1, 2].some((back) => quotes.agents.has(tokens[whole - back]?.lower ?? ''));
  const at = isBy ? start : (whole ?? start);
  const after = tokens[firstAt(tokens, mention.end)];
  if (mention.kind !== 'pronoun' && after && hasKind(after, kind.possessive) && after.start === mention.end) return true;
  let i = at - 1;
  if (mention.kind !== 'pronoun' && quotes.addressing.has(tokens[i]?.lower ?? '')) return true;
  for (let token = tokens[i]; token && (words.definite.has(token.lower) || hasKind(token, kind.possessive)); token = tokens[i]) i -= 1;
  return words.prepositions.has(tokens[i]?.lower ?? '');
}

/** *led by Kell*, *written by the poet Mara Kell*: behind *by* and a word without a capital. */
function isAgent(
  tokens: Passage['tokens'],
  { kind: own, start, name }: Pick<Mention, 'kind' | 'start' | 'name'>,
  { words, names, quotes }: ReadingData,
): boolean {
  if (own !== 'name') return false;
  let i = (name?.role?.from ?? firstAt(tokens, start)) - 1;
  for (
    let token = tokens[i];
    token && token.shape === 'lower' && (words.determiners.has(token.lower) || names.personIntroducers.has(token.lower));
    token = tokens[i]
  )
    i -= 1;
  return quotes.agents.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.shape === 'lower';
}
