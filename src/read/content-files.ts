import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finding, type Finding } from '../model/finding.ts';
import { nearestOf } from '../model/nearest.ts';

const known = ['dossier.yaml', 'sources.yaml', 'decisions.yaml', 'briefing.mdx'];

/** Files below the editor's folder, with `/`, sorted; hidden ones left out. */
export async function contentFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)\./.test(file))
    .sort();
}

/** Profiles' notes: `entities/<id>.mdx`. */
export function isNote(file: string): boolean {
  return /^entities\/[^/]+\.mdx$/.test(file);
}

/** Files that nothing reads, each with the name that may have been meant. */
export function unknownFiles(folder: string, files: readonly string[]): readonly Finding[] {
  return files
    .filter((file) => !known.includes(file) && !isNote(file) && !file.startsWith('editions/'))
    .map((file) =>
      finding({
        file: join(folder, file),
        rule: 'read:unknown-file',
        fatal: false,
        text: `Nothing reads this file: expected ${known.join(', ')} or entities/<id>.mdx${nearestOf(file, [...known, ...likelyNote(file)])}. Rename it, or move it out of the folder.`,
      }),
    );
}

function likelyNote(file: string): readonly string[] {
  const id = /^(?:entities|entity|profiles?)\/([^/]+?)\.\w+$/.exec(file)?.[1];
  return id === undefined ? [] : [`entities/${id}.mdx`];
}
