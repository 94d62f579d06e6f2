import { index, namesake } from './forms.ts';
import type { Mention } from './mentions.ts';

/**
 * Where a text has two persons of one surname, *Ada Berg* and *Ole Berg*, a bare *Berg* is the one whom its paragraph has named in full
 * before, if it has named one of them only; or else the one of the paragraph before, if its own names none. Those are told `apart`. A text
 * that says *Berg* before it names the second means the first throughout.
 */
export function withBearers(mentions: readonly Mention[]): readonly Mention[] {
  const persons = mentions.filter(({ type }) => type === 'person');
  const full = persons.filter(({ words }) => words.length > 1);
  const shared = new Map(
    [...index(full, ({ words }) => words.at(-1))].filter(([surname = '', bearers]) => {
      const [first, ...others] = bearers;
      const second = others.find(({ words }) => words[0] !== first?.words[0]);
      return second && !persons.some(({ key, span }) => key === surname && span.start < second.span.start);
    }),
  );
  if (shared.size === 0) return mentions;
  const blocks = [...new Set(mentions.map(({ block }) => block))];
  return mentions.map((mention) => {
    const bearers = mention.type === 'person' && mention.words.length === 1 && mention.apart === undefined && shared.get(mention.key);
    if (!bearers) return mention;
    const before = blocks[blocks.indexOf(mention.block) - 1];
    const own = bearers.filter(({ block }) => block === mention.block);
    const near =
      own.length > 0 ? own.filter(({ span }) => span.end <= mention.span.start) : bearers.filter(({ block }) => block === before);
    const [only, ...others] = new Set(near.map(({ key }) => key));
    return only !== undefined && others.length === 0 ? { ...mention, bearer: only, apart: bearerNote(only) } : mention;
  });
}

/** What is put behind the key of a surname whose bearer is known: no form of address. */
function bearerNote(key: string): string {
  return namesake + key;
}
