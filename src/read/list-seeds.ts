import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Why a file is left out: half a sentence after “The file”, and what to do. */
export interface Refusal {
  /** Id of the rule, `not-text`. */
  readonly rule: string;
  readonly cause: string;
  readonly remedy: string;
}

/** What lies in a folder: files to be read, in order, and what cannot be. Paths are below the folder, with `/`. */
export interface Listed {
  readonly files: readonly string[];
  readonly refused: ReadonlyMap<string, Refusal>;
}

/** The longest text that is read: more than the longest novels have, and what a browser still shows as one page. */
const mostBytes = 5_000_000;

/** Formats read as they are: the text is the file. */
const textFile = /(^|\/)[^./]+$|\.(txt|text|md|markdown)$/i;

/**
 * Every file below `folder`, hidden ones left out, in order of its path (numbers by value: `2.txt` before `10.txt`).
 * Links are followed to files inside the folder and nowhere else.
 *
 * @throws where the folder itself cannot be read
 */
export async function listSeeds(folder: string): Promise<Listed> {
  const home = await realpath(folder);
  const files: string[] = [];
  const refused = new Map<string, Refusal>();
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory())
        await walk(file).catch((error: unknown) => {
          refused.set(file, unreadable(error));
        });
      else {
        const refusal = await refusalOf(folder, home, file);
        if (refusal) refused.set(file, refusal);
        else files.push(file);
      }
    }
  };
  await walk('');
  const order = new Intl.Collator('en', { numeric: true });
  return { files: files.sort((a, b) => order.compare(a, b) || (a < b ? -1 : 1)), refused };
}

async function refusalOf(folder: string, home: string, file: string): Promise<Refusal | undefined> {
  try {
    const target = await realpath(join(folder, file));
    if (relative(home, target).startsWith('..'))
      return { rule: 'link', cause: 'is a link that leads out of the folder', remedy: 'Put the text itself there, or take the link away.' };
    const about = await stat(target);
    if (about.isDirectory())
      return { rule: 'link', cause: 'is a link to a folder', remedy: 'Put the texts themselves there, or take the link away.' };
    if (!about.isFile())
      return {
        rule: 'no-file',
        cause: 'is no file but a pipe, socket or device',
        remedy: 'Put the text there as a file, or take it away.',
      };
    if (!textFile.test(file))
      return {
        rule: 'format',
        cause: 'is of a kind that is not read',
        remedy: 'Save its text as .txt (UTF-8), or move it out of the folder.',
      };
    if (about.size > mostBytes)
      return {
        rule: 'too-long',
        cause: `is ${Math.ceil(about.size / 1e6)} MB long; a text may have ${mostBytes / 1e6}`,
        remedy: 'Split it, one text a file, or move it out of the folder.',
      };
    return undefined;
  } catch (error) {
    return unreadable(error);
  }
}

/** What the system says of a file it does not give, in words. */
export function unreadable(error: unknown): Refusal {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return {
        rule: 'unreadable',
        cause: 'is a link to nothing, or has a name that is not UTF-8',
        remedy: 'Put the text itself there under another name, or take it away.',
      };
    case 'ELOOP':
      return {
        rule: 'unreadable',
        cause: 'is a link that leads back to itself',
        remedy: 'Put the text itself there, or take the link away.',
      };
    case 'EACCES':
    case 'EPERM':
      return { rule: 'unreadable', cause: 'may not be read', remedy: 'Give yourself the right to read it, or move it out of the folder.' };
    case undefined:
      throw error;
    default:
      return { rule: 'unreadable', cause: `cannot be read (${code})`, remedy: 'Copy it anew, or move it out of the folder.' };
  }
}
