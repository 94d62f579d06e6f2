import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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

/**
 * Kills builds of the golden dossier, and of the same after a day's work, at seeded moments, all over the same caches
 * (now and then from nothing) and the same `dist`; after each kill one of the two is built whole and compared with a clean build.
 */
export async function* interrupt(folder: string, kills: number, seed: number): AsyncGenerator<Kill, void, undefined> {
  const states = [await write(join(folder, 'state-0'), 0), await write(join(folder, 'state-1'), 1)] as const;
  const clean: Readonly<Record<string, string>>[] = [];
  let length = 0;
  for (const [at, state] of states.entries()) {
    const start = performance.now();
    const dist = join(folder, `clean-${at}`);
    const { code, stderr } = await buildSite({ ...state, work: join(folder, `work-${at}`), dist, base: '/' });
    if (code !== 0) throw new Error(`The clean build failed: ${stderr}`);
    length = (performance.now() - start) / 1000;
    clean.push(digests(dist));
  }
  const random = seeded(seed);
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
    length = Math.max(2, 0.9 * (performance.now() - start) / 1000);
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

/** The golden dossier as it is (0), and with a text changed, one gone, one new and the decisions withdrawn (1). */
async function write(folder: string, state: number): Promise<{ readonly seeds: string; readonly content: string }> {
  const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
  await mkdir(folder, { recursive: true });
  for (const [name, to] of [['seeds', seeds], ['content', content]] as const) await cp(join(root, 'src/checks/golden', name), to, { recursive: true });
  if (state === 0) return { seeds, content };
  const [first = '', second = ''] = readdirSync(seeds).filter((name) => /\.(txt|md)$/.test(name)).sort();
  await writeFile(join(seeds, first), (await readFile(join(seeds, first), 'utf8')).replaceAll('Okafor', 'Okonkwo'));
  await rm(join(seeds, second));
  await writeFile(join(seeds, '09-ferry.txt'), 'Last ferry\n\nThe last ferry over the Senna left Almarin on 30 June 2023, Lena Okafor said.\n');
  await rm(content, { recursive: true });
  return { seeds, content };
}

/** Digest of every file of a site, by path. */
export function digests(dist: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(dist.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

/** The same numbers each time, 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}
