import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { finishSite, openSite, orSay, recordSite, sayWhereFull, type Made } from './finish.ts';
import { serveSearch, watch } from './live.ts';
import { tidily } from './memory.ts';
import { unobserved, type Observe } from './model/progress.ts';
import type { Served } from './model/served.ts';
import { generate, indexing } from './pipeline.ts';
import { foldersModule, placesIn, refuseToReplace, shown, toUrl, type BuildPlaces } from './places.ts';
import { ofProcess, styleOf, tellProgress } from './progress.ts';
import type { Folders } from './read/read.ts';
import { report } from './report.ts';
import { searchAside } from './search/aside.ts';
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

const site = { room: 'site', things: 'pages' };

/**
 * Dossier as an Astro integration, and the only file that knows Astro's hooks:
 * setup → pipeline, and search on a thread beside as soon as its records are there; dev server → watch; build done → the finished site moves into place.
 * A build that fails leaves `dist/` as it was: the site is made in `work` and moved when it is whole.
 */
export function dossier(options: DossierOptions): AstroIntegration {
  let run: Run;
  let made: Made;
  let pages = 0;
  let observe: Observe = unobserved;
  let searched: (() => Promise<number>) | undefined;

  return {
    name: 'dossier',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig, logger }) {
        run = runOf(config, options);
        const { root, places, folders, served, target } = run;
        const isBuild = command === 'build';
        updateConfig(astroConfig(run, isBuild));
        if (command === 'preview') return;
        const style = styleOf(process.env['DOSSIER_PROGRESS']);
        observe = tidily(tellProgress(style, ofProcess(style === 'json' ? undefined : (line) => logger.info(line))));
        const code = isBuild ? codeOf(root) : '';
        const inputs = isBuild ? inputsWith(run, code) : '';
        if (isBuild) {
          const told = await toldBefore(run, inputs);
          if (told !== undefined) {
            if (told) console.error(told);
            logger.info(`Nothing has changed since ${shown(root, target)}/ was built.`);
            process.exit(0);
          }
          await orSay(rm(places.found, { recursive: true, force: true }));
        }
        const search = () => { searched = searchAside({ records: places.records, dist: places.found, keeping: keepingIn(places) }, observe); };
        const done = await orSay(generate(folders, places.work, served, observe, isBuild ? search : undefined));
        const { text, failed } = report(done.findings);
        if (text) console.error(text);
        if (failed) process.exit(1);
        logger.info(`${done.addresses.length} pages from ${folders.seeds}/, ${done.changed} of them changed`);
        if (!isBuild) return;
        sayWhereFull(places.work);
        await openSite(places, code);
        made = { inputs, told: text };
        pages = done.addresses.length;
        observe({ ...site, done: 0, of: pages });
      },

      'astro:server:setup'({ server, logger }) {
        const { places, folders, served } = run;
        const index = serveSearch(server, served.base, () => searchFiles(places.records, keepingIn(places)));
        watch(server, [places.seeds, places.content], async () => {
          const done = await generate(folders, places.work, served);
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
        await finishSite(fileURLToPath(dir), run.target, run.places, async () => {
          observe({ ...site, done: pages, of: pages, ended: true });
          logger.info(`${await searched?.() ?? 0} records in the search index`);
        });
        await recordSite(run.target, run.places, made, inputsWith(run, codeOf(run.root)));
      },
    },
  };
}

/** @throws where the finished site would replace what is not the machine's */
function runOf({ root: rootUrl, outDir, site: origin, base }: AstroConfig, options: DossierOptions): Run {
  const [root, target] = [fileURLToPath(rootUrl), fileURLToPath(outDir)];
  const places = placesIn(root, options);
  refuseToReplace(target, [root, places.seeds, places.content, `${root}src`]);
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

/** What the last build had to say, where it was made from the same and its site stands as it was left; nothing where there is to build. */
async function toldBefore({ places, target }: Run, inputs: string): Promise<string | undefined> {
  const before = await readStanding(places.built);
  return before?.inputs === inputs && before.site === siteOf(target) && !process.argv.includes('--force') ? before.told : undefined;
}

function keepingIn({ index }: BuildPlaces) {
  return { folder: index, version: indexing };
}
