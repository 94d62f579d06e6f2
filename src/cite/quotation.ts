import { span, type Span } from '../model/span.ts';

/** Words of the editor's found in a paragraph; local offsets. */
export interface Quotation {
  /** From the first word to the last, gaps included. */
  readonly span: Span;
  /** The paragraph's own letters: gaps are ` […] `, a changed first letter stands in brackets. */
  readonly text: string;
}

/** The stretch between two gaps that does not stand in the paragraph after what came before it. */
export interface NotFound {
  readonly piece: string;
  /** Where in the paragraph it was looked for. */
  readonly from: number;
}

/**
 * Words in a paragraph, word for word. What may differ: straight and typographic quotation marks and
 * apostrophes, spaces of any kind, gaps (`…`, `...`, `[…]`) between pieces in order, and the case of
 * a word's first letter where it stands in brackets.
 *
 * @example findWords('[T]he bridge […] opened', 'Then the bridge was opened.') // { text: '[T]he bridge […] opened', span: [5, 26) }
 */
export function findWords(words: string, paragraph: string): Quotation | NotFound {
  const within = fold(paragraph);
  const pieces = piecesOf(words);
  const found: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  let at = 0;
  for (const piece of pieces.filter((each) => each !== '')) {
    const hit = findPiece(piece, within.text, at);
    if (hit === undefined) return { piece, from: within.at[at] ?? 0 };
    at = hit.start + hit.letters.length;
    const [from, to] = [within.at[hit.start] ?? 0, within.end[at - 1] ?? 0];
    found.push({ from, to, text: inBrackets(paragraph.slice(from, to), hit, (offset) => (within.at[offset] ?? 0) - from) });
  }
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return { piece: '', from: 0 };
  const text = found
    .map((one, number) => {
      const before = found[number - 1];
      if (!before) return one.text;
      const between = paragraph.slice(before.to, one.from);
      // Where nothing but the source's own dots lie between, nothing was left out.
      return `${/^\s*(?:…|\.{3})?\s*$/u.test(between) ? between : ' […] '}${one.text}`;
    })
    .join('');
  return { span: span(first.from, last.to), text: `${pieces[0] === '' ? '[…] ' : ''}${text}${pieces.at(-1) === '' ? ' […]' : ''}` };
}

/** The editor's words between gaps; an empty one at an end that is a gap. */
export function piecesOf(words: string): string[] {
  return fold(words)
    .text.split(/\s*(?:\[\s?(?:…|\.{3}|\. \. \.)\s?\]|…|\.{3})\s*/u)
    .map((piece) => piece.trim());
}

interface Folded {
  readonly text: string;
  /** Where each code unit of `text` begins in the original, and where it ends. */
  readonly at: readonly number[];
  readonly end: readonly number[];
}

/** A text with straight quotation marks and single spaces. Every change is one code unit for some, so that the way back is known. */
export function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  const end: number[] = [];
  for (const { 0: run, index } of text.matchAll(/\s+|[^\s]/g)) {
    folded += /\s/.test(run) ? ' ' : /[‘’‚‛]/.test(run) ? "'" : /[“”„‟]/.test(run) ? '"' : run;
    at.push(index);
    end.push(index + run.length);
  }
  return { text: folded, at, end };
}

interface Hit {
  readonly start: number;
  /** The piece without brackets. */
  readonly letters: string;
  /** Offsets in `letters` of first letters that stood in brackets. */
  readonly bracketed: readonly number[];
}

/** The first place from `from` on where a piece stands as whole words. */
function findPiece(piece: string, text: string, from: number): Hit | undefined {
  return findLetters({ letters: piece, bracketed: [] }, text, from) ?? findLetters(unbracket(piece), text, from);
}

function findLetters({ letters, bracketed }: Omit<Hit, 'start'>, text: string, from: number): Hit | undefined {
  const isSame = (start: number) => {
    for (let at = 0; at < letters.length; at++) {
      const [wanted = '', there = ''] = [letters[at], text[start + at]];
      if (wanted !== there && !(bracketed.includes(at) && wanted.toLowerCase() === there.toLowerCase())) return false;
    }
    return true;
  };
  for (let start = from; start <= text.length - letters.length; start++) {
    if (isSame(start) && isWhole(text, start, start + letters.length)) return { start, letters, bracketed };
  }
  return undefined;
}

/** A piece without the brackets round first letters: `[T]he` is `The`, its first letter free in case. */
function unbracket(piece: string): Omit<Hit, 'start'> {
  const bracketed: number[] = [];
  const letters = piece.replace(/(?<![\p{L}\p{N}])\[(\p{L})\]/gu, (_, letter: string, at: number) => {
    bracketed.push(at - 2 * bracketed.length);
    return letter;
  });
  return { letters, bracketed };
}

/** Whether a stretch neither begins nor ends inside a word. */
function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
  return !(start > 0 && cuts(start)) && !cuts(end);
}

/** The source's words, with the editor's brackets where the case of a letter was changed. */
function inBrackets(own: string, { start, letters, bracketed }: Hit, toOwn: (offset: number) => number): string {
  let text = '';
  let at = 0;
  for (const offset of bracketed) {
    const place = toOwn(start + offset);
    text += `${own.slice(at, place)}[${letters[offset]}]`;
    at = place + 1;
  }
  return text + own.slice(at);
}
