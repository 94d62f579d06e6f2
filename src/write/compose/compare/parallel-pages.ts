import { oncePer } from '../../../model/once-per.ts';
import { addressOf } from '../../../model/page.ts';
import type { Parallel } from '../../../model/quote.ts';
import { contains } from '../../../model/span.ts';
import { gather } from '../gather.ts';
import { placeOf, type Lookup } from '../lookup.ts';
import { inParts, type Beginnings, type Part } from '../paging.ts';

/** Passages side by side on one page: each is long. */
const mostParallels = 60;

interface ParallelPages {
  readonly parts: readonly Part<Parallel>[];
  /** How many are shown, on all pages. */
  readonly shown: number;
  /** Where each is compared, by its id: at itself, or at the longer one it stands in. */
  readonly of: ReadonlyMap<string, string>;
}

/** Shared passages by page, and where each is compared; a quotation that stands in a passage of the same texts is compared there. */
export const pagesOfParallels = oncePer((lookup: Lookup): ParallelPages => {
  const { parallels } = lookup.chronicle;
  const within = standingWithin(parallels);
  const shown = parallels.filter(({ id }) => !within.has(id));
  const parts = inParts(addressOf.compare, shown, beginnings(lookup), { most: mostParallels });
  const own = new Map(parts.flatMap(({ address, items }) => items.map(({ id }) => [id, `${address}#${id}`] as const)));
  return { parts, shown: shown.length, of: new Map(parallels.map(({ id }) => [id, own.get(within.get(id) ?? id) ?? addressOf.compare])) };
});

/** Quotations all of whose places lie in a passage that the same texts share, by id; and the id of that passage. */
function standingWithin(parallels: readonly Parallel[]): ReadonlyMap<string, string> {
  const passagesIn = gather(
    parallels.filter(({ kind }) => kind === 'same-passage'),
    (parallel) => parallel.passages.map((passage) => [placeOf(passage), parallel] as const),
  );
  const holds = (whole: Parallel, { passages }: Parallel) =>
    whole.passages.length === passages.length
    && passages.every((inner) => whole.passages.some((outer) => placeOf(outer) === placeOf(inner) && contains(outer.span, inner.span)));
  return new Map(
    parallels.flatMap((quotation) => {
      const [first] = quotation.kind === 'same-quote' ? quotation.passages : [];
      const whole = first && passagesIn.get(placeOf(first))?.find((passage) => holds(passage, quotation));
      return whole ? [[quotation.id, whole.id] as const] : [];
    }),
  );
}

/** Quotations come first, then passages, each in order of the first source that has them. */
function beginnings({ sources }: Lookup): Beginnings<Parallel> {
  const kinds = { 'same-quote': 'quotations', 'same-passage': 'passages' } as const;
  return {
    group: ({ kind, passages: [first] }) => `${kinds[kind]}-${first?.source ?? ''}`,
    id: ({ id }) => id,
    words: ({ kind, passages: [first] }) => `${kinds[kind]} of S${sources.get(first?.source ?? '')?.number ?? 0}`,
  };
}

/** Where a shared passage is compared. */
export function parallelAddress(lookup: Lookup, id: string): string {
  return lookup.comparedAt.get(id) ?? addressOf.compare;
}
