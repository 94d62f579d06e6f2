import { cut } from '../model/span.ts';
import type { TellingData } from '../model/telling-data.ts';
import { oncePer } from '../model/once-per.ts';
import { oneOf } from '../model/one-of.ts';
import type { Told } from './told.ts';

/**
 * The place a statement is set at: named after *in* or *at*, the one nearest to the clause's end. *In Norden’s capital* is not in all
 * Norden.
 */
export function placeOf({ source, span: clause, names, telling }: Told): string | undefined {
  if (!names.some(({ type }) => type === 'place')) return undefined;
  const text = source.seed.text;
  const { before, owner } = patternsOf(telling);
  const places = names.filter(
    ({ type, span }) =>
      type === 'place'
      && before.test(cut(text, { start: clause.start, end: span.start }))
      && !/^['’`]/u.test(text.slice(span.end, span.end + 1))
      && !owner.test(cut(text, span)),
  );
  return places.at(-1)?.id;
}

const patternsOf = oncePer(({ settings, articles, possessives }: TellingData) => ({
  before: new RegExp(`(?:^|\\s)${oneOf(settings)}\\s+(?:${oneOf(articles)}\\s+)?$`, 'iu'),
  owner: new RegExp(`['’\`]${oneOf(possessives)}?$`, 'u'),
}));
