import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildSite, root, siteCall } from '../build-site.ts';

/** One build that was killed, and the whole one after it. */
export interface Kill {
  /** Which of the two states of the dossier was being built, and which was built afterwards. */
  readonly killed: number;
  readonly then: number;
  /** Whether the killed one had no caches to build on. */
  readonly fresh: boolean;
  /** Seconds after its start. */
  readonly after: number;
  /** Files that differ from a clean build of the same state: there should be none. */
  readonly differing: readonly string[];
}

/** A dossier, and the site that a clean build made of it at the root of a host. */
export interface State {
  readonly seeds: string;
  readonly content: string;
  readonly dist: string;
}

/**
 * Kills builds of two states of a dossier at seeded moments, all over the same caches
 * (now and then from nothing) and the same `dist`; after each kill one of the two is built whole and compared with its clean build.
 */
export async function* interrupt(
  folder: string,
  states: readonly [State, State],
  kills: number,
  seed: number,
): AsyncGenerator<Kill, void, undefined> {
  const clean = states.map(({ dist }) => digests(dist));
  const random = seeded(seed);
  /** Seconds that a build takes: first a guess. */
  let length = 5;
  const [work, dist] = [join(folder, 'work'), join(folder, 'dist')];
  for (let died = 0; died < kills;) {
    const [killed, then, fresh, moment] = [random() < 0.5 ? 0 : 1, random() < 0.5 ? 0 : 1, random() < 0.2, random()] as const;
    if (fresh) await rm(work, { recursive: true, force: true });
    const after = moment * length;
    // One that was done before its moment came, or had nothing to do, is no kill.
    if (!(await kill({ ...states[killed], work, dist, base: '/' }, after))) continue;
    died += 1;
    const start = performance.now();
    const { code, stdout, stderr } = await buildSite({ ...states[then], work, dist, base: '/' });
    length = Math.max(2, (0.9 * (performance.now() - start)) / 1000);
    const [found, expected] = [code === 0 ? digests(dist) : {}, clean[then] ?? {}];
    const differing = [...new Set([...Object.keys(found), ...Object.keys(expected)])].filter((path) => found[path] !== expected[path]);
    yield { killed, then, fresh, after, differing: code === 0 ? differing : [`the build failed: ${`${stdout}${stderr}`.slice(-600)}`] };
  }
}

/** Starts a build and kills it with all its children. @returns whether it was still at work */
function kill(options: Parameters<typeof siteCall>[0], seconds: number): Promise<boolean> {
  const { args, env } = siteCall(options);
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore', detached: true });
    const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), seconds * 1000);
    child.once('error', failed);
    child.once('close', (_, signal) => {
      clearTimeout(timer);
      done(signal === 'SIGKILL');
    });
  });
}

/** Digest of every file of a site, by path. */
export function digests(dist: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(dist.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** The same numbers each time, 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}
