import { describe, expect, test } from 'vitest';
import type { Parallel } from '../../../model/quote.ts';
import { chronicleOf, placesOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';
import { pagesOfParallels, parallelAddress } from './parallel-pages.ts';

const sources = ['a', 'b'].map((id, at) => sourceOf(id, at + 1, 'The ferry came in. “We wait,” said Ada Berg.\n“Nobody else does,” she said.'));
const shared = (id: string, kind: Parallel['kind'], words: string, from = sources): Parallel => ({ id, kind, passages: from.flatMap((source) => placesOf(source, words)) });

describe('on the pages of what sources share', () => {
  const quotation = shared('pq-1', 'same-quote', 'We wait,');
  const passage = shared('pp-1', 'same-passage', 'The ferry came in. “We wait,” said Ada Berg.');
  const pages = (...parallels: Parallel[]) => {
    const lookup = makeLookup(chronicleOf(sources, { parallels }), []);
    const { parts, shown } = pagesOfParallels(lookup);
    return { bands: parts.flatMap(({ items }) => items.map(({ id }) => id)), shown, at: parallels.map(({ id }) => parallelAddress(lookup, id)) };
  };
  test.each<[string, Parallel[], string[], string[]]>([
    ['a quotation in a shared passage is compared with that passage', [quotation, passage], ['pp-1'], ['/compare/#pp-1', '/compare/#pp-1']],
    ['a quotation alone stands by itself', [quotation], ['pq-1'], ['/compare/#pq-1']],
    ['so does one of another paragraph', [shared('pq-2', 'same-quote', 'Nobody else does,'), passage], ['pq-2', 'pp-1'], ['/compare/#pq-2', '/compare/#pp-1']],
    ['and one that more places have than the passage', [{ ...quotation, passages: [...quotation.passages, ...shared('', 'same-quote', 'Nobody else does,').passages.slice(0, 1)] }, passage], ['pq-1', 'pp-1'], ['/compare/#pq-1', '/compare/#pp-1']],
  ])('%s', (_fact, parallels, bands, at) => {
    expect(pages(...parallels)).toEqual({ bands, shown: bands.length, at });
  });
});
