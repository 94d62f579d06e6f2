import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { finishSite, openSite, orSay, recordSite, sayWhereFull, type Made } from './finish.ts';
import { lendingPages } from './lent-pages.ts';
import { serveSearch, watch } from './live.ts';
import { tidily } from './memory.ts';
import { unobserved, type Observe } from './model/progress.ts';
import type { Served } from './model/served.ts';
import { generate, indexing } from './pipeline.ts';
import { foldersModule, placesIn, refusalOf, shown, toUrl, type BuildPlaces } from './places.ts';
import { ofProcess, styleOf, tellProgress } from './progress.ts';
import type { Folders } from './read/read.ts';
import { report } from './report.ts';
import { searchAside } from './search/aside.ts';
import type { Keeping } from './search/kept-parts.ts';
import { searchFiles } from './search/search.ts';
import { contentSecurityPolicy } from './site/content-security-policy.ts';
import { codeOf, inputsOf, readStanding, siteOf } from './standing.ts';

/** Folders, relative to the project's root. */
export interface DossierOptions {
  readonly seeds: string;
  readonly content: string;
  /** Where generated pages, data and caches go; may be deleted at any time. */
  readonly work: string;
}

/** What a run of Astro knows once it is configured. */
interface Run {
  readonly root: string;
  readonly places: BuildPlaces;
  /** `seeds/` and `content/` as findings name them. */
  readonly folders: Folders;
  /** Where the finished site goes, and where it will be served. */
  readonly target: string;
  readonly served: Served;
}

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

/** What a run has when Astro begins with its part. */
interface Begun {
  readonly run: Run;
  readonly observe: Observe;
  /** Pages there are to render. */
  readonly pages: number;
  /** Of a build: what it is made from, and the search index that is made meanwhile. */
  readonly build?: {
    readonly made: Made;
    readonly searched: () => Promise<number>;
    /** Whether the site before stands as its build left it. */
    readonly stands: boolean;
  };
}

const site = { room: 'site', things: 'pages' };

/**
 * Dossier as an Astro integration, and the only file that knows Astro's hooks:
 * setup → pipeline, and search on a thread beside as soon as its records are there; dev server → watch; build done → the finished site
 * moves into place.
 * A build that fails leaves `dist/` as it was: the site is made in `work` and moved when it is whole.
 */
export function dossier(options: DossierOptions): AstroIntegration {
  let begun: Begun;

  return {
    name: 'dossier',
    hooks: {
      async 'astro:config:setup'(setup) {
        begun = await begin(setup, options);
      },

      'astro:server:setup'({ server, logger, refreshContent }) {
        const { run } = begun;
        const { places, folders, served } = run;
        const index = serveSearch(server, served.base, () => searchFiles(places.records, keepingIn(run)));
        watch(server, [places.seeds, places.content], async () => {
          const done = await generate(folders, places.work, served);
          const { text, failed } = report(done.findings);
          if (text) logger.error(text);
          if (failed) return server.hot.send({ type: 'error', err: { message: text, stack: '' } });
          index.forget();
          await refreshContent?.({});
          server.hot.send({ type: 'full-reload' });
        });
      },

      'astro:build:start'({ setPrerenderer }) {
        const {
          run: { places, target, served },
          observe,
          pages,
          build,
        } = begun;
        let rendered = 0;
        setPrerenderer((usual) => {
          const observed: AstroPrerenderer = {
            ...usual,
            async render(request, options) {
              const page = await usual.render(request, options);
              if (request.url.endsWith('/')) observe({ ...site, done: Math.min((rendered += 1), pages), of: pages });
              return page;
            },
          };
          return build?.stands ? lendingPages(observed, { former: target, next: places.next, base: served.base }) : observed;
        });
      },

      async 'astro:build:done'({ dir, logger }) {
        const { run, observe, pages, build } = begun;
        if (!build) return;
        await finishSite(fileURLToPath(dir), run.target, run.places, async () => {
          observe({ ...site, done: pages, of: pages, ended: true });
          logger.info(`${await build.searched()} records in the search index`);
        });
        await recordSite(run.target, run.places, build.made, inputsWith(run, codeOf(run.root)));
        logger.info(`The site is in ${shown(run.root, run.target)}/.`);
      },
    },
  };
}

