import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finding, type Finding } from '../model/finding.ts';
import { unobserved, type Observe } from '../model/progress.ts';
import type { Seed } from '../model/source.ts';
import { decode } from './decode.ts';

/** What reading a folder of seeds gives: those that can be read, and what is wrong with the others. */
export interface ReadSeeds {
  readonly seeds: readonly Seed[];
  readonly findings: readonly Finding[];
}

/** Formats read as they are: the text is the file. */
const textFile = /(^|\/)[^./]+$|\.(txt|text|md|markdown)$/i;

/** Every file below `folder` as a seed, in order of its path (numbers by value: `2.txt` before `10.txt`). */
export async function readSeeds(folder: string, observe: Observe = unobserved): Promise<ReadSeeds> {
  const files = await listFiles(folder);
  if (typeof files === 'string') return { seeds: [], findings: [complain(folder, 'no-folder', files)] };
  if (files.length === 0) {
    return {
      seeds: [],
      findings: [complain(folder, 'no-seeds', 'The folder holds no text. Put at least one .txt file into it, one text a file.')],
    };
  }
  const seeds: Seed[] = [];
  const findings: Finding[] = [];
  const told = { room: 'read', things: 'files', of: files.length };
  for (const [at, file] of files.entries()) {
    observe({ ...told, done: at });
    const seed = await readSeed(folder, file);
    if ('text' in seed) seeds.push(seed);
    else findings.push(complain(join(folder, file), seed.rule, seed.problem));
  }
  observe({ ...told, done: files.length, ended: true });
  return { seeds, findings };
}

async function readSeed(folder: string, file: string): Promise<Seed | { rule: string; problem: string }> {
  if (!textFile.test(file)) {
    return { rule: 'format', problem: 'This kind of file is not read. Save its text as .txt (UTF-8), or move it out of the folder.' };
  }
  const bytes = await readFile(join(folder, file));
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    return { rule: 'not-text', problem: `The file ${decoded.problem}. Save it as UTF-8 text, or move it out of the folder.` };
  }
  if (!/[^\s\uFEFF]/.test(decoded.text)) {
    return { rule: 'empty', problem: 'The file is empty. Put the text into it, or delete it.' };
  }
  return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), ...decoded };
}

/** Files below a folder, hidden ones left out; or half a message where there is no folder. */
async function listFiles(folder: string): Promise<string[] | string> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const order = new Intl.Collator('en', { numeric: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
      .filter((file) => !/(^|\/)\./.test(file))
      .sort((a, b) => order.compare(a, b) || (a < b ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'There is no such folder. Make it and put your texts into it, one .txt file each.';
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return 'This is a file, not a folder. Name the folder that holds your texts.';
    throw error;
  }
}

function complain(file: string, rule: string, text: string): Finding {
  return finding({ file, rule: `read:${rule}`, text, fatal: true });
}
