import { spawn } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** One build; what is left out is as in `npm run build`. Paths are absolute. */
export interface SiteOptions {
  readonly seeds?: string;
  readonly content?: string;
  /** Where generated pages and caches go: the same folder again makes a warm build. */
  readonly work: string;
  readonly dist: string;
  /** As a person may write it: `/`, `/kyiv-office/`, `/kyiv-office`. */
  readonly base?: string;
  readonly site?: string;
}

/** How a command ended, and all it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A whole site, as `npm run build` makes it. */
export function buildSite(options: SiteOptions): Promise<Ended> {
  const { args, env } = siteCall(options);
  return run(args, env);
}

/** What Node is called with for that, and in which environment. */
export function siteCall({ seeds, content, work, dist, base, site }: SiteOptions): {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
} {
  return {
    args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', dist],
    env: { ...process.env, ...plain, DOSSIER_SEEDS: seeds, DOSSIER_CONTENT: content, DOSSIER_WORK: work, BASE_PATH: base, SITE_URL: site },
  };
}

/** As a person would run it: under Vitest, Astro would build for development and print in colour. */
const plain = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined, NODE_ENV: undefined, VITEST: undefined };

/** A program of the project's, run by this Node in the project's folder; undefined takes a variable away. */
export function run(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...plain, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const words = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      words.stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      words.stderr += chunk;
    });
    child.once('error', failed);
    child.once('close', (code) => done({ code, ...words }));
  });
}

/**
 * A fresh folder for one run of checks. It lies inside the project, because Astro renders in the
 * working folder and shares one place among all builds whose output lies elsewhere.
 */
export async function freshFolder(): Promise<string> {
  await mkdir(join(root, '.dossier'), { recursive: true });
  return mkdtemp(join(root, '.dossier/check-'));
}
