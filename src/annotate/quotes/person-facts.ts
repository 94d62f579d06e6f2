import type { ReadingData } from '../../model/reading-data.ts';
import type { Name } from '../names/naming.ts';
import type { RoleFind } from '../names/roles.ts';
import type { Passage } from '../words/passage.ts';

/** What a text tells of its persons, so far as *she* and *the minister* need it. */
export interface PersonFacts {
  readonly sexOf: (name: Name) => 'm' | 'f' | undefined;
  /** The last word of the name, lower case. */
  readonly surnameOf: (name: Name) => string;
  /** Whether the text gives the person an office with this word in it. */
  readonly holds: (name: Name, office: string) => boolean;
  /** The one person to whom the text gives this office at this body: *the commander of the Port Guard*. */
  readonly holderOf: (office: string, body: Name) => Name | undefined;
}

/** Reads sex and offices off the words beside full names; a surname takes them from the full name. */
export function personFactsOf(
  passages: readonly Passage[],
  names: readonly Name[],
  roles: readonly RoleFind[],
  { names: known, words: { prepositions } }: ReadingData,
): PersonFacts {
  const sexes = new Map<string, 'm' | 'f'>();
  const offices = new Map<string, Set<string>>();
  const word = (name: Name, at: number) => passages[name.passage]?.tokens[at]?.lower ?? '';
  const surname = (name: Name) => word(name, name.to - 1);
  const ownSex = (name: Name): 'm' | 'f' | undefined => {
    const address = word(name, name.from - 1);
    if (known.addressFeminine.has(address)) return 'f';
    if (known.addressMasculine.has(address)) return 'm';
    const given = name.to - name.from > 1 ? word(name, name.from) : '';
    return known.feminine.has(given) ? 'f' : known.masculine.has(given) ? 'm' : undefined;
  };
  for (const name of names) {
    if (name.type !== 'person') continue;
    const sex = ownSex(name);
    if (sex && !sexes.has(surname(name))) sexes.set(surname(name), sex);
    const held = offices.get(surname(name)) ?? new Set<string>();
    for (let i = name.role?.from ?? 0; i < (name.role?.to ?? 0); i += 1) held.add(word(name, i));
    if (known.personIntroducers.has(word(name, name.from - 1))) held.add(word(name, name.from - 1));
    offices.set(surname(name), held);
  }
  const assigned = roles.map(({ passage, start, end, of }) => ({
    of,
    words: new Set(
      passages[passage]?.block.text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    ),
  }));
  for (const { of, words } of assigned) {
    const held = offices.get(surname(of)) ?? new Set<string>();
    for (const each of words) {
      // *spokesman for the ministry*: holds what stands before the first preposition.
      if (prepositions.has(each)) break;
      held.add(each);
    }
    offices.set(surname(of), held);
  }
  return {
    surnameOf: surname,
    sexOf: (name) => ownSex(name) ?? sexes.get(surname(name)),
    holds: (name, office) => offices.get(surname(name))?.has(office) ?? false,
    holderOf: (office, body) => {
      const own = Array.from({ length: body.to - body.from }, (_, at) => word(body, body.from + at));
      const [first, ...others] = assigned.filter(({ words }) => words.has(office) && own.every((each) => words.has(each)));
      return first && others.every(({ of }) => surname(of) === surname(first.of)) ? first.of : undefined;
    },
  };
}
