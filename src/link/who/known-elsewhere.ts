import { isAcronym } from './acronym.ts';
import { unmarked } from './marks.ts';
import type { Mention } from './mentions.ts';

/** Evidence less than this tells a text next to nothing of what a name names. */
const little = 1;
/** So much is sure of it. */
const sure = 1.5;

/**
 * The mentions, where names of one word that their text knows next to nothing of are persons if other texts have persons
 * called so in full, and nothing else: *Marrel* beside *Ada Marrel* of another text. This says what they name, not whom.
 */
export function knownElsewhere(texts: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] {
  const persons = new Set<string>();
  const others = new Set<string>();
  for (const { type, words, score, margin, roles, sex } of texts.flat()) {
    if (type === 'person') {
      if (words.length < 2 || margin < little) continue;
      persons.add(unmarked(words.at(-1) ?? ''));
      // The first word of a name may be anything unless somebody is told to be called so.
      if (roles.length > 0 || sex !== undefined) persons.add(unmarked(words[0] ?? ''));
    } else if (words.length > 1 || score >= sure) for (const word of words) others.add(unmarked(word));
  }
  return texts.map((mentions) =>
    mentions.map((mention) =>
      isOne(mention) && persons.has(unmarked(mention.key)) && !others.has(unmarked(mention.key)) ? { ...mention, type: 'person' } : mention,
    ),
  );
}

function isOne({ type, words, score, surface, stands, nation }: Mention): boolean {
  return type !== 'person' && words.length === 1 && score < little && stands === undefined && nation === undefined && !isAcronym(surface);
}
