/**
 * How fast Dossier is, how that grows, and beside what: `npm run bench -- [--sizes 100,1000,10000] [--only ours|bare|eleventy]
 * [--out FILE.json]`. Each program runs once, one after the other, from nothing, on generated news; a bare Astro build and Eleventy
 * on the very pages that ours wrote. In brackets stand processor seconds, which say more than the clock where the machine is shared.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { asked, countOf, namesOf } from '../asked.ts';
import { root } from '../build-site.ts';
import { measure } from './measure.ts';
import { newsTexts } from './news-texts.ts';
import { bareAstro, eleventy } from './others.ts';
import { toTable, type Measured, type Run } from './table.ts';

const programs = ['ours', 'bare', 'eleventy'] as const;
const usage = 'npm run bench -- [--sizes 100,1000,10000] [--only ours|bare|eleventy] [--out FILE.json]';
const values = asked(usage, { sizes: { type: 'string', default: '100,1000,10000' }, only: { type: 'string' }, out: { type: 'string' } });
const sizes = values.sizes.split(',').map((size) => countOf('sizes', size, usage));
const only = values.only === undefined ? programs : namesOf('only', values.only, programs, usage);
const folder = join(root, '.dossier/bench');
const all: Measured[] = [];
for (const size of sizes) all.push(await measured(size));
console.log(
  `\nNode ${process.versions.node}, ${availableParallelism()} cores; seconds by the clock, processor seconds in brackets.\n\n${toTable(all)}`,
);
if (values.out) await writeFile(values.out, `${JSON.stringify(all, null, 2)}\n`);

/** All that is asked for, on a corpus of this size. Others need the pages that ours has written: they are kept from run to run. */
async function measured(texts: number): Promise<Measured> {
  const here = join(folder, String(texts));
  const seeds = join(here, 'seeds');
  const pages = join(here, 'work/pages');
  const wanted = (name: (typeof programs)[number]) => only.includes(name);
  const megabytes = await writeSeeds(seeds, texts);
  if (wanted('ours')) for (const old of ['work', 'dist']) await rm(join(here, old), { recursive: true, force: true });
  const ours = wanted('ours') ? await tried(`ours, ${texts} texts`, () => ourBuild(here)) : undefined;
  const again = ours && (await tried(`ours again, ${texts} texts`, () => ourBuild(here)));
  const bare = wanted('bare') ? await tried(`bare Astro, ${texts} texts`, () => bareAstro(pages, join(here, 'bare'))) : undefined;
  const eleven = wanted('eleventy')
    ? await tried(`Eleventy, ${texts} texts`, () => eleventy(pages, join(here, 'eleventy'), join(folder, 'eleventy')))
    : undefined;
  await writeSeeds(seeds, texts + 1);
  const oneMore = ours && (await tried(`ours, ${texts} texts and one more`, () => ourBuild(here)));
  const written = ours?.rooms.find(({ room }) => room === 'write')?.done;
  return {
    texts,
    megabytes,
    ...(written === undefined ? {} : { pages: written }),
    ...(ours ? { ours } : {}),
    ...(again ? { again } : {}),
    ...(oneMore ? { oneMore } : {}),
    ...(bare ? { bare } : {}),
    ...(eleven ? { eleventy: eleven } : {}),
  };
}

async function writeSeeds(seeds: string, count: number): Promise<number> {
  await rm(seeds, { recursive: true, force: true });
  await mkdir(seeds, { recursive: true });
  let characters = 0;
  for (const [file, text] of newsTexts(count)) {
    characters += text.length;
    await writeFile(join(seeds, file), text);
  }
  return characters / 1e6;
}

/** The whole build, as `npm run build` makes it; over what lies in its work folder. */
async function ourBuild(here: string): Promise<Run> {
  const run = await measure({
    args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent', '--outDir', join(here, 'dist')],
    cwd: root,
    folder: here,
    env: {
      DOSSIER_SEEDS: join(here, 'seeds'),
      DOSSIER_CONTENT: join(here, 'content'),
      DOSSIER_WORK: join(here, 'work'),
      DOSSIER_PROGRESS: 'json',
      // What was compiled before is no part of a build from nothing.
      NODE_COMPILE_CACHE: join(here, 'work/compiled'),
    },
  });
  return { ...run, share: 1 };
}

/** A program that cannot be run leaves its row out, and says why. */
async function tried(name: string, run: () => Promise<Run>): Promise<Run | undefined> {
  try {
    const done = await run();
    const some = done.share < 1 ? ` (${(done.share * 100).toFixed(0)} % of the pages by their bytes)` : '';
    console.log(`${name}: ${done.seconds.toFixed(1)} s, ${done.cpu.toFixed(1)} s of the processor, ${done.peak.toFixed(0)} MB${some}`);
    return done;
  } catch (error) {
    console.log(`${name}: it could not be run. ${(error as Error).message}`);
    return undefined;
  }
}
