import { readFile } from 'node:fs/promises';

/**
 * One of the editor's files as text; undefined where there is none, or what is wrong with it in a sentence. A byte-order
 * mark is left out.
 */
export async function readTextFile(path: string): Promise<string | undefined | { readonly problem: string }> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    switch (code) {
      case 'ENOENT':
        return undefined;
      case 'ERR_ENCODING_INVALID_ENCODED_DATA':
        return { problem: 'This file is not UTF-8. Save it as UTF-8.' };
      case 'EISDIR':
        return { problem: 'This is a folder; expected a file. Rename it, or take it away.' };
      case 'EACCES':
      case 'EPERM':
        return { problem: 'This file may not be read. Give yourself the right to read it.' };
      default:
        throw error;
    }
  }
}
