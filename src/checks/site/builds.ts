import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, freshFolder, root, type SiteOptions } from '../build-site.ts';
import { hostile } from './hostile.ts';

/**
 * The sites that the tests of this folder look at, each built once: this project's own dossier
 * below a base path (`base`), again over the first one's caches (`warm`), again from nothing
 * (`again`), at the root of a host (`front`), and a dossier whose texts try to be code (`hostile`).
 */
export const siteNames = ['base', 'warm', 'again', 'front', 'hostile'] as const;
export type SiteName = (typeof siteNames)[number];

/** One of these sites. */
export interface BuiltSite {
  /** The finished site; there only where the build went well. */
  readonly dist: string;
  readonly seeds: string;
  /** With both slashes. */
  readonly base: string;
  /** What the build said where it failed. */
  readonly failure?: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly sites: Readonly<Record<SiteName, BuiltSite>>;
  }
}

/** Vitest's global setup: builds, hands the results to the tests, and afterwards clears up. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await freshFolder();
  const kyiv = { base: '/kyiv-office/' };
  await writeFiles(join(folder, 'hostile/seeds'), hostile);
  const chains = [
    [
      { name: 'base', work: 'one', ...kyiv },
      { name: 'warm', work: 'one', ...kyiv },
      { name: 'front', work: 'front', base: '/' },
    ],
    [
      { name: 'again', work: 'two', ...kyiv },
      // As GitHub Pages gives it: without the slash at its end.
      { name: 'hostile', work: 'three', base: '/notes', site: 'https://example.org', seeds: join(folder, 'hostile/seeds'), content: join(folder, 'hostile/content') },
    ],
  ] as const;
  const sites: Partial<Record<SiteName, BuiltSite>> = {};
  const build = async ({ name, work, ...options }: { name: SiteName; work: string; base: string } & Partial<SiteOptions>) => {
    const dist = join(folder, name, 'dist');
    const { code, stdout, stderr } = await buildSite({ ...options, dist, work: join(folder, work, 'work') });
    const seeds = options.seeds ?? process.env['DOSSIER_SEEDS'] ?? join(root, 'seeds');
    const base = options.base.endsWith('/') ? options.base : `${options.base}/`;
    sites[name] = { dist, seeds, base, ...(code === 0 ? {} : { failure: stdout + stderr }) };
  };
  await Promise.all(chains.map(async (chain) => {
    for (const one of chain) await build(one);
  }));
  project.provide('sites', sites as Record<SiteName, BuiltSite>);
  return () => rm(folder, { recursive: true, force: true });
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
