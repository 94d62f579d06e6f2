import type { RowFacts } from '../../../model/search-record.ts';
import { beforeMarks, fold, wordsOf } from '../../../model/search-words.ts';
import type { Query, Term } from './query.ts';
import type { Spellings } from './spellings.ts';

/** A record as it came back from the index. */
export interface Hit {
  /** Base-free. */
  readonly address: string;
  readonly facts: RowFacts;
  readonly text: string;
  /** Words of the text by which the index found it. */
  readonly found: readonly string[];
  /** Framed marks, with spaces between. */
  readonly marks: string;
}

/**
 * @param url as src/search/to-pagefind.ts made it: the address, a line end, what the row says, perhaps a number
 * @param places numbers of the words found, counted between white space
 */
export function toHit(url: string, content: string, places: readonly number[] = []): Hit {
  const [address = '', facts = '{}'] = url.split('\n');
  const end = content.lastIndexOf(beforeMarks.trim());
  const pieces = content.split(/\s+/);
  return {
    found: places.map((place) => pieces[place] ?? ''),
    address,
    facts: JSON.parse(facts) as RowFacts,
    text: content.slice(0, end < 0 ? undefined : end).trim(),
    marks: end < 0 ? '' : content.slice(end),
  };
}

/**
 * Whether a record has a term. Pagefind leaves out of a query what it does not know, and takes the beginning of a word for
 * the word; one record shows whether it did.
 */
export function hasTerm({ found, marks, facts }: Hit, { search, kind }: Term): boolean {
  if (kind !== 'word') return ` ${marks} `.includes(` ${search} `);
  return tokensOf(`${found.join(' ')} ${facts.title ?? ''} ${facts.about ?? ''}`).some((token) =>
    isForm(token, search.replaceAll('.', '')),
  );
}

/** A word of a text for a word of the query: it begins so, or differs in its ending. */
function isForm(token: string, word: string): boolean {
  if (token.startsWith(word)) return true;
  let same = 0;
  while (same < word.length && token[same] === word[same]) same += 1;
  return same >= Math.max(3, Math.ceil(word.length * 0.6)) && word.length - same <= 4 && token.length - same <= 4;
}

/** Folded words, those with a hyphen also in one piece. */
function tokensOf(text: string): string[] {
  const pieces = text
    .split(/\s+/)
    .filter((piece) => /\w[-‐‑/]\w/.test(piece))
    .map((piece) => fold(piece).replace(/[^\p{L}\p{N}]/gu, ''));
  return [...wordsOf(text).map((word) => fold(word.text).replaceAll('.', '')), ...pieces];
}

/** A stretch of a text that answers the query. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the words of a query stand in a text, in whatever spelling. */
export function stretchesIn(text: string, { terms, phrases }: Query, spellings: Spellings): Stretch[] {
  const found = [...phrases.flatMap((phrase) => phraseIn(text, phrase)), ...terms.flatMap((term) => termIn(text, term, spellings))];
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, at) => !sorted.slice(0, at).some((before) => before.end > start));
}

/** Where one term stands: the word itself, or else another spelling of a name it belongs to. */
export function termIn(text: string, term: Term, spellings: Spellings): Stretch[] {
  if (term.kind === 'date') return [];
  const words = wordsOf(text);
  const own = words
    .filter(({ text: word }) => spellings.canonical(word) === term.canonical || (term.kind === 'word' && isForm(fold(word), term.search)))
    .map(({ text: word, at }) => ({ start: at, end: at + word.length }));
  const whole = hyphened(text).filter(({ folded }) => folded.startsWith(term.search));
  if (own.length + whole.length > 0)
    return [...own.filter(({ start }) => !whole.some((one) => start >= one.start && start < one.end)), ...whole];
  return spellings
    .namesWith(term.canonical)
    .flatMap((name) => name.toSorted((a, b) => b.length - a.length).flatMap((spelling) => phraseIn(text, spelling)));
}

/** Words with a hyphen, as the index has them in one piece. */
function hyphened(text: string): (Stretch & { readonly folded: string })[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]).replace(/[-‐‑]/g, ''),
  }));
}

/** Where some words stand in this order, whatever the case, accents and marks between them. */
function phraseIn(text: string, phrase: string): Stretch[] {
  const [words, wanted] = [wordsOf(text), wordsOf(phrase).map((word) => fold(word.text))];
  const folded = words.map((word) => fold(word.text));
  return words.flatMap(({ at }, index) => {
    if (!wanted.every((word, offset) => folded[index + offset] === word)) return [];
    const last = words[index + wanted.length - 1];
    return last ? [{ start: at, end: last.at + last.text.length }] : [];
  });
}

/**
 * Other spellings by which a record answers: words of the text where it has none that was typed.
 *
 * @example ['Lysenko'] for the query “Lisenko”
 */
export function otherSpellings(shown: string, { terms }: Query, spellings: Spellings): string[] {
  const tokens = new Set(wordsOf(shown).map(({ text }) => spellings.singular(text)));
  return [
    ...new Set(
      terms
        .filter(({ kind, word }) => kind !== 'date' && !tokens.has(spellings.singular(word)))
        .flatMap((term) => {
          const [first] = termIn(shown, term, spellings);
          const words = first && shown.slice(first.start, first.end);
          return words === undefined
            || fold(words)
              .replace(/[^\p{L}\p{N}]/gu, '')
              .startsWith(fold(term.word).replace(/[^\p{L}\p{N}]/gu, ''))
            ? []
            : [words];
        }),
    ),
  ];
}
