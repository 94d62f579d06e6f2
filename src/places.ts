import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where a build reads and writes; absolute paths. */
export interface BuildPlaces {
  readonly seeds: string;
  readonly content: string;
  /** `.dossier/`: all others lie in it. */
  readonly work: string;
  /** Records for search, and the index that is made of them while pages are written. */
  readonly records: string;
  readonly found: string;
  /** Parts of the index for the next build. */
  readonly index: string;
  readonly data: string;
  /** The site while it is made. */
  readonly next: string;
  /** Astro's cache. */
  readonly cache: string;
  /** Stands while a build runs; what the last whole one was made from. */
  readonly marker: string;
  readonly built: string;
}

/** Folders as an editor names them, from the project's root, in full. */
export function placesIn(root: string, folders: { readonly seeds: string; readonly content: string; readonly work: string }): BuildPlaces {
  const work = resolve(root, folders.work);
  const at = (name: string) => join(work, name);
  return {
    seeds: resolve(root, folders.seeds), content: resolve(root, folders.content), work,
    records: at('search'), found: at('found'), index: at('index'), data: at('data'), next: at('next'), cache: at('astro'), marker: at('building'), built: at('built'),
  };
}

/** A folder's URL, with the slash at its end that Astro joins paths to. */
export function toUrl(path: string): URL {
  return pathToFileURL(`${path}/`);
}

/** A path as the user would type it from the project's root, where it lies below it. */
export function shown(root: string, path: string): string {
  const short = relative(root, path);
  return short.startsWith('..') ? path.replace(/\/$/, '') : short || '.';
}

/** @throws where the output folder holds, or is, one that is not the machine's: it would be deleted. */
export function refuseToReplace(target: string, precious: readonly string[]): void {
  const lost = precious.find((path) => !relative(target, path).startsWith('..'));
  if (lost) throw new Error(`The site cannot be written to ${target}: that would delete ${lost}. Name another output folder, such as dist.`);
}

/** `import { work } from 'dossier:folders'`: where this build's folders lie. */
export function foldersModule(root: string, work: string) {
  const id = 'dossier:folders';
  const code = Object.entries({ root, work }).map(([name, path]) => `export const ${name} = ${JSON.stringify(path)};`).join('\n');
  return {
    name: 'dossier-folders',
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load: (source: string) => (source === `\0${id}` ? code : undefined),
  };
}
