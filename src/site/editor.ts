import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import { content } from 'dossier:folders';
import { editorPatterns } from './editor-patterns.ts';

/** All of the editor's texts. Asking Astro for a collection of nothing prints a warning, so the files are looked for first. */
export async function editorEntries() {
  return globSync(editorPatterns, { cwd: content }).length > 0 ? getCollection('editor') : [];
}

/** What the editor wrote for a page: `briefing`, `entities/<id>`. */
export async function editorEntry(id: string) {
  return existsSync(join(content, `${id}.mdx`)) ? getEntry('editor', id) : undefined;
}
