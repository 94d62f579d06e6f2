import type { ReadingData } from '../../model/reading-data.ts';
import type { Token } from '../words/tokens.ts';
import { isCompound } from './compound.ts';
import { gazetteerOf } from './gazetteer.ts';
import { nameKey } from './listed-words.ts';
import type { Name } from './naming.ts';

/** *Norland-Sudland* and *Oslo-based* are no names themselves, but hold some. */
export function compoundParts(name: Name, tokens: readonly Token[], data: ReadingData): readonly Name[] {
  const token = tokens[name.from];
  const ends = name.to - name.from > 1 && data.places.wayNouns.has(tokens[name.to]?.lower ?? '') && wayEnds(name, tokens);
  if (ends) return ends;
  if (!token || name.to - name.from > 1 || !token.text.includes('-') || gazetteerOf(data).find(token.lower)) return [name];
  if (isBranch(token, data)) return [{ ...name, type: 'organisation', score: 4, margin: 4, reasons: ['letters before a town'] }];
  const parts: Name[] = [];
  // *(the) Halvor-Norby railway*
  const way = data.places.wayNouns.has(tokens[name.to]?.lower ?? '') && /^\p{Lu}\p{L}{2,}-\p{Lu}\p{L}{2,}$/u.test(token.text);
  let at = 0;
  for (const part of token.text.split('-')) {
    const listed = way
      ? { type: 'place' as const, reason: `“${tokens[name.to]?.text ?? ''}” after` }
      : gazetteerOf(data).find(nameKey({ text: part, lower: part.toLowerCase() }, data));
    if (listed && part !== '' && /^\p{Lu}/u.test(part))
      parts.push({
        ...name,
        start: token.start + at,
        end: token.start + at + part.length,
        type: listed.type,
        score: 4.5,
        margin: 4.5,
        reasons: [listed.reason],
        rule: 'name-in-compound',
      });
    at += part.length + 1;
  }
  return parts.length === 0 && !isCompound(token, data) ? [name] : parts;
}

/** *(the) Tevik Halm-Norby (railway)*: both its ends, where one hyphen parts two capitals. */
function wayEnds(name: Name, tokens: readonly Token[]): readonly Name[] | undefined {
  const own = tokens.slice(name.from, name.to);
  const [joint, more] = own.filter(({ text }) => text.includes('-'));
  if (!joint || more || !/^\p{Lu}\p{L}{2,}-\p{Lu}\p{L}{2,}$/u.test(joint.text)) return undefined;
  const at = joint.start + joint.text.indexOf('-');
  const end = { ...name, type: 'place' as const, score: 4.5, margin: 4.5, reasons: ['one end of a way'], rule: 'name-in-compound' };
  return [
    { ...end, end: at },
    { ...end, start: at + 1 },
  ];
}

/** *HKT-Oslo*: letters of no list before a hyphen and a town, a body's seat there. */
function isBranch({ text }: Token, data: ReadingData): boolean {
  const [letters = '', town = '', more] = text.split('-');
  return (
    more === undefined
    && /^\p{Lu}{3,5}$/u.test(letters)
    && gazetteerOf(data).find(letters.toLowerCase()) === undefined
    && data.places.cities.has(town.toLowerCase())
  );
}
