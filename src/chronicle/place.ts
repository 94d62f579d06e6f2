import { cut } from '../model/span.ts';
import type { Told } from './told.ts';

/** Words that set something at a place. */
const before = /(?:^|\s)(?:in|at|near|outside)\s+(?:the\s+)?$/iu;
/** *in Ukraine's capital* is not in all Ukraine. */
const possessive = /^['’`]/u;

/** The place a statement is set at: named after *in* or *at*, the one nearest to the clause's end. */
export function placeOf({ source, span: clause, names }: Told): string | undefined {
  const text = source.seed.text;
  const places = names.filter(({ type, span }) => type === 'place'
    && before.test(cut(text, { start: clause.start, end: span.start }))
    && !possessive.test(text.slice(span.end)) && !/['’`]s?$/u.test(cut(text, span)));
  return places.at(-1)?.id;
}
