import { expect, test } from 'vitest';
import type { Parallel, Quote } from '../../../model/quote.ts';
import { chronicleOf, placesOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';
import { quoteBlock } from './quote-block.ts';

/** The words of a caption, locators as the ids they lead to. */
const said = (tree: unknown): string =>
  [...JSON.stringify(tree).matchAll(/"type":"text","value":"([^"]*)"|"name":"to","value":"\/sources\/([a-z])\//g)].map(([, words, source]) => words ?? source).join('');

test('a quotation says which sources have it word for word and which otherwise', () => {
  const sources = ['We wait for the ferry', 'We WAIT, for the ferry', 'We wait for a ferry'].map((words, at) => sourceOf('abc'.charAt(at), at + 1, words));
  const passages = sources.flatMap((source, at) => placesOf(source, ['We wait for the ferry', 'We WAIT, for the ferry', 'We wait for a ferry'][at] ?? ''));
  const quotes = passages.map((passage, at): Quote => ({ ...passage, id: `q-${at}`, kind: 'direct' }));
  const parallels: Parallel[] = [{ id: 'pq-1', kind: 'same-quote', passages }];
  const lookup = makeLookup(chronicleOf(sources, { quotes, parallels }), []);
  const captions = quotes.map((quote) => said(quoteBlock(lookup, quote, { speaker: false, addressed: false })));
  expect(captions.map((caption) => /;.*/.exec(caption)?.[0].replace(/S\d ¶\d/g, ''))).toEqual([
    '; word for word in b; otherwise worded in c compare',
    '; word for word in a; otherwise worded in c compare',
    '; otherwise worded in a b compare',
  ]);
});
