/**
 * Takes:   the folders `seeds/` and `content/`.
 * Gives:   a Corpus of seeds, in order of file names, with the editor's data. The only room that reads them.
 * Reports: read:no-folder, read:no-seeds, read:empty, read:not-text, read:format, read:yaml, read:content, read:edition,
 *          read:contradiction, read:repeated, read:unknown-file.
 * Never:   writes, guesses an encoding, or drops a file without a finding.
 */
import type { Corpus } from '../model/dossier.ts';
import { decisionsOf, type Editor } from '../model/editor.ts';
import type { Observe } from '../model/progress.ts';
import type { Seed } from '../model/source.ts';
import { readEditor } from './editor.ts';
import { readSeeds } from './seeds.ts';

/** Where the texts and the editor's files lie; paths as the user knows them, for messages. */
export interface Folders {
  readonly seeds: string;
  readonly content: string;
}

export async function read({ seeds: seedsFolder, content }: Folders, observe?: Observe): Promise<Corpus<Seed>> {
  const { seeds, findings } = await readSeeds(seedsFolder, observe);
  const editor = await readEditor(content, new Set(seeds.map((seed) => seed.file)));
  return { texts: seeds.map((seed) => decided(seed, editor.editor)), editor: editor.editor, findings: [...findings, ...editor.findings] };
}

/** The editor's date and decisions on passages go with the text from the start: what *Monday* means, and what is text at all, hangs on them. */
function decided(seed: Seed, { sources, decisions }: Editor): Seed {
  const note = sources.find(({ file }) => file === seed.file);
  const passages = decisionsOf(decisions, 'set-aside', 'keep').filter(({ source }) => source === seed.file);
  return {
    ...seed,
    ...(note?.date === undefined ? {} : { dated: { value: note.date, basis: 'curated' as const, rule: note.because ?? 'set by the editor' } }),
    ...(passages.length > 0 ? { decided: passages } : {}),
  };
}