/** Everything before Astro's part: its configuration, and where there is something to show, the pages. */
async function begin({ command, config, updateConfig, logger }: Setup, options: DossierOptions): Promise<Begun> {
  const run = runOf(config, options);
  const isBuild = command === 'build';
  updateConfig(astroConfig(run, isBuild));
  if (command === 'preview') return { run, observe: unobserved, pages: 0 };
  const style = styleOf(process.env['DOSSIER_PROGRESS']);
  const observe = tidily(tellProgress(style, ofProcess(style === 'json' ? undefined : (line) => logger.info(line))));
  return isBuild ? beginBuild(run, observe, logger) : { run, observe, pages: (await makePages(run, observe, logger)).pages };
}

/** Ends the process where nothing has changed since the last build. */
async function beginBuild(run: Run, observe: Observe, logger: Setup['logger']): Promise<Begun> {
  const { root, places, target } = run;
  const code = codeOf(root);
  const inputs = inputsWith(run, code);
  const before = await readStanding(places.built);
  const stands = before !== undefined && before.site === siteOf(target);
  if (stands && before.inputs === inputs && !process.argv.includes('--force')) {
    if (before.told) console.error(before.told);
    logger.info(`Nothing has changed since ${shown(root, target)}/ was built.`);
    process.exit(0);
  }
  await orSay(rm(places.found, { recursive: true, force: true }));
  let searched: (() => Promise<number>) | undefined;
  const { pages, told } = await makePages(run, observe, logger, () => {
    searched = searchAside({ records: places.records, dist: places.found, keeping: keepingIn(run) }, observe);
  });
  sayWhereFull(places.work);
  await openSite(places, code);
  observe({ ...site, done: 0, of: pages });
  return { run, observe, pages, build: { made: { inputs, told }, searched: async () => (await searched?.()) ?? 0, stands } };
}

/**
 * Writes the pages for Astro, and tells what was found; ends the process where that is fatal. `searchable` is told when search may begin.
 */
async function makePages(
  { places, folders, served }: Run,
  observe: Observe,
  logger: Setup['logger'],
  searchable?: () => void,
): Promise<{ readonly pages: number; readonly told: string }> {
  const { findings, addresses, changed } = await orSay(generate(folders, places.work, served, observe, searchable));
  const { text: told, failed } = report(findings);
  if (told) console.error(told);
  if (failed) process.exit(1);
  logger.info(`${addresses.length} pages from ${folders.seeds}/, ${changed} of them changed`);
  return { pages: addresses.length, told };
}

/** Ends the process where the finished site would replace what is not the machine's. */
function runOf({ root: rootUrl, outDir, site: origin, base }: AstroConfig, options: DossierOptions): Run {
  const [root, target] = [fileURLToPath(rootUrl), fileURLToPath(outDir)];
  const places = placesIn(root, options);
  const refusal = refusalOf(target, root, places);
  if (refusal !== undefined) {
    console.error(`✗ ${refusal}`);
    process.exit(1);
  }
  const folders = { seeds: shown(root, places.seeds), content: shown(root, places.content) };
  return { root, places, folders, target, served: { ...(origin === undefined ? {} : { origin }), base } };
}

/** Astro's part of the configuration; what is built goes into place when it is whole. */
function astroConfig({ root, places }: Run, isBuild: boolean): Parameters<Setup['updateConfig']>[0] {
  return {
    srcDir: new URL('src/site/', toUrl(root)),
    cacheDir: toUrl(places.cache),
    trailingSlash: 'always',
    build: { format: 'directory', concurrency: 8 },
    security: { csp: contentSecurityPolicy },
    experimental: { incrementalBuild: true },
    vite: { plugins: [foldersModule(root, places.work)] },
    ...(isBuild ? { outDir: toUrl(places.next) } : {}),
  };
}

/** Digest of all that a build hangs on: code, texts, decisions, settings. */
function inputsWith({ places, target, served }: Run, code: string): string {
  return inputsOf(code, { folders: [places.seeds, places.content], settings: [process.argv.slice(2), target, served] });
}

function keepingIn({ places, target }: Run): Keeping {
  return { folder: places.index, version: indexing, former: join(target, 'pagefind') };
}
