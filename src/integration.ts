import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveSearch, watch } from './live.ts';
import type { Served } from './model/served.ts';
import { unobserved, type Observe } from './model/progress.ts';
import { generate } from './pipeline.ts';
import { ofProcess, styleOf, tellProgress } from './progress.ts';
import { report } from './report.ts';
import { search, searchFiles } from './search/search.ts';
import { contentSecurityPolicy } from './site/content-security-policy.ts';

/** Folders, relative to the project's root. */
export interface DossierOptions {
  readonly seeds: string;
  readonly content: string;
  /** Where generated pages, data and caches go; may be deleted at any time. */
  readonly work: string;
}

/**
 * Dossier as an Astro integration, and the only file that knows Astro's hooks:
 * setup → pipeline; dev server → watch; build done → search, then the finished site moves into place.
 * A build that fails leaves `dist/` as it was: the site is made in `work` and moved when it is whole.
 */
export function dossier({ seeds, content, work }: DossierOptions): AstroIntegration {
  let root = '';
  let target = '';
  let base = '/';
  let served: Served = { base };
  let pages = 0;
  const site = { room: 'site', things: 'pages' };
  const folder = (name: string) => resolve(root, name);
  const records = () => join(folder(work), 'search', 'records.json');
  const marker = () => join(folder(work), 'building');
  const run = (observe?: Observe) => generate({ seeds: shown(root, folder(seeds)), content: shown(root, folder(content)) }, folder(work), served, observe);
  let observe: Observe = unobserved;

  return {
    name: 'dossier',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig, logger }) {
        root = fileURLToPath(config.root);
        target = fileURLToPath(config.outDir);
        refuseToReplace(target, [root, folder(seeds), folder(content), join(root, 'src')]);
        base = config.base;
        served = { ...(config.site === undefined ? {} : { origin: config.site }), base };
        const next = join(folder(work), 'next');
        updateConfig({
          srcDir: new URL('src/site/', config.root),
          cacheDir: toUrl(join(folder(work), 'astro')),
          trailingSlash: 'always',
          build: { format: 'directory', concurrency: 8 },
          security: { csp: contentSecurityPolicy },
          experimental: { incrementalBuild: true },
          vite: { plugins: [foldersModule(root, folder(work))] },
          ...(command === 'build' ? { outDir: toUrl(next) } : {}),
        });
        if (command === 'preview') return;
        const style = styleOf(process.env['DOSSIER_PROGRESS']);
        observe = tellProgress(style, ofProcess(style === 'json' ? undefined : (line) => logger.info(line)));
        const done = await run(observe);
        const { text, failed } = report(done.findings);
        if (text) console.error(text);
        if (failed) process.exit(1);
        logger.info(`${done.addresses.length} pages from ${shown(root, folder(seeds))}/, ${done.changed} of them changed`);
        if (command !== 'build') return;
        await distrustUnfinishedBuild(marker(), join(folder(work), 'astro'));
        observe({ ...site, done: 0, of: done.addresses.length });
        pages = done.addresses.length;
      },

      'astro:server:setup'({ server, logger }) {
        const index = serveSearch(server, base, () => searchFiles(records()));
        watch(server, [folder(seeds), folder(content)], async () => {
          const done = await run();
          const { text, failed } = report(done.findings);
          if (text) logger.error(text);
          if (failed) return server.hot.send({ type: 'error', err: { message: text, stack: '' } });
          index.forget();
          server.hot.send({ type: 'full-reload' });
        });
      },

      async 'astro:build:done'({ dir, logger }) {
        const built = fileURLToPath(dir);
        observe({ ...site, done: pages, of: pages, ended: true });
        logger.info(`${await search(records(), built, observe)} records in the search index`);
        await replace(target, built);
        await rm(marker(), { force: true });
      },
    },
  };
}

/** A folder's URL, with the slash at its end that Astro joins paths to. */
function toUrl(path: string): URL {
  return pathToFileURL(`${path}/`);
}

/** A path as the user would type it from the project's root, where it lies below it. */
function shown(root: string, path: string): string {
  const short = relative(root, path);
  return short.startsWith('..') ? path : short || '.';
}

/** @throws where the output folder holds, or is, one that is not the machine's: it would be deleted. */
function refuseToReplace(target: string, precious: readonly string[]): void {
  const lost = precious.find((path) => !relative(target, path).startsWith('..'));
  if (lost) throw new Error(`The site cannot be written to ${target}: that would delete ${lost}. Name another output folder, such as dist.`);
}

/** Puts the finished site in place of the one before. Across file systems it is copied. */
async function replace(target: string, built: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(dirname(resolve(target)), { recursive: true });
  try {
    await rename(built, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(built, target, { recursive: true });
    await rm(built, { recursive: true });
  }
}

/**
 * Astro's incremental builds (7.3, experimental) may restore a wrong page after a build that died
 * midway and whose input was then put back. A marker stands from start to end of a build; where it
 * is found at the start, nothing cached is trusted.
 */
async function distrustUnfinishedBuild(marker: string, cache: string): Promise<void> {
  if (existsSync(marker)) await rm(cache, { recursive: true, force: true });
  await mkdir(dirname(marker), { recursive: true });
  await writeFile(marker, 'A build is running, or died. Its caches are not to be trusted.\n');
}

/** `import { work } from 'dossier:folders'`: where this build's folders lie. */
function foldersModule(root: string, work: string) {
  const id = 'dossier:folders';
  const code = Object.entries({ root, work }).map(([name, path]) => `export const ${name} = ${JSON.stringify(path)};`).join('\n');
  return {
    name: 'dossier-folders',
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load: (source: string) => (source === `\0${id}` ? code : undefined),
  };
}
