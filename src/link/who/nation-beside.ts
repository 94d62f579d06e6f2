import type { LinkingData } from '../../model/linking-data.ts';
import { span } from '../../model/span.ts';
import { toLocal, toSeed, type Block } from '../../model/text.ts';
import type { Mention } from './mentions.ts';
import type { Nations } from './national-body.ts';

/** The country right beside a body, before it or after it: *Norland’s Supreme Court*, *the Supreme Court of Norland*. */
export function nationBeside(
  mention: Mention,
  block: Block | undefined,
  nations: Nations,
  { nationAfter, articles }: LinkingData,
): Mention['nation'] | undefined {
  if (!block) return undefined;
  const { start, end } = toLocal(block, mention.span);
  const found =
    ownerBefore(block.text.slice(Math.max(0, start - reach), start), nations, articles)
    ?? ownerAfter(block.text.slice(end, end + reach), nations, nationAfter);
  if (!found) return undefined;
  const from = found.at < 0 ? start + found.at : end + found.at;
  return {
    name: found.name,
    inName: false,
    because: { source: mention.source, block: mention.block, span: toSeed(block, span(from, from + found.words.length)) },
  };
}

/** As many characters beside a body are looked at. */
const reach = 70;
const before = /((?:\p{Lu}[\p{L}.]+\s+){0,2}\p{Lu}[\p{L}.]+)(['’]s?)?\s+(\p{Ll}[\p{L}-]*\s+)?$/u;
const after = /^\s+(\p{Ll}+)\s+(?:\p{Ll}+\s+)?((?:\p{Lu}[\p{L}.]+\s+){0,2}\p{Lu}[\p{L}.]+)/u;

/** Words that name a country, and how far before (negative) or behind a body they begin. */
interface Beside {
  readonly name: string;
  readonly words: string;
  readonly at: number;
}

function ownerBefore(text: string, { byName, byAdjective }: Nations, articles: ReadonlySet<string>): Beside | undefined {
  const led = before.exec(text);
  const [, words = '', owns, between] = led ?? [];
  if (!led || articles.has(between?.trim() ?? '')) return undefined;
  for (const tail of tails(words)) {
    const key = plain(tail);
    const name = owns !== undefined ? byName.get(key) : between === undefined ? (byAdjective.get(key) ?? byName.get(key)) : undefined;
    if (name !== undefined) return { name, words: tail, at: led.index + words.length - tail.length - text.length };
  }
  return undefined;
}

function ownerAfter(text: string, { byName }: Nations, nationAfter: ReadonlySet<string>): Beside | undefined {
  const [whole = '', preposition = '', words = ''] = after.exec(text) ?? [];
  if (!nationAfter.has(preposition)) return undefined;
  const owner = heads(words).find((head) => byName.has(plain(head)));
  return owner === undefined ? undefined : { name: byName.get(plain(owner)) ?? '', words: owner, at: whole.length - words.length };
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ');
}

/** *Old New Zealand* → itself, *New Zealand*, *Zealand*. */
function tails(words: string): readonly string[] {
  return [...words.matchAll(/(?<!\S)\S/gu)].map(({ index: at }) => words.slice(at));
}

/** *New Zealand Herald* → itself, *New Zealand*, *New*. */
function heads(words: string): readonly string[] {
  return [...words.matchAll(/\S(?!\S)/gu)].map(({ index: at }) => words.slice(0, at + 1)).toReversed();
}
