import type { Fact } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { toSeed, type Block } from '../../model/text.ts';
import type { Passage } from '../words/passage.ts';

/** What a dateline states: the place it was written at, and the agency that wrote it. */
export interface Dateline {
  readonly dateline?: Fact;
  /** The passage it opens, and how many code units of it: what is told begins after them. */
  readonly passage?: number;
  readonly length?: number;
  /** Only where the dateline names it in brackets, as agencies name themselves. */
  readonly outlet?: Fact;
}

/** A dateline stands at the very beginning: as many blocks are looked at. */
const reach = 3;
const capitals = '\\p{Lu}{2,}(?:[\\s.’-]\\p{Lu}[\\p{Lu}.]*)*(?:,\\s\\p{Lu}[\\p{Lu}.]+)*(?:,\\s\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?(?!\\.?\\s\\d))?';
const mixed = '\\p{Lu}\\p{Ll}+(?:[\\s-]\\p{Lu}\\p{Ll}+){0,2}';
const day = '(?:,\\s[^()–—]{0,25}?\\d{1,4}(?:,\\s\\d{4})?)';
const agency = '\\s\\((?<agency>\\p{Lu}[\\p{L}.&’ -]{1,40})\\)';
const dash = '\\s*(?:[–—]|--?(?=\\s))\\s*(?=\\S)';
const patterns = [
  new RegExp(`^(?<place>${capitals})${day}?${agency}${dash}`, 'u'),
  new RegExp(`^(?<place>${mixed})${day}${agency}${dash}`, 'u'),
  new RegExp(`^(?<place>${capitals})${day}${dash}`, 'u'),
];

/** @example “KYIV, May 6 (Reuters) – The office …” → place KYIV, agency Reuters */
export function readDateline(passages: readonly Passage[]): Dateline {
  const first = passages[0]?.block.kind === 'title' ? 1 : 0;
  for (const [at, { block }] of passages.slice(first, first + reach).entries()) {
    const match = patterns.map((pattern) => pattern.exec(block.text)).find((found) => found !== null);
    const { place, agency: name } = match?.groups ?? {};
    if (!match || place === undefined) continue;
    return {
      passage: first + at, length: match[0].length,
      dateline: fact(block, 0, place),
      ...(name === undefined ? {} : { outlet: fact(block, match[0].indexOf(`(${name})`) + 1, name) }),
    };
  }
  return {};
}

function fact(block: Block, start: number, text: string): Fact {
  return { text, basis: 'stated', span: toSeed(block, span(start, start + text.length)), rule: 'dateline' };
}
