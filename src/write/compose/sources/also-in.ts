import type { Source } from '../../../model/dossier.ts';
import type { Evidence } from '../../../model/entity.ts';
import type { Parallel } from '../../../model/quote.ts';
import type { Block } from '../../../model/text.ts';
import { locator } from '../locator.ts';
import { placeOf, wordsAt, type Lookup } from '../lookup.ts';
import { parallelAddress } from '../compare/parallel-pages.ts';
import { between, block as element, inline, line, type Flow, type Inline } from '../tree.ts';
import { likeness, likenessWords } from './likeness.ts';

/** Other places named in one note; a passage that a hundred texts reprint stays readable. */
const most = 5;

/** Who else reports what a block says: the note, and a few words for its summary. */
export interface AlsoIn {
  readonly note: Flow;
  readonly summary: string;
}

/** Which other sources share a passage or quotation of this block; undefined where none does. */
export function alsoIn(lookup: Lookup, source: Source, block: Block): AlsoIn | undefined {
  const shared = lookup.parallelsIn.get(placeOf({ source: source.id, block: block.id })) ?? [];
  const others = shared.flatMap(({ parallel, passage }) =>
    parallel.passages.filter((other) => other.source !== source.id).map((other) => ({ parallel, passage, other })),
  );
  const first = [...new Map(others.map((each) => [placeOf(each.other), each])).values()];
  const [head] = first;
  if (!head) return undefined;
  const shown = first.slice(0, most);
  const parts = between(
    shown.map(({ passage, other }) => [locator(lookup, other), ` ${alike(lookup, passage, other)}`]),
    '; ',
  );
  const rest = first.length > most ? `; and ${first.length - most} more` : '';
  return {
    note: element(
      'Note',
      { label: 'also in' },
      line(
        ...parts,
        `${rest}. `,
        ...comparisons(
          lookup,
          shown.map(({ parallel }) => parallel),
        ),
      ),
    ),
    summary: `also in ${[...new Set(shown.map(({ other }) => `S${lookup.sources.get(other.source)?.number ?? 0}`))].join(', ')}${rest === '' ? '' : ' …'}`,
  };
}

function alike(lookup: Lookup, passage: Evidence, other: Evidence): string {
  return likenessWords(likeness(wordsAt(lookup, passage), wordsAt(lookup, other)));
}

function comparisons(lookup: Lookup, parallels: readonly Parallel[]): (string | Inline)[] {
  const ids = [...new Set(parallels.map(({ id }) => id))];
  return between(
    ids.map((id, at) => inline('Way', { to: parallelAddress(lookup, id) }, ids.length > 1 ? `compare ${at + 1}` : 'compare')),
    ' ',
  );
}
