import anyAscii from 'any-ascii';
import type { Entity } from '../../model/entity.ts';

/** A first letter as lists are headed by it and as addresses say it. */
export interface Letter {
  /** As a heading: `A`, `0–9`. */
  readonly title: string;
  /** In an address: `a`; `0-9` for what begins with no letter. */
  readonly slug: string;
}

/** The Latin letter a name stands under. @example letterOf('Čapek') // { title: 'C', slug: 'c' } */
export function letterOf(name: string): Letter {
  const letter = /^\p{L}/u.test(name) ? /^[a-z]/i.exec(anyAscii([...name][0] ?? ''))?.[0] : undefined;
  return letter === undefined ? { title: '0–9', slug: '0-9' } : { title: letter.toUpperCase(), slug: letter.toLowerCase() };
}

/** Entities by letter, in the order of letters; the order inside a letter is kept. */
export function byLetter<T extends Pick<Entity, 'name'>>(
  entities: readonly T[],
): readonly { readonly letter: Letter; readonly entities: readonly T[] }[] {
  const groups = Map.groupBy(entities, ({ name }) => letterOf(name).slug);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => ({ letter: letterOf(own[0]?.name ?? ''), entities: own }));
}
