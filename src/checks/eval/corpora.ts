import { access, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { NotMeasurable } from './not-measurable.ts';

/** A folder of annotated texts: `docs/`, and what a careful reader found in them in `gold.json`. */
export interface Corpus {
  /** The folder's name: `gum-news`. */
  readonly name: string;
  readonly folder: string;
}

/**
 * The corpora below `folder/corpora`, then those of each of `others` (a folder of corpora, or one corpus),
 * each in order of name; only those named, where any is.
 */
export async function findCorpora(folder: string, others: readonly string[], only: readonly string[]): Promise<Corpus[]> {
  for (const script of ['score.py', 'adapt.py']) {
    if (!(await isThere(join(folder, script))))
      throw new NotMeasurable(
        `${folder} holds no ${script}. Name the folder that holds score.py, adapt.py and corpora/: npm run eval -- FOLDER`,
      );
  }
  const found = (await Promise.all([join(folder, 'corpora'), ...others].map(corporaOf))).flat();
  const twice = found.find(({ name }, i) => found.findIndex((other) => other.name === name) !== i);
  if (twice) throw new NotMeasurable(`Two corpora bear the name ${twice.name}; figures are kept by name, so one must be renamed.`);
  const unknown = only.find((name) => !found.some((corpus) => corpus.name === name));
  if (unknown !== undefined)
    throw new NotMeasurable(`There is no corpus ${unknown}. There are: ${found.map(({ name }) => name).join(', ')}.`);
  return only.length === 0 ? found : found.filter(({ name }) => only.includes(name));
}

async function corporaOf(folder: string): Promise<Corpus[]> {
  if (await isCorpus(folder)) return [{ name: basename(resolve(folder)), folder }];
  const names = await readdir(folder).catch(() => {
    throw new NotMeasurable(`There is no folder ${folder}.`);
  });
  const found: Corpus[] = [];
  for (const name of names.sort()) if (await isCorpus(join(folder, name))) found.push({ name, folder: join(folder, name) });
  if (found.length === 0) throw new NotMeasurable(`${folder} holds no corpus: a folder with docs/ and gold.json.`);
  return found;
}

async function isCorpus(folder: string): Promise<boolean> {
  return (await isThere(join(folder, 'gold.json'))) && (await isThere(join(folder, 'docs')));
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
