import { countWords } from '../../model/count-words.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import type { Block } from '../../model/text.ts';
import type { Passage } from '../words/passage.ts';

/** Words between quotation marks, or marked as speech by a dash; offsets are local and exclude the marks. */
export interface QuoteFind {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly rule: 'quotation-marks' | 'continued-quotation' | 'spoken-dash' | 'turn' | 'answer';
  /** True where the quotation goes on from the paragraph before. */
  readonly continues: boolean;
  /** True where no mark closes it in this paragraph. */
  readonly open: boolean;
}

const closers: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“”', '‘': '’', '”': '”', "'": "'" };

/** Direct speech by its marks. A paragraph that closes without a mark goes on in the next that opens with one. */
export function readQuotations(passages: readonly Passage[], data: ReadingData): readonly QuoteFind[] {
  const finds: QuoteFind[] = [];
  let pending: string | undefined;
  passages.forEach(({ block }, passage) => {
    const { text, kind } = block;
    const opened = pending;
    pending = undefined;
    let unclosed = false;
    for (let i = nextMark(text, 0); i >= 0; i = nextMark(text, i + 1)) {
      const mark = text.charAt(i);
      const close = closers[mark] ?? '';
      if (!opensHere(text, i, mark)) continue;
      // What closes no single mark here closes none that follows.
      if (mark === '‘' && unclosed) continue;
      const end = closing(text, i + 1, close, mark);
      const inside = text.slice(i + 1, end ?? text.length);
      const continues = i < 2 && opened !== undefined;
      if (end === undefined) {
        if (mark === '‘' || mark === "'") {
          unclosed ||= mark === '‘';
          continue;
        }
        if (hasWords(inside))
          finds.push({
            passage,
            ...trimmed(text, i + 1, text.length),
            rule: continues ? 'continued-quotation' : 'quotation-marks',
            continues,
            open: true,
          });
        pending = mark;
        break;
      }
      if (
        hasWords(inside)
        && (continues || isSpeech(inside, text.slice(Math.max(0, i - 40), i), text.slice(end + 1, end + 40), mark, kind, data))
      ) {
        finds.push({
          passage,
          ...trimmed(text, i + 1, end),
          rule: continues ? 'continued-quotation' : 'quotation-marks',
          continues,
          open: false,
        });
      }
      i = end;
    }
  });
  return finds;
}

/** Where the next mark stands that may open a quotation, from an offset on; -1 where none does. */
function nextMark(text: string, from: number): number {
  anyMark.lastIndex = from;
  return anyMark.exec(text)?.index ?? -1;
}

const anyMark = new RegExp(`[${Object.keys(closers).join('')}]`, 'g');

