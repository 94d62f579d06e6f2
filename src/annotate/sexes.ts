import type { ReadingData } from '../model/reading-data.ts';
import type { Name } from './names.ts';
import type { Passage } from './passage.ts';

/** What a text tells of a person's sex, so far as pronouns need it. */
export type SexOf = (name: Name) => 'm' | 'f' | undefined;

/** Reads the sex of persons off their given names and forms of address; a surname takes it from the full name. */
export function sexesOf(passages: readonly Passage[], names: readonly Name[], { names: known }: ReadingData): SexOf {
  const bySurname = new Map<string, 'm' | 'f'>();
  const own = ({ passage, from, to }: Name): 'm' | 'f' | undefined => {
    const tokens = passages[passage]?.tokens ?? [];
    const address = tokens[from - 1]?.lower ?? '';
    if (['mrs', 'ms', 'miss', 'madam', 'mme', 'lady', 'sister', 'queen', 'princess'].includes(address)) return 'f';
    if (['mr', 'sir', 'lord', 'monsieur', 'king', 'prince', 'father'].includes(address)) return 'm';
    const given = to - from > 1 ? tokens[from]?.lower ?? '' : '';
    return known.feminine.has(given) ? 'f' : known.masculine.has(given) ? 'm' : undefined;
  };
  const surname = ({ passage, to }: Name) => passages[passage]?.tokens[to - 1]?.lower ?? '';
  for (const name of names) {
    const sex = name.type === 'person' ? own(name) : undefined;
    if (sex && !bySurname.has(surname(name))) bySurname.set(surname(name), sex);
  }
  return (name) => own(name) ?? bySurname.get(surname(name));
}
