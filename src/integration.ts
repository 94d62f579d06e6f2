import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveSearch, watch } from './live.ts';
import type { Served } from './model/served.ts';
import { tidily } from './memory.ts';
import { fullDisk, mishap } from './mishap.ts';
import { unobserved, type Observe } from './model/progress.ts';
import { generate, indexing } from './pipeline.ts';
import { ofProcess, styleOf, tellProgress } from './progress.ts';
import { replace } from './replace.ts';
import { report } from './report.ts';
import { searchAside } from './search/aside.ts';
import { searchFiles } from './search/search.ts';
import { codeOf, inputsOf, readStanding, recordStanding, siteOf } from './standing.ts';
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
 * setup → pipeline, and search on a thread beside as soon as its records are there; dev server → watch; build done → the finished site moves into place.
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
  const records = () => join(folder(work), 'search');
  const keeping = () => ({ folder: join(folder(work), 'index'), version: indexing });
  const found = () => join(folder(work), 'found');
  let searched: (() => Promise<number>) | undefined;
  const marker = () => join(folder(work), 'building');
  const record = () => join(folder(work), 'built');
  const inputs = (code: string) => inputsOf(code, { folders: [folder(seeds), folder(content)], settings: [process.argv.slice(2), target, served] });
  let made = { code: '', inputs: '', told: '' };
  const run = (observe?: Observe, searchable?: () => void) => generate({ seeds: shown(root, folder(seeds)), content: shown(root, folder(content)) }, folder(work), served, observe, searchable);
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
        observe = tidily(tellProgress(style, ofProcess(style === 'json' ? undefined : (line) => logger.info(line))));
        if (command === 'build') {
          const code = codeOf(root);
          made = { code, inputs: inputs(code), told: '' };
          const before = await readStanding(record());
          if (before?.inputs === made.inputs && before.site === siteOf(target) && !process.argv.includes('--force')) {
            if (before.told) console.error(before.told);
            logger.info(`Nothing has changed since ${shown(root, target)}/ was built.`);
            process.exit(0);
          }
        }
        if (command === 'build') await orSay(rm(found(), { recursive: true, force: true }));
        const search = () => { searched = searchAside({ records: records(), dist: found(), keeping: keeping() }, observe); };
        const done = await orSay(run(observe, command === 'build' ? search : undefined));
        const { text, failed } = report(done.findings);
        if (text) console.error(text);
        if (failed) process.exit(1);
        made = { ...made, told: text };
        logger.info(`${done.addresses.length} pages from ${shown(root, folder(seeds))}/, ${done.changed} of them changed`);
        if (command !== 'build') return;
        sayWhereFull(folder(work));
        await distrustOtherBuilds(marker(), join(folder(work), 'astro'), made.code);
        observe({ ...site, done: 0, of: done.addresses.length });
        pages = done.addresses.length;
      },

      'astro:server:setup'({ server, logger }) {
        const index = serveSearch(server, base, () => searchFiles(records(), keeping()));
        watch(server, [folder(seeds), folder(content)], async () => {
          const done = await run();
          const { text, failed } = report(done.findings);
          if (text) logger.error(text);
          if (failed) return server.hot.send({ type: 'error', err: { message: text, stack: '' } });
          index.forget();
          server.hot.send({ type: 'full-reload' });
        });
      },

      'astro:build:start'({ setPrerenderer }) {
        let rendered = 0;
        setPrerenderer((usual) => ({
          ...usual,
          async render(request, options) {
            const page = await usual.render(request, options);
            if (request.url.endsWith('/')) observe({ ...site, done: Math.min(rendered += 1, pages), of: pages });
            return page;
          },
        }));
      },

      async 'astro:build:done'({ dir, logger }) {
        const built = fileURLToPath(dir);
        // Exports are large and many, and go as they are: as pages of Astro each would be in memory several times.
        await orSay(cp(join(folder(work), 'data'), join(built, 'data'), { recursive: true }));
        observe({ ...site, done: pages, of: pages, ended: true });
        logger.info(`${await orSay(searched?.() ?? Promise.resolve(0))} records in the search index`);
        await orSay(rename(join(found(), 'pagefind'), join(built, 'pagefind')));
        await orSay(replace(target, built));
        await rm(marker(), { force: true });
        // What was changed while the site was made is in some of its pages, or in none: the next build must look.
        if (inputs(codeOf(root)) === made.inputs) await recordStanding(record(), { inputs: made.inputs, told: made.told, site: siteOf(target) });
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

/** Does something with files; what the disk refuses is told in words, and ends the build. `dist/` stays as it was. */
async function orSay<T>(work: Promise<T>): Promise<T> {
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
function sayWhereFull(work: string): void {
  process.once('exit', (code) => {
    const refusal = code === 0 ? undefined : fullDisk(work);
    if (refusal !== undefined) console.error(refusal);
  });
}

/**
 * Astro's incremental builds (7.3, experimental) may restore a wrong page after a build that died midway and whose input
 * was then put back, and see no change of a schema or of what components read beside a page. A marker stands from start
 * to end of a build; where it is found at the start, or other code made what is cached, nothing cached is trusted.
 */
async function distrustOtherBuilds(marker: string, cache: string, code: string): Promise<void> {
  const by = join(cache, 'made-by');
  const known = await readFile(by, 'utf8').catch(() => undefined);
  if (existsSync(marker) || known !== code) await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await writeFile(by, code);
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
