import { statfsSync } from 'node:fs';

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room on it, and run this again.',
  EDQUOT: 'You may use no more of this disk. Delete what is not needed, and run this again.',
  EROFS: 'The disk can only be read. Name a folder on another one, or mount it so that it can be written to.',
  EACCES: 'You have no right to this file or folder. Change its permissions, or name another folder.',
  EPERM: 'You have no right to this file or folder. Change its permissions, or name another folder.',
  ENOTDIR: 'A file stands where a folder should be. Move it away, and run this again.',
  EEXIST: 'A file stands where a folder should be. Move it away, and run this again.',
  EISDIR: 'A folder stands where a file should be. Move it away, and run this again.',
  ENOTEMPTY: 'The folder was written to while it was being replaced. Run this again.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n), and run this again.',
  ENFILE: 'Too many files are open on this machine. Close other programs, and run this again.',
};

/**
 * What a disk or a folder refused, in a sentence with its remedy; nothing where the error is another, and ours.
 *
 * @example mishap({ code: 'ENOSPC', path: '.dossier/pages/index.mdx' }) // '✗ .dossier/pages/index.mdx: The disk is full. …'
 */
export function mishap(error: unknown): string | undefined {
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const cause = causes[code];
  return cause === undefined ? undefined : `✗ ${dest ?? path ?? 'A file'}: ${cause} (${code})`;
}

/** Bytes under which a disk is as good as full. */
const little = 1 << 20;

/** The same of a folder, where what failed on it did not say why. */
export function fullDisk(folder: string): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < little ? mishap({ code: 'ENOSPC', path: folder }) : undefined;
  } catch {
    return undefined;
  }
}
