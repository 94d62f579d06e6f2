import { oncePer } from '../../model/once-per.ts';

/** The words of each prefix by its first word, so that most words of a text need no closer look. */
export const openersOf = oncePer((prefixes: ReadonlySet<string>): ReadonlyMap<string, readonly (readonly string[])[]> =>
  Map.groupBy(
    [...prefixes].map((prefix) => prefix.split(' ')),
    ([first = '']) => first,
  ),
);
