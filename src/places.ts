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
    seeds: resolve(root, folders.seeds),
    content: resolve(root, folders.content),
    work,
    records: at('search'),
    found: at('found'),
    index: at('index'),
    data: at('data'),
    next: at('next'),
    cache: at('astro'),
    marker: at('building'),
    built: at('built'),
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

/**
 * Why a build may not write where it is told to: what is not the machine's would be deleted, or mixed with what is; nothing where it may.
 */
export function refusalOf(target: string, root: string, { seeds, content, work }: BuildPlaces): string | undefined {
  const people = [seeds, content, join(root, 'src')];
  const lost = [root, ...people].find((path) => isWithin(path, target));
  if (lost !== undefined)
    return `The site cannot be written to ${shown(root, target)}: that would delete ${shown(root, lost)}. Name another output folder, such as dist.`;
  const host = people.find((path) => isWithin(target, path));
  if (host !== undefined)
    return `The site cannot be written to ${shown(root, target)}: ${shown(root, host)} holds only what people write. Name another output folder, such as dist.`;
  const mixed = [root, ...people].find((path) => isWithin(path, work)) ?? people.find((path) => isWithin(work, path));
  return (
    mixed
    && `Pages and caches cannot be written to ${shown(root, work)}: ${shown(root, mixed)} is not the machine’s. Name a folder of its own with DOSSIER_WORK, such as .dossier.`
  );
}

/** Whether a path is a folder, or lies in it. */
function isWithin(path: string, folder: string): boolean {
  return !/^\.\.(?:[/\\]|$)/.test(relative(folder, path));
}

/** `import { work } from 'dossier:folders'`: where this build's folders lie. */
export function foldersModule(root: string, work: string) {
  const id = 'dossier:folders';
  const code = Object.entries({ root, work })
    .map(([name, path]) => `export const ${name} = ${JSON.stringify(path)};`)
    .join('\n');
  return {
    name: 'dossier-folders',
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load: (source: string) => (source === `\0${id}` ? code : undefined),
  };
}
