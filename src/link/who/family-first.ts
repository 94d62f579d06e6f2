import type { LinkingData } from '../../model/linking-data.ts';
import { compare } from '../../model/order.ts';
import { index, place, type Doubt, type Form, type Link } from './forms.ts';
import { unmarked } from './marks.ts';
import { isFullName } from './full-name.ts';

/** So many persons with the same words say nothing any more. */
const crowded = 30;
/**
 * Letters of the longest Chinese syllable (*Zhuang*): *Li Wei* and *Wei Li* may stand in one text for two, as either is a family's name and
 * a given one.
 */
const syllable = 6;

/**
 * Rule `family-first`, across texts: Hungarians and East Asians put the family name first, other writers of them last: *Orsós Bence*
 * is *Bence Orsós*. Two short ones that one text has are doubtful, and so are two given names, of which either may be the family's: *James
 * Thomas*, *Thomas James*.
 */
export function familyFirst(
  persons: readonly Form[],
  { feminine, masculine }: LinkingData,
): { readonly links: readonly Link[]; readonly doubts: readonly Doubt[] } {
  const full = persons
    .filter((form) => isFullName(form) && form.words.every((word) => word.length > 1))
    .toSorted((a, b) => compare(a.key, b.key));
  const isGiven = (word: string) => feminine.has(word) || masculine.has(word);
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  for (const bucket of index(full, (form) => plainWords(form).toSorted(compare).join(' ')).values()) {
    if (bucket.length > crowded) continue;
    for (const [at, a] of bucket.entries()) {
      for (const b of bucket.slice(at + 1)) {
        const mention = b.mentions[0];
        if (!mention || !isTurned(plainWords(a), plainWords(b))) continue;
        const isSure =
          (!shareText(a, b) || a.words.some((word) => word.length > syllable))
          && (a.sex === undefined || b.sex === undefined || a.sex === b.sex)
          && !a.words.every(isGiven);
        if (isSure) links.push({ from: b.key, to: a.key, rule: 'family-first', evidence: place(mention) });
        else doubts.push({ a: a.key, b: b.key, rule: 'family-first', score: 0.6 });
      }
    }
  }
  return { links, doubts };
}

/** Whether the last word or words of the one are the first of the other: *Bence Orsós-Vad*, *Orsós-Vad Bence*. */
function isTurned(a: readonly string[], b: readonly string[]): boolean {
  const twice = [...a, ...a].join(' ');
  const isRotation = ` ${twice} `.includes(` ${b.join(' ')} `);
  return a.join(' ') !== b.join(' ') && (isRotation || a.toReversed().join(' ') === b.join(' '));
}

function plainWords(form: Form): readonly string[] {
  return form.words.map(unmarked);
}

function shareText(a: Form, b: Form): boolean {
  const sources = new Set(a.mentions.map(({ source }) => source));
  return b.mentions.some(({ source }) => sources.has(source));
}
