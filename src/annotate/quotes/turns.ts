import type { Name } from '../names/naming.ts';
import { labelLength, labelsOf } from '../words/labels.ts';
import type { Passage } from '../words/passage.ts';
import { personByInitials } from './named-turns.ts';
import type { PersonFacts } from './person-facts.ts';
import type { Spoken } from './spoken.ts';

/**
 * The turns of a transcript: what stands behind a label in capitals is said by whom the label names, or by the
 * only person of the text with these initials or that office.
 *
 * @example “MINISTER: We will stay.” → “We will stay.”, said by the minister the text names
 */
export function readTurns(passages: readonly Passage[], names: readonly Name[], facts: PersonFacts): readonly Spoken[] {
  const labels = labelsOf(passages);
  if (labels.size === 0) return [];
  return passages.flatMap((passage, index): readonly Spoken[] => {
    const end = labelLength(passage, labels) - 1;
    if (end < 0) return [];
    const { text } = passage.block;
    const words = /^[^.:—–(]*(?:\.\s?(?=\p{L})[^.:—–(]*)*/u.exec(text.slice(0, end))?.[0].trimEnd() ?? '';
    const start = end + 1 + (/^\s*/.exec(text.slice(end + 1))?.[0].length ?? 0);
    const speaker =
      names.find((name) => name.passage === index && name.end <= end && name.type === 'person')
      ?? bearerOf(words.toLowerCase(), names, passages)
      ?? personByInitials(words, names, passages)
      ?? names.find((name) => name.passage === index && name.end <= end && !isCapitals(words))
      ?? holderOf(words.toLowerCase(), names, facts);
    return [
      {
        quote: { passage: index, start, end: text.trimEnd().length, rule: 'turn', continues: false, open: false },
        attribution: { passage: index, start: 0, end: words.length, kind: 'noun', word: words.toLowerCase() },
        ...(speaker ? { speaker } : {}),
      },
    ];
  });
}

/** *Ms. BERG STRAND*: a short title and capitals, as records of parliaments write those who speak. */
function isCapitals(words: string): boolean {
  return /^\p{Lu}\p{Ll}{0,4}\.?\s\p{Lu}{2}/u.test(words);
}

/** The one person of the text in whose full name all words of the label stand. */
function bearerOf(label: string, names: readonly Name[], passages: readonly Passage[]): Name | undefined {
  const own = label.replace(/^\p{L}{1,5}\.\s/u, '').split(/\s+/u);
  const fullName = (name: Name) => passages[name.passage]?.block.text.slice(name.start, name.end).toLowerCase() ?? '';
  const found = names.filter((name) => name.type === 'person' && own.every((word) => fullName(name).split(/\s+/u).includes(word)));
  const longest = found.toSorted((a, b) => fullName(b).length - fullName(a).length)[0];
  return longest && found.every((name) => fullName(longest).includes(fullName(name))) ? longest : undefined;
}

/** The full name of the one person who holds an office; nobody where several do. */
function holderOf(label: string, names: readonly Name[], facts: PersonFacts): Name | undefined {
  const office = label.split(' ').at(-1) ?? '';
  const [first, ...others] = names.filter((name) => name.type === 'person' && name.role !== undefined && facts.holds(name, office));
  return first && others.every(({ to, from }) => to - from === first.to - first.from) ? first : undefined;
}
