import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProgressLine } from '../../progress.ts';
import type { Run } from './table.ts';

export interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A folder for what is noted meanwhile. */
  readonly folder: string;
}

/** Milliseconds between two looks at the memory of a program. */
const look = 250;

/** Runs a program under this Node, and measures it. @throws with the end of what it said, where it fails */
export async function measure({ args, cwd, env = {}, folder }: Program): Promise<Omit<Run, 'share'>> {
  const notes = join(folder, 'spent.jsonl');
  await rm(notes, { force: true });
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', fileURLToPath(new URL('./spent.mjs', import.meta.url)), ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env, BENCH_SPENT: notes },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    said += words;
  });
  let held = 0;
  const timer = setInterval(() => {
    held = Math.max(held, memoryOf(child.pid));
  }, look);
  const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(said.slice(-2000) || `It ended with status ${String(code)}.`);
  const spent = (await readFile(notes, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly cpu: number; readonly peak: number });
  return {
    seconds: (performance.now() - started) / 1000,
    cpu: spent.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.max(held, ...spent.map(({ peak }) => peak)),
    rooms: said
      .split('\n')
      .filter((line) => line.startsWith('{"room"'))
      .map((line) => JSON.parse(line) as ProgressLine)
      .filter(({ ended }) => ended),
  };
}

/** Memory of a process and all below it, in MB, where the system says (Linux); else 0, and the largest process counts. */
function memoryOf(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const below = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
    return (pages * 4) / 1024 + below.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}
