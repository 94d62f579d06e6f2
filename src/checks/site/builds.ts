import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../paper/open-browser.ts';
import { buildSite, freshFolder, root } from '../build-site.ts';
import { edited, golden, type Folders } from '../edited.ts';
import { hostile } from './hostile.ts';
import { large } from './large.ts';
import { withheldContent, withheldSeeds } from './withheld.ts';

/**
 * The sites that the tests of this folder look at, each built once: this project's own dossier
 * below a base path (`base`), again over the first one's caches (`warm`), again from nothing
 * (`again`), at the root of a host (`front`); a dossier whose texts try to be code (`hostile`); one whose editor withholds names and words
 * (`withheld`); one with more events, quotations and figures than a page holds (`large`); a small dossier, edited and built over its former
 * caches (`edited`), and from nothing (`afresh`).
 */
export type SiteName = 'base' | 'warm' | 'again' | 'front' | 'hostile' | 'withheld' | 'small' | 'edited' | 'afresh' | 'large';

/** One of these sites. */
export interface BuiltSite {
  /** The finished site; there only where the build went well. */
  readonly dist: string;
  readonly seeds: string;
  readonly content: string;
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

/**
 * Vitest's global setup: sees to a browser, builds what the tests that are to run ask for, hands the results to them, and afterwards clears
 * up.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Not of Vitest's published types: should it go, every site is built, which only takes longer.
  const { filenamePattern = [] } = project.vitest as { readonly filenamePattern?: readonly string[] };
  const asked = await askedFor(filenamePattern);
  await ensureBrowser((line) => project.vitest.logger.log(line));
  const folder = await freshFolder();
  const own = {
    seeds: resolve(root, process.env['DOSSIER_SEEDS'] || 'seeds'),
    content: resolve(root, process.env['DOSSIER_CONTENT'] || 'content'),
  };
  const kyiv = { ...own, base: '/kyiv-office/' };
  const afterwards = await edited(join(folder, 'edited'));
  const chains: readonly (readonly ToBuild[])[] = [
    [
      { name: 'base', work: 'one', ...kyiv },
      { name: 'warm', work: 'one', ...kyiv },
      { name: 'small', work: 'two', ...golden, base: '/' },
      { name: 'edited', work: 'two', ...afterwards, base: '/' },
    ],
    [
      { name: 'again', work: 'three', ...kyiv },
      { name: 'front', work: 'four', ...own, base: '/' },
      { name: 'afresh', work: 'five', ...afterwards, base: '/' },
      { name: 'large', work: 'eight', ...(await written(large, join(folder, 'large'))), base: '/' },
      { name: 'withheld', work: 'seven', ...(await written(withheldSeeds, join(folder, 'withheld'), withheldContent)), base: '/' },
      // As GitHub Pages gives it: without the slash at its end.
      { name: 'hostile', work: 'six', ...(await written(hostile, join(folder, 'hostile'))), base: '/notes', site: 'https://example.org' },
    ],
  ];
  const sites: Partial<Record<SiteName, BuiltSite>> = {};
  const build = async ({ name, work, ...options }: ToBuild) => {
    const dist = join(folder, name, 'dist');
    const { code, stdout, stderr } = await buildSite({ ...options, dist, work: join(folder, work, 'work') });
    const base = options.base.endsWith('/') ? options.base : `${options.base}/`;
    sites[name] = { dist, seeds: options.seeds, content: options.content, base, ...(code === 0 ? {} : { failure: stdout + stderr }) };
  };
  await Promise.all(
    chains.map(async (chain) => {
      // A site over another's caches needs that one first.
      for (const one of chain)
        if (asked.has(one.name) || chain.some((other) => other.work === one.work && asked.has(other.name))) await build(one);
    }),
  );
  project.provide('sites', sites as Record<SiteName, BuiltSite>);
  return () => rm(folder, { recursive: true, force: true });
}

/** The sites that test files name in words, those whose path holds one of the patterns, or all of them. */
async function askedFor(patterns: readonly string[]): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const file of glob('src/checks/site/*.test.ts', { cwd: root })) {
    if (patterns.length > 0 && !patterns.some((pattern) => file.includes(pattern) || pattern.includes(file))) continue;
    for (const [, name = ''] of (await readFile(join(root, file), 'utf8')).matchAll(/'([a-z]+)'/g)) names.add(name);
  }
  return names;
}

interface ToBuild extends Folders {
  readonly name: SiteName;
  readonly work: string;
  readonly base: string;
  readonly site?: string;
}

/** Seeds written from scratch, and what an editor says of them, mostly nothing. */
async function written(
  files: Readonly<Record<string, string>>,
  folder: string,
  edits: Readonly<Record<string, string>> = {},
): Promise<Folders> {
  const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
  for (const [into, all] of [
    [seeds, files],
    [content, edits],
  ] as const) {
    await mkdir(into, { recursive: true });
    for (const [name, text] of Object.entries(all)) await writeFile(join(into, name), text);
  }
  return { seeds, content };
}