function opensHere(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === '”') return at === 0 && /\p{L}/u.test(after);
  if (mark === '‘') return (before === '' || /[\s(“"]/.test(before)) && /\p{L}/u.test(after);
  // *'It is late,' she said*: only before a sentence, where no other marks stand round speech.
  if (mark === "'") return (before === '' || /\s/.test(before)) && /\p{Lu}/u.test(after) && !/["“”]/u.test(text);
  if (mark === '"') return (after !== '' && !/\s/.test(after) && !/\d/.test(before)) || before === '';
  return true;
}

function closing(text: string, from: number, close: string, open: string): number | undefined {
  let isNested = false;
  for (let i = from; i < text.length; i += 1) {
    const mark = text.charAt(i);
    if (open === '“' && mark === '“') return undefined;
    // *"It is late,” she said*: a straight mark closed by a curly one, unless one opened between.
    if (open === '"' && mark === '“') isNested = true;
    else if (open === '"' && mark === '”') {
      if (!isNested) return i;
      isNested = false;
    }
    // *"It is late,'' she said*: two single marks for a double one.
    if (/["“]/.test(open) && mark === "'" && text.charAt(i + 1) === "'") return i;
    if (!close.includes(mark) && !(open === '“' && mark === '"')) continue;
    if (open === '‘' && /\p{L}/u.test(text.charAt(i + 1))) continue;
    if (open === "'" && (!/[,.!?…]/.test(text.charAt(i - 1)) || /[^\s)]/.test(text.charAt(i + 1)))) continue;
    if (open === '"' && /\s/.test(text.charAt(i - 1)) && /[\p{L}\d]/u.test(text.charAt(i + 1))) continue;
    return i;
  }
  return undefined;
}

/** Four words or more, or a few beside a verb of speech; not a name or a word held up by its marks. */
function isSpeech(inside: string, before: string, after: string, mark: string, kind: Block['kind'], data: ReadingData): boolean {
  const { quotes } = data;
  const words = countWords(inside, 4);
  const spoken = inside.trim();
  if (words > 1 && (isTitle(spoken, before, data) || isExplained(spoken, after, data))) return false;
  // *a work called “Harbour at Night”*
  const named = /(\p{L}+),?\s$/u.exec(before)?.[1] ?? '';
  if (quotes.naming.has(named) && isCapitalised(spoken.replace(/[.,]$/, ''), data)) return false;
  const beside = [...(before.match(/[\p{L}-]+/gu) ?? []).slice(-2), ...(after.match(/[\p{L}-]+/gu) ?? []).slice(0, 4)];
  const isSaid = beside.some((word) => quotes.verbs.has(word));
  // Single marks also stand round headings and titles.
  if (mark === "'" && !isSaid && (kind !== 'paragraph' || countWords(inside, long) < long)) return false;
  // *launched “Harbours For All” in May*: what is called so, and nobody’s words.
  if (words > 1 && !isSaid && kind === 'paragraph' && /[^\s:]\s?$/.test(before) && isCapitalised(spoken.replace(/[.,]$/, ''), data))
    return false;
  if (words >= 4) return true;
  // *a new “police bureau,” and …*: the comma is the sentence’s.
  if (words > 1 && /[.!?…]$/.test(spoken)) return true;
  const around = `${before} ${after}`.match(/[\p{L}-]+/gu) ?? [];
  if (words > 1 && /,$/.test(spoken) && (/^\p{Lu}/u.test(spoken) || around.some((word) => quotes.verbs.has(word)))) return true;
  return (words > 1 || /[,!?]$/.test(inside)) && isSaid;
}

/** So many words are no heading. */
const long = 12;

/** *reads from “The Salt Road”*, *Kell’s “The Salt Road”*: all words but the small ones have a capital, and what it is of stands before. */
function isTitle(inside: string, before: string, data: ReadingData): boolean {
  if (!/^\p{L}(?:.*[^.,!?…])?$/u.test(inside)) return false;
  const last = /[\p{L}'’]+(?=\s$)/u.exec(before)?.[0] ?? '';
  return (data.words.prepositions.has(last.toLowerCase()) || /['’]s?$/.test(last)) && isCapitalised(inside, data);
}

/** *The Salt Road to Norden*: all words but the small ones have a capital. */
function isCapitalised(inside: string, { words }: ReadingData): boolean {
  return inside.split(/\s+/).every((word) => /^\P{L}*\p{Lu}/u.test(word) || words.small.has(word.toLowerCase()) || /^\P{L}+$/u.test(word));
}

/** *“Salt Harbour,” a film from Norden, …*: a title, and what it is of behind its comma; nobody says it. */
function isExplained(inside: string, after: string, data: ReadingData): boolean {
  const { words, quotes } = data;
  const next = /^\s(\p{Ll}+)\s/u.exec(after)?.[1] ?? '';
  return (
    inside.endsWith(',')
    && (words.determiners.has(next) || quotes.sideClauses.has(next))
    && isCapitalised(inside, data)
    && !(after.match(/[\p{L}-]+/gu) ?? []).some((word) => quotes.verbs.has(word))
  );
}

/** Marks and signs alone are nobody’s words. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
