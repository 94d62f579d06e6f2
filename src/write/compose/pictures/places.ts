import type { Entity } from '../../../model/entity.ts';
import { oncePer } from '../../../model/once-per.ts';
import { cityAt, countryAt, type Located } from './gazetteer/locate.ts';
import type { Lookup } from '../lookup.ts';

/** Places of the dossier that are found in the gazetteer beyond doubt, by id. */
export const locatePlaces = oncePer((lookup: Lookup): ReadonlyMap<string, Located> => {
  const places = lookup.chronicle.entities.filter(({ type }) => type === 'place');
  const countries = new Map(
    places.flatMap((place) => {
      const code = countryOf(lookup, place);
      return code === undefined ? [] : [[place.id, code] as const];
    }),
  );
  return new Map(
    places.flatMap((place): (readonly [string, Located])[] => {
      const code = countries.get(place.id);
      const found =
        code === undefined
          ? cityAt(namesOf(place), new Set(place.related.flatMap(({ entity }) => countries.get(entity) ?? [])))
          : countryAt(code);
      return found ? [[place.id, found]] : [];
    }),
  );
});

/** The code of the country a place is, by any of its spellings. */
function countryOf(lookup: Lookup, place: Entity): string | undefined {
  return namesOf(place)
    .map((name) => lookup.countryOf(name))
    .find((code) => code !== undefined);
}

function namesOf({ name, aliases }: Entity): readonly string[] {
  return [name, ...aliases.map(({ text }) => text)];
}
