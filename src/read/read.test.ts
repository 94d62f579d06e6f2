import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { unedited } from '../model/editor.ts';
import { read } from './read.ts';

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Reads a corpus made of these files; names begin with `seeds/` or `content/`. */
async function readFiles(files: Readonly<Record<string, string | Uint8Array>>) {
  folder = await mkdtemp(join(tmpdir(), 'dossier-read-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return read({ seeds: join(folder, 'seeds'), content: join(folder, 'content') });
}

/** Findings as `file:line:column rule: text`, below the folder. */
const said = ({ findings }: Awaited<ReturnType<typeof read>>) => findings.map((one) =>
  `${(one.file ?? '').slice(folder.length + 1)}${one.line === undefined ? '' : `:${one.line}:${one.column}`} ${one.ruleId}: ${one.reason}`);

describe('seeds', () => {
  test('come in the order of their names, numbers by value, hidden files left out', async () => {
    const { texts } = await readFiles({ 'seeds/10.txt': 'x', 'seeds/2.txt': 'x', 'seeds/b/1.md': 'x', 'seeds/.DS_Store': 'x', 'seeds/a': 'x' });
    expect(texts.map(({ file }) => file)).toEqual(['2.txt', '10.txt', 'a', 'b/1.md']);
  });

  test('carry size and SHA-256 of their bytes, and the text as it is', async () => {
    const { texts } = await readFiles({ 'seeds/a.txt': '\uFEFFKyiv\r\n' });
    expect(texts).toEqual([{ file: 'a.txt', bytes: 9, sha256: 'a49944849bb423f90683cac63f71a7bb1dfc3c28615d9a161f362e5d4ab8affd', text: '\uFEFFKyiv\r\n' }]);
  });

  test.each([
    ['an empty file', { 'seeds/a.txt': '' }, /^seeds\/a\.txt empty: The file is empty\. Put the text into it, or delete it\.$/],
    ['a file of white space', { 'seeds/a.txt': ' \n\uFEFF\n' }, /^seeds\/a\.txt empty:/],
    ['a picture', { 'seeds/a.jpg': 'x' }, /^seeds\/a\.jpg format: This kind of file is not read\. Save its text as \.txt/],
    ['zero bytes', { 'seeds/a.txt': new Uint8Array([88, 0, 89]) }, /^seeds\/a\.txt not-text: The file is not text: byte 1 is zero/],
    ['no text at all', { 'seeds/.keep': '' }, /^seeds no-seeds: The folder holds no text\./],
    ['no folder', { 'content/dossier.yaml': 'title: x' }, /^seeds no-folder: There is no such folder\./],
  ])('%s is refused by name', async (_what, files, message) => {
    const lines = said(await readFiles(files));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
  });
});

describe('the editor’s files', () => {
  const seeds = { 'seeds/bridge.txt': 'x' };

  test('may all be missing', async () => {
    const corpus = await readFiles(seeds);
    expect(said(corpus)).toEqual([]);
    expect(corpus.editor).toEqual(unedited);
  });

  test('are read with the line each decision stands on', async () => {
    const { editor } = await readFiles({
      ...seeds,
      'content/dossier.yaml': 'title: Bridges\nedition: 2\n',
      'content/sources.yaml': 'bridge.txt:\n  outlet: The Daily\n  date: 2024-05\n  because: Its masthead\n',
      'content/decisions.yaml': 'merge:\n  - names: [Jane Doe, J. Doe]\ndrop:\n  - name: Photo\n    because: No name\n',
    });
    expect(editor).toEqual({
      dossier: { title: 'Bridges', edition: 2, language: 'en' },
      editions: [],
      sources: [{ file: 'bridge.txt', outlet: 'The Daily', date: '2024-05', because: 'Its masthead' }],
      decisions: [
        { kind: 'merge', names: ['Jane Doe', 'J. Doe'], file: join(folder, 'content/decisions.yaml'), line: 2, column: 5 },
        { kind: 'drop', name: 'Photo', because: 'No name', file: join(folder, 'content/decisions.yaml'), line: 4, column: 5 },
      ],
      notes: [],
      texts: [],
      empty: false,
    });
  });

  test('MDX comes along as it is, and profiles’ notes are known', async () => {
    const { editor } = await readFiles({ ...seeds, 'content/briefing.mdx': 'x', 'content/entities/jane-doe.mdx': 'x' });
    expect(editor.notes.map((file) => file.slice(folder.length + 1))).toEqual(['content/entities/jane-doe.mdx']);
    expect(editor.texts.map(({ entry, text }) => [entry, text])).toEqual([['briefing', 'x'], ['entities/jane-doe', 'x']]);
    expect(editor.empty).toBe(false);
  });

  test('an editor’s date goes with the text from the start', async () => {
    const { texts } = await readFiles({ ...seeds, 'content/sources.yaml': 'bridge.txt:\n  date: 2024-05-06\n  because: Its masthead\n' });
    expect(texts[0]?.dated).toEqual({ value: '2024-05-06', basis: 'curated', rule: 'Its masthead' });
  });

  test('a title alone is no review', async () => {
    expect((await readFiles({ ...seeds, 'content/dossier.yaml': 'title: x' })).editor.empty).toBe(true);
  });
});
