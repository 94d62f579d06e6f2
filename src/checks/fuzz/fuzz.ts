/**
 * Reads texts that nobody would write and looks for what is never allowed to happen: `npm run fuzz -- --runs 2000`.
 * `--seed` takes other texts than the last time, `--scaling` measures instead how reading grows with the length of a text.
 * Exit status 1 where a rule is broken; the smallest texts that break it are printed.
 */
import fc from 'fast-check';
import { asked, countOf } from '../asked.ts';
import { oddCorpus } from './corpora.ts';
import { readCorpus } from './read-corpus.ts';
import { inAnyOrder, rules, sameBytes } from './rules.ts';
import { growth } from './scaling.ts';

const usage = 'npm run fuzz -- [--runs 2000] [--seed 1], or --scaling [--length 100000] [--only NAME]';
const values = asked(usage, {
  runs: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '1' },
  scaling: { type: 'boolean', default: false },
  length: { type: 'string', default: '100000' },
  only: { type: 'string', default: '' },
});

if (values.scaling) measure(countOf('length', values.length, usage), values.only);
else process.exitCode = hunt(countOf('runs', values.runs, usage), countOf('seed', values.seed, usage, 0)) ? 0 : 1;

/** Reads corpora until they hold that many texts. @returns whether no rule was broken */
function hunt(runs: number, seed: number): boolean {
  let texts = 0;
  let breaches = 0;
  for (let round = 0; texts < runs; round += 1) {
    const result = fc.check(
      fc.property(oddCorpus, (corpus) => {
        texts += corpus.size;
        const found = breachesOf(corpus);
        if (found.length > 0) throw new Error(found.slice(0, 3).join('\n'));
      }),
      { seed: seed * 1000 + round, numRuns: 50, endOnFailure: false },
    );
    if (!result.failed) continue;
    breaches += 1;
    console.error(
      `✗ ${String(result.errorInstance instanceof Error ? result.errorInstance.stack?.split('\n').slice(0, 4).join('\n') : result.errorInstance)}\n  ${JSON.stringify(result.counterexample?.map((corpus) => [...corpus]))}`,
    );
  }
  console.log(`${texts} texts read, ${breaches === 0 ? 'no rule broken' : `${breaches} times a rule broken`} (--seed ${seed}).`);
  return breaches === 0;
}

function breachesOf(texts: ReadonlyMap<string, string>): readonly string[] {
  const made = readCorpus(texts);
  const reversed = inAnyOrder(readCorpus(new Map([...texts].reverse())));
  return [
    ...Object.entries(rules).flatMap(([name, rule]) => rule(made).map((what) => `${name}: ${what}`)),
    ...sameBytes(made, readCorpus(texts)),
    ...inAnyOrder(made)
      .filter((line, at) => line !== reversed[at])
      .map((line) => `hangs on the order of files: ${line}`),
  ];
}

/** Prints times at a length and at four times that, slowest growth last; 4 is linear, 16 square. Short times say little. */
function measure(length: number, only: string): void {
  console.log(`seconds for ${length} and ${4 * length} characters of …`);
  growth(
    length,
    ({ name, seconds: [short, long], ratio }) => {
      console.log(
        `${name.padEnd(30)}${short.toFixed(3).padStart(8)}${long.toFixed(3).padStart(9)}  × ${ratio.toFixed(1)}${ratio > 8 && long > 0.5 ? '  grows faster than its length' : ''}`,
      );
    },
    (name) => name.includes(only),
  );
}
