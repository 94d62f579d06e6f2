import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileStamp } from './model/file-stamp.ts';

/** What the last whole build was made from, what it made, and what it had to say. */
export interface Standing {
  /** Digest of all that went in, {@link inputsOf}. */
  readonly inputs: string;
  /** Digest of the finished site, {@link siteOf}. */
  readonly site: string;
  /** Findings that were told, none of them fatal. */
  readonly told: string;
}

/** Where a build reads besides the project's code, and what was asked of it. */
export interface Inputs {
  /** `seeds/` and `content/`, wherever they lie. */
  readonly folders: readonly string[];
  /** What is in no file: output folder, address, the command's words. */
  readonly settings: unknown;
}

/** Files beside `src/` that decide how a site is made. */
const besideSource = /^(package(-lock)?\.json|tsconfig.*\.json|\.env.*|.*\.[mc]?[jt]s)$/;

/**
 * Digest of code, configuration and packages below a project's root, and of Node: what one version made is not mixed with what another
 * makes.
 */
export function codeOf(root: string): string {
  const beside = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && besideSource.test(entry.name))
    .map(({ name }) => join(root, name));
  const files = [...beside, join(root, 'node_modules/.package-lock.json'), ...filesIn(join(root, 'src')), ...filesIn(join(root, 'public'))];
  return digestOf([
    JSON.stringify(process.versions),
    ...files
      .filter((file) => !file.startsWith(join(root, 'src/checks/')))
      .sort()
      .map((file) => named(root, file)),
  ]);
}

/**
 * Digest of everything a site hangs on: code, texts, decisions, settings, and what is read of the environment. The same digest, the same
 * site.
 */
export function inputsOf(code: string, { folders, settings }: Inputs): string {
  return digestOf([
    code,
    JSON.stringify([environment(), settings]),
    ...folders.flatMap((folder) =>
      filesIn(folder)
        .sort()
        .map((file) => named(folder, file)),
    ),
  ]);
}

/** Digest of a finished site: each file's name and stamp. A file that was touched in any way gives another: then the site is built again. */
export function siteOf(dist: string): string {
  return digestOf(lines());

  // One after the other: a large site has half a million files.
  function* lines(): Generator<string, void, undefined> {
    for (const file of filesIn(dist).sort()) {
      yield `${file.slice(dist.length)} ${fileStamp(statSync(file, { bigint: true }))}`;
    }
  }
}

/** What is recorded of the last build; nothing where that is not there or damaged. */
export async function readStanding(record: string): Promise<Standing | undefined> {
  try {
    const [checksum = '', content = ''] = (await readFile(record, 'utf8')).split('\n');
    return hash('sha256', content) === checksum ? (JSON.parse(content) as Standing) : undefined;
  } catch {
    return undefined;
  }
}

/** Records what a build was made from and what it made, whole or not at all. */
export async function recordStanding(record: string, standing: Standing): Promise<void> {
  const content = JSON.stringify(standing);
  await writeFile(`${record}.new`, `${hash('sha256', content)}\n${content}`);
  await rename(`${record}.new`, record);
}

/** Variables that may change a site; how progress is told does not. */
function environment(): readonly (readonly [string, string | undefined])[] {
  return Object.entries(process.env)
    .filter(
      ([name]) =>
        /^(DOSSIER_|ASTRO_|PUBLIC_|VITE_|SITE_URL$|BASE_PATH$|NODE_ENV$|NODE_OPTIONS$|TZ$|LANG$|LC_)/.test(name)
        && name !== 'DOSSIER_PROGRESS',
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function digestOf(lines: Iterable<string>): string {
  const digest = createHash('sha256');
  for (const line of lines) digest.update(`${line.length} ${line}\n`);
  return digest.digest('hex');
}

/** A file's name below a folder, with the digest of what is in it. */
function named(folder: string, file: string): string {
  return `${file.slice(folder.length)} ${contentOf(file)}`;
}

function contentOf(file: string): string {
  try {
    return hash('sha256', readFileSync(file));
  } catch {
    return 'not to be read';
  }
}

/** All files below a folder; folder by folder by hand, which takes a quarter of Node's own way through half a million. */
function filesIn(folder: string): string[] {
  const files: string[] = [];
  const folders = [folder.replace(/\/$/, '')];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of entriesOf(at)) (entry.isDirectory() ? folders : files).push(join(at, entry.name));
  }
  return files;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
