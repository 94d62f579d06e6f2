import { cut } from '../model/span.ts';
import { oneOf } from './one-of.ts';
import type { Told } from './told.ts';

/** The place a statement is set at: named after *in* or *at*, the one nearest to the clause's end. *In Norden’s capital* is not in all Norden. */
export function placeOf({ source, span: clause, names, telling }: Told): string | undefined {
  if (!names.some(({ type }) => type === 'place')) return undefined;
  const text = source.seed.text;
  const before = new RegExp(`(?:^|\\s)${oneOf(telling.settings)}\\s+(?:${oneOf(telling.articles)}\\s+)?$`, 'iu');
  const owner = new RegExp(`['’\`]${oneOf(telling.possessives)}?$`, 'u');
  const places = names.filter(({ type, span }) => type === 'place' && before.test(cut(text, { start: clause.start, end: span.start }))
    && !/^['’`]/u.test(text.slice(span.end, span.end + 1)) && !owner.test(cut(text, span)));
  return places.at(-1)?.id;
}
