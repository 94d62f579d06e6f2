import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oddCorpus } from './corpora.ts';
import { readCorpus } from './read-corpus.ts';
import { inAnyOrder, rules, sameBytes } from './rules.ts';

/** The same texts on every run; `npm run fuzz` takes others, and more. */
const settings = { seed: 8, numRuns: 50 };
const corpora = fc.sample(oddCorpus, settings);
const made = new Map(corpora.map((texts) => [texts, readCorpus(texts)]));

describe('of texts that nobody would write, never', () => {
  test.each(Object.entries(rules))('%s', (_fact, rule) => {
    for (const [texts, dossier] of made) expect({ texts: [...texts], breaches: rule(dossier) }).toEqual({ texts: [...texts], breaches: [] });
  });

  test('different bytes from the same input', () => {
    for (const [texts, dossier] of [...made].slice(0, 20)) expect({ texts: [...texts], differ: sameBytes(dossier, readCorpus(texts)) }).toEqual({ texts: [...texts], differ: [] });
  });

  test('other ids or statements in another order of files', () => {
    for (const [texts, dossier] of [...made].slice(0, 20)) expect(inAnyOrder(readCorpus(new Map([...texts].reverse())))).toEqual(inAnyOrder(dossier));
  });

  test('a day where no text has a number', () => {
    for (const texts of corpora.slice(0, 20)) {
      const without = new Map([...texts].map(([file, text]) => [file, text.replace(/\p{N}/gu, '')]));
      expect({ texts: [...without], days: rules['a day that no source gives']?.(readCorpus(without)) }).toEqual({ texts: [...without], days: [] });
    }
  });
});
