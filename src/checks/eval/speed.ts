import { join } from 'node:path';
import { annotate } from '../../annotate/annotate.ts';
import { clean } from '../../clean/clean.ts';
import { languages } from '../../languages/languages.ts';
import { read } from '../../read/read.ts';
import type { Corpus } from './corpora.ts';

/** How often all texts are read; the first time is warming up, and the best of the others counts. */
const passes = 6;

/**
 * How fast one core cleans and annotates the texts of the corpora, in a sentence. Printed, never judged: it is the machine's as much as
 * ours.
 */
export async function speed(corpora: readonly Corpus[]): Promise<string> {
  const seeds = (
    await Promise.all(corpora.map(({ folder }) => read({ seeds: join(folder, 'docs'), content: join(folder, 'content') })))
  ).flatMap(({ texts }) => texts);
  const megabytes = seeds.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const seconds = Array.from({ length: passes }, () => {
    const start = performance.now();
    for (const seed of seeds) annotate(clean(seed, languages), languages);
    return (performance.now() - start) / 1000;
  });
  return `Clean and annotate: ${(megabytes / Math.min(...seconds.slice(1))).toFixed(2)} MB of text a second on one core (${seeds.length} texts, ${megabytes.toFixed(1)} MB).`;
}
