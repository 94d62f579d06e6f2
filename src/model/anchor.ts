import { paragraphNumber } from './locator.ts';
import { span, type Span } from './span.ts';
import { toSeed, type Block } from './text.ts';

/** Letters that print nothing may stand between any two. */
const invisible = '[\\u00AD\\u200B\\u2060\\uFEFF]*';
const alike: readonly (readonly [RegExp, string])[] = [
  [/["“”„«»]/, '["“”„«»]'],
  [/['’‘ʼ]/, "['’‘ʼ]"],
  [/[-‐‑–—]/, '[-‐‑–—]'],
];

/**
 * A pattern for words as an editor writes them: any white space for a space, any quotation mark or dash for
 * another, and `…` (also `[…]`, `...`) for whatever lies between; at the end, for the rest of the line.
 *
 * @example wordsPattern('Sign up … Doe').exec('Sign up for news by Jane Doe.')[0] // 'Sign up for news by Jane Doe'
 */
export function wordsPattern(words: string): RegExp {
  const parts = words.trim().split(/\s*(?:\[(?:…|\.\.\.)\]|…|\.\.\.)\s*/u);
  const last = parts.at(-1) === '' ? '[^\\r\\n\\u2028\\u2029]*' : '';
  const body = parts
    .filter((part) => part !== '')
    .map(partPattern)
    .join('[^]*?');
  const open = /^[\p{L}\p{N}]/u.test(words.trim()) ? '(?<![\\p{L}\\p{N}])' : '';
  const close = last === '' && /[\p{L}\p{N}]$/u.test(words.trim()) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(open + body + last + close, 'gu');
}

function partPattern(part: string): string {
  return [...part.replace(/\s+/g, ' ')]
    .map((letter) => {
      if (letter === ' ') return '\\s+';
      return alike.find(([one]) => one.test(letter))?.[1] ?? letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    })
    .join(invisible);
}

/** A block and the words found in it; the span lies in the seed. */
export interface Anchored {
  readonly block: Block;
  readonly span: Span;
}

/**
 * Where the words of an editor stand in a text. The words are the anchor: they must stand there once, or once in
 * the paragraph named. A paragraph that does not have them is a mistake even where another one does.
 *
 * @returns the place, or what is wrong, as a sentence without its stop
 */
export function findWords(blocks: readonly Block[], words: string, p?: number | 'title'): Anchored | string {
  const found = blocks.flatMap((block) =>
    [...block.text.matchAll(wordsPattern(words))]
      .filter(([match]) => match !== '')
      .map((match) => ({ block, span: toSeed(block, span(match.index, match.index + match[0].length)) })),
  );
  const wanted = p === undefined ? found : found.filter(({ block }) => block.id === (p === 'title' ? p : `p${p}`));
  const [first, ...more] = wanted;
  if (first && more.length === 0) return first;
  if (first)
    return `“${words}” stands there ${wanted.length} times (${placesOf(wanted)}); expected once: ${p === undefined && new Set(wanted.map(({ block }) => block)).size === wanted.length ? 'name the paragraph, p: …' : 'give more of the words round it'}`;
  if (found.length > 0) return `“${words}” stands in ${placesOf(found)}, not in ${p === 'title' ? 'the title' : `¶${p}`}`;
  return `“${words}” stands nowhere in it; expected words as the site shows them`;
}

function placesOf(found: readonly Anchored[]): string {
  return [
    ...new Set(
      found.map(({ block }) => {
        const number = paragraphNumber(block.id);
        return number === undefined ? 'the title' : `¶${number}`;
      }),
    ),
  ].join(', ');
}
