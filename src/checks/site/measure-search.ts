/**
 * What searching costs, as a table: `npm run measure:search -- [--dist DIR] [--sources 2000]`. Bytes over the wire, as a host
 * gives them that does not compress and as one that does, and the time from the last key to the results, for the finished site
 * and for a generated dossier of many sources; beside it plain Pagefind, one record for each source and nothing of ours.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser } from 'playwright-core';
import { basePath } from '../../paper/base-path.ts';
import { openBrowser } from '../../paper/open-browser.ts';
import { serve, type Served } from '../../paper/serve.ts';
import { languages } from '../../languages/languages.ts';
import { toPublish } from '../../pipeline.ts';
import { readData, readRecords } from '../../search/read-records.ts';
import { search } from '../../search/search.ts';
import { makeLookup } from '../../write/compose/make-lookup.ts';
import { save } from '../../write/save.ts';
import { searchData } from '../../write/search/search-data.ts';
import { asked, countOf, orTell } from '../asked.ts';
import { newsQueries, newsTexts } from '../bench/news-texts.ts';
import { freshFolder } from '../build-site.ts';
import { plainTimes, searchBytes, searchTimes } from './search-cost.ts';
import { serveCompressed } from './serve-compressed.ts';

const usage = 'npm run measure:search -- [--dist DIR] [--sources 2000]';
const values = asked(usage, { dist: { type: 'string', default: 'dist' }, sources: { type: 'string', default: '2000' } });
const sources = countOf('sources', values.sources, usage);
const base = await orTell(basePath(values.dist));
const folder = await freshFolder();
try {
  const browser = await openBrowser((line) => console.error(line));
  try {
    console.log('five seeds, or what lies in the folder');
    await report(browser, values.dist, ['Kamyshyn', 'European Union', 'battlefield', 'Umerov', '20 September 2024', 'ukraine']);
    const { dist, queries, records, made } = await manySources(sources);
    console.log(`\n${sources} generated sources: ${records} records, made in ${made} s`);
    await report(browser, dist, queries);
  } finally {
    await browser.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function report(browser: Browser, dist: string, queries: readonly string[]): Promise<void> {
  for (const [host, open] of [
    ['as it is', serve],
    ['compressed', serveCompressed],
  ] as const) {
    await on(await open(dist, base), async ({ front }) => {
      const { before, first, letters } = await searchBytes(browser, `${front}search/`, queries[0] ?? '');
      console.log(
        `  bytes, ${host}: before ${kilo(before)} · first query ${kilo(first)} · each further letter at most ${kilo(Math.max(0, ...letters))}`,
      );
    });
  }
  await plainIndex(dist);
  await on(await serve(dist, base), async ({ front }) => {
    const ours = await searchTimes(browser, `${front}search/`, queries);
    const plain = await plainTimes(browser, `${front}search/`, `${base}plain/pagefind.js`, queries);
    for (const [at, query] of queries.entries()) {
      const [own, other] = [ours[at] ?? 0, plain[at] ?? 0];
      console.log(
        `  ${query.padEnd(24)} ${own.toFixed(0).padStart(5)} ms · plain ${other.toFixed(0).padStart(5)} ms · ratio ${(own / Math.max(other, 0.1)).toFixed(1)}`,
      );
    }
  });
  await rm(join(dist, 'plain'), { recursive: true, force: true });
}

async function on(served: Served, use: (served: Served) => Promise<void>): Promise<void> {
  try {
    await use(served);
  } finally {
    await served.close();
  }
}

/** A search page over many sources: the site's own, with another index. */
async function manySources(count: number) {
  const [seeds, work, dist] = ['seeds', 'work', 'dist'].map((name) => join(folder, name)) as [string, string, string];
  await mkdir(seeds, { recursive: true });
  for (const [name, text] of newsTexts(count)) await writeFile(join(seeds, name), text);
  const start = performance.now();
  const lookup = makeLookup(await toPublish({ seeds, content: join(folder, 'nothing'), work }), languages);
  await cp(values.dist, dist, { recursive: true, filter: (path) => !path.includes('pagefind') });
  await save(join(dist, 'records'), searchData(lookup, languages));
  const records = await search(join(dist, 'records'), dist);
  return { dist, queries: newsQueries(), records, made: Math.round((performance.now() - start) / 1000) };
}

/** Pagefind as it comes: the text of each source in one record. */
async function plainIndex(dist: string): Promise<void> {
  const from = dist === values.dist ? '.dossier/search' : join(dist, 'records');
  const data = await readData(from);
  const records = (await Promise.all(data.parts.map(async (part) => [...(await readRecords(from, part)).all()]))).flat();
  const texts = Map.groupBy(
    records.filter(({ facts }) => facts.kind === 'paragraph'),
    ({ address }) => address.replace(/#.*/, ''),
  );
  const { index } = await pagefind.createIndex();
  for (const [url, parts] of texts)
    await index?.addCustomRecord({ url, language: data.language, content: parts.map(({ text }) => text).join('\n'), meta: { title: url } });
  await index?.writeFiles({ outputPath: join(dist, 'plain') });
  await pagefind.close();
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
