/**
 * Takes:   the folders `seeds/` and `content/`.
 * Gives:   a Corpus of seeds, in order of file names, with the editor's data. The only room that reads them.
 * Reports: read:no-folder, read:no-seeds, read:empty, read:not-text, read:format, read:too-long, read:link, read:no-file,
 *          read:unreadable, read:yaml, read:content, read:edition, read:contradiction, read:repeated, read:unknown-file.
 * Never:   writes, reads an encoding without evidence for it, follows a link out of the folder, or drops a file without a finding.
 */
import type { Corpus } from '../model/dossier.ts';
import { decisionsOf, type Editor } from '../model/editor.ts';
import { finding } from '../model/finding.ts';
import type { Observe } from '../model/progress.ts';
import type { Seed } from '../model/source.ts';
import { readEditor } from './editor.ts';
import { listSeeds, type Listed } from './list-seeds.ts';
import { readSeeds } from './seeds.ts';

/** Where the texts and the editor's files lie; paths as the user knows them, for messages. */
export interface Folders {
  readonly seeds: string;
  readonly content: string;
}

/** Reads all texts and all of the editor's files; what cannot be read is a finding. */
export async function read({ seeds: folder, content }: Folders, observe?: Observe): Promise<Corpus<Seed>> {
  const listed = await listSeeds(folder).catch(notAFolder);
  const files: Listed = typeof listed === 'string' ? { files: [], refused: new Map() } : listed;
  const { editor, findings } = await readEditor(content, new Set([...files.files, ...files.refused.keys()]));
  const encodings = new Map(editor.sources.map(({ file, encoding }) => [file, encoding]));
  const read = await readSeeds(folder, files, (file) => encodings.get(file), observe);
  return {
    texts: read.seeds.map((seed) => decided(seed, editor)),
    // Without texts every decision would be found to apply to nothing.
    editor: read.seeds.length > 0 ? editor : { ...editor, decisions: [], notes: [], texts: [] },
    ...(read.unread.length > 0 ? { unread: read.unread } : {}),
    findings: [
      ...(typeof listed === 'string' ? [finding({ file: folder, rule: 'read:no-folder', text: listed, fatal: true })] : read.findings),
      ...findings,
    ],
  };
}

function notAFolder(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'There is no such folder. Make it and put your texts into it, one .txt file each.';
  if (error.code === 'ENOTDIR') return 'This is a file, not a folder. Name the folder that holds your texts.';
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'This folder may not be read. Give yourself the right to read it.';
  throw error;
}

/**
 * The editor's date and decisions on passages go with the text from the start: what *Monday* means, and what is text at all, hangs on them.
 */
function decided(seed: Seed, { sources, decisions }: Editor): Seed {
  const note = sources.find(({ file }) => file === seed.file);
  const passages = decisionsOf(decisions, 'set-aside', 'keep').filter(({ source }) => source === seed.file);
  return {
    ...seed,
    ...(note?.date === undefined
      ? {}
      : { dated: { value: note.date, basis: 'curated' as const, rule: note.because ?? 'set by the editor' } }),
    ...(passages.length > 0 ? { decided: passages } : {}),
  };
}
