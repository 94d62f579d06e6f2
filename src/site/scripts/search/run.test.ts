import { describe, expect, test } from 'vitest';
import type { Candidate, Engine } from './engine.ts';
import { readAddress } from './facets.ts';
import { toHit } from './found.ts';
import { run } from './run.ts';
import { readSpellings } from './spellings.ts';

const parts = [['The ferry left Almarin.', 'A submarine was seen.'], ['The ferry was late.', 'The sub was cold.'], ['The ferry met the Almarin boat.', 'Submarines dive.']];
const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * As Pagefind answers: each part by itself, with what begins like a word or is its longest beginning; a word that a part does not know is
 * left out.
 */
function ask(query: string): readonly Candidate[] {
  return parts.flatMap((texts, part) => {
    const known = [...new Set(texts.flatMap(wordsIn))];
    const forms = wordsIn(query).flatMap((word) => {
      const longer = known.filter((one) => one.startsWith(word));
      const shorter = known.filter((one) => word.startsWith(one)).sort((a, b) => b.length - a.length).slice(0, 1);
      return longer.length > 0 ? [longer] : shorter.length > 0 ? [shorter] : [];
    });
    return forms.length === 0 ? [] : texts.flatMap((text, at) => {
      const places = forms.map((form) => wordsIn(text).findIndex((word) => form.includes(word)));
      return places.includes(-1) ? [] : [{
        id: `en-x-${part}_${at}`, part: `en-x-${part}`, score: 1 + part, fetch: () => Promise.resolve(toHit('/\n{"kind":"paragraph"}', text, places)),
      }];
    });
  }).sort((a, b) => b.score - a.score);
}

const engine: Engine = {
  spellings: readSpellings({ variants: [], plurals: [], months: {}, small: ['the'], scales: {}, currencies: [], marked: [], names: [['Almarin']] }, () => Promise.reject(new Error('nothing to fetch'))),
  ask: (words) => Promise.resolve(ask(words)), facts: () => Promise.reject(new Error('not asked for')), fewNames: true, isLong: false,
};

describe('of an index in parts, what a part gives that does not know a word is no result:', () => {
  test.each<[string, readonly string[]]>([
    ['ferry', ['The ferry met the Almarin boat.', 'The ferry was late.', 'The ferry left Almarin.']],
    ['ferry almarin', ['The ferry met the Almarin boat.', 'The ferry left Almarin.']],
    ['ferry late', ['The ferry was late.']],
    ['submarine', ['Submarines dive.', 'A submarine was seen.']],
    ['ferry almarin late', []],
    ['ferry submarine', []],
    ['ferry zeppelin', []],
  ])('%s: %j', async (query, texts) => {
    const { candidates } = await run(engine, readAddress(`?q=${query}`));
    expect(await Promise.all(candidates.map(async ({ fetch }) => (await fetch()).text))).toEqual(texts);
  });

  test('a name that no part has is mended', async () => {
    const { mended, candidates } = await run(engine, readAddress('?q=almarim'));
    expect([mended, candidates.length]).toEqual([[{ typed: 'almarim', meant: 'Almarin' }], 2]);
  });
});
