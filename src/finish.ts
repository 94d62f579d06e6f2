import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fullDisk, mishap } from './mishap.ts';
import type { BuildPlaces } from './places.ts';
import { replace } from './replace.ts';
import { recordStanding, siteOf } from './standing.ts';

/** What a build is made from, as a digest, and what it had to say. */
export interface Made {
  readonly inputs: string;
  readonly told: string;
}

/**
 * Astro's incremental builds (7.3, experimental) may restore a wrong page after a build that died midway and whose input
 * was then put back, and see no change of a schema or of what components read beside a page. A marker stands from start
 * to end of a build; where it is found at the start, or other code made what is cached, nothing cached is trusted.
 */
export async function openSite({ cache, marker }: BuildPlaces, code: string): Promise<void> {
  const by = join(cache, 'made-by');
  const known = await readFile(by, 'utf8').catch(() => undefined);
  if (existsSync(marker) || known !== code) await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await writeFile(by, code);
  await writeFile(marker, 'A build is running, or died. Its caches are not to be trusted.\n');
}

/** Completes the site that Astro has `built` with exports and search, and puts it into the place of the one before. */
export async function finishSite(
  built: string,
  target: string,
  { data, found, marker }: BuildPlaces,
  searched: () => Promise<unknown>,
): Promise<void> {
  // Exports are large and many, and go as they are: as pages of Astro each would be in memory several times.
  await orSay(share(data, join(built, 'data')));
  await orSay(searched());
  await orSay(rename(join(found, 'pagefind'), join(built, 'pagefind')));
  await orSay(replace(target, built));
  await rm(marker, { force: true });
}

/** Gives all files of a folder second names in another (hard links), or where the disk knows none, copies of them. */
async function share(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [file, name] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await share(file, name);
    else await link(file, name).catch(() => copyFile(file, name));
  }
}

/** What was changed while the site was made is in some of its pages, or in none: the next build must look. */
export async function recordSite(target: string, { built }: BuildPlaces, { inputs, told }: Made, inputsNow: string): Promise<void> {
  if (inputsNow === inputs) await recordStanding(built, { inputs, told, site: siteOf(target) });
}

/** Does something with files; what the disk refuses is told in words, and ends the build. `dist/` stays as it was. */
export async function orSay<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const refusal = mishap(error);
    if (refusal === undefined) throw error;
    console.error(refusal);
    process.exit(1);
  }
}

/** Astro and Pagefind fail on a full disk without saying which. */
export function sayWhereFull(work: string): void {
  process.once('exit', (code) => {
    const refusal = code === 0 ? undefined : fullDisk(work);
    if (refusal !== undefined) console.error(refusal);
  });
}
