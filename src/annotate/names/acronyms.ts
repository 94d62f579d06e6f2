import type { Name } from './names.ts';
import type { Passage } from '../words/passage.ts';
import { isShortInOtherOrder, isShortOf } from './short-of.ts';

/** A short form and the long form the text gives for it, both as names of the text. */
export interface ShortForm {
  readonly short: Name;
  readonly long: Name;
}

/** *European Defence Industrial Strategy (EDIS)*: the name in brackets stands for the one before it. */
export function readShortForms(passages: readonly Passage[], names: readonly Name[]): readonly ShortForm[] {
  const found: ShortForm[] = [];
  names.forEach((short, i) => {
    const text = passages[short.passage]?.block.text ?? '';
    if (text.charAt(short.start - 1) !== '(' || !/^[)\s,;]/.test(text.slice(short.end))) return;
    const long = names.slice(Math.max(0, i - 4), i).findLast((n) => n.passage === short.passage && short.start - n.end <= 3 && n.end < short.start);
    if (!long) return;
    const [letters, words] = [text.slice(short.start, short.end), text.slice(long.start, long.end)];
    if (isShortOf(letters, words) || isShortInOtherOrder(letters, words)) found.push({ short, long });
  });
  return found;
}

/** The names with every mention of a short form in the type of its long form. */
export function alignShortForms(passages: readonly Passage[], names: readonly Name[]): readonly Name[] {
  const textOf = ({ passage, start, end }: Name) => passages[passage]?.block.text.slice(start, end) ?? '';
  const types = new Map(readShortForms(passages, names).map(({ short, long }) => [textOf(short), long]));
  if (types.size === 0) return names;
  return names.map((name) => {
    const long = types.get(textOf(name));
    return long && long.type !== name.type ? { ...name, type: long.type, reasons: [`stands for “${textOf(long)}”`] } : name;
  });
}
