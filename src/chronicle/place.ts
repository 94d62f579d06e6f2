import { cut } from '../model/span.ts';
import type { Told } from './told.ts';

/** Words that put something at a place, in the languages we may meet. */
const before = /(?:^|\s)(?:in|at|in\s+the|at\s+the|near|outside)\s*$/iu;

/** The place a statement is set at: named after *in* or *at*, the one nearest to the clause's end. */
export function placeOf({ source, mark, names }: Told): string | undefined {
  const places = names.filter(({ type, span }) => type === 'place'
    && before.test(cut(source.seed.text, { start: mark.span.start, end: span.start })));
  return places.at(-1)?.id;
}
