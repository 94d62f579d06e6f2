import { cities } from './cities.ts';
import { countryMiddles } from './country-middles.ts';

/** A point on the globe, in degrees. */
export interface Located {
  readonly longitude: number;
  readonly latitude: number;
  /** ISO 3166 code of the country it lies in, or is. */
  readonly country: string;
  /** `middle`: of a country; `city`: of a city. */
  readonly kind: 'middle' | 'city';
}

interface City extends Located {
  /** Thousands. */
  readonly people: number;
}

/** A city is the one that is meant where it has so many times the people of the next of its name. */
const foremost = 5;

let citiesByName: ReadonlyMap<string, readonly City[]> | undefined;
let middles: ReadonlyMap<string, Located> | undefined;

/** The middle of a country, by its ISO 3166 code. */
export function countryAt(code: string): Located | undefined {
  middles ??= new Map(rowsOf(countryMiddles).map(([country = '', latitude, longitude]) => [country, { country, latitude: Number(latitude) / 100, longitude: Number(longitude) / 100, kind: 'middle' }]));
  return middles.get(code);
}

/**
 * The city of a name, where that is beyond doubt: the only one in a country that is named with it, else the only
 * one at all, or by far the largest.
 *
 * @example cityAt(['Valencia'], new Set(['ES']))?.country // 'ES'
 */
export function cityAt(names: readonly string[], near: ReadonlySet<string>): Located | undefined {
  citiesByName ??= readCities();
  for (const name of names) {
    const all = citiesByName.get(plainName(name)) ?? [];
    const there = all.filter(({ country }) => near.has(country));
    const [first, second] = (there.length > 0 ? there : all).toSorted((a, b) => b.people - a.people);
    if (first && (!second || first.people >= foremost * second.people)) return first;
  }
  return undefined;
}

function readCities(): ReadonlyMap<string, readonly City[]> {
  const byName = new Map<string, City[]>();
  for (const [country = '', name = '', latitude, longitude, people] of rowsOf(cities)) {
    const city: City = { country, latitude: Number(latitude) / 100, longitude: Number(longitude) / 100, people: Number(people), kind: 'city' };
    byName.set(name, [...(byName.get(name) ?? []), city]);
  }
  return byName;
}

/** As the gazetteer writes names. @example plainName('Kraków') // 'krakow' */
function plainName(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'`]/g, '');
}

function rowsOf(text: string): string[][] {
  return text.trim().split(/ \| |\n/).map((row) => row.split(';'));
}
