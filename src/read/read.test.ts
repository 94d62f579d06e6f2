import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
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

  const good = { 'seeds/good.txt': 'x' };

  test.each([
    ['an empty file', { 'seeds/a.txt': '' }, /^seeds\/a\.txt empty: The file is empty\. Put the text into it, or delete it\. It is left out\.$/],
    ['a file of white space', { 'seeds/a.txt': ' \n\uFEFF\n' }, /^seeds\/a\.txt empty:/],
    ['a file of characters that print nothing', { 'seeds/a.txt': '\u200B\u202E\u00AD\u0007' }, /^seeds\/a\.txt empty:/],
    ['a picture', { 'seeds/a.jpg': 'x' }, /^seeds\/a\.jpg format: The file is of a kind that is not read\. Save its text as \.txt/],
    ['zero bytes', { 'seeds/a.txt': new Uint8Array([88, 0, 89]) }, /^seeds\/a\.txt not-text: The file is not text: byte 1 is zero/],
  ])('%s is named and left out, and the rest is read', async (_what, files, message) => {
    const corpus = await readFiles({ ...good, ...files });
    const lines = said(corpus);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
    expect(corpus.findings.map(({ fatal }) => fatal)).toEqual([false]);
    expect(corpus.texts.map(({ file }) => file)).toEqual(['good.txt']);
    expect(corpus.unread?.map(({ file }) => `seeds/${file}`)).toEqual(Object.keys(files));
  });

  test.each([
    ['no text at all', { 'seeds/.keep': '' }, /^seeds no-seeds: The folder holds no text\. Put/],
    ['no text that can be read', { 'seeds/a.txt': '' }, /^seeds no-seeds: The folder holds no text that can be read\. Put/],
    ['no folder', { 'content/dossier.yaml': 'title: x' }, /^seeds no-folder: There is no such folder\./],
  ])('%s stops the build', async (_what, files, message) => {
    const corpus = await readFiles(files);
    expect(said(corpus).at(-1)).toMatch(message);
    expect(corpus.findings.at(-1)?.fatal).toBe(true);
  });

  test('links are followed inside the folder and nowhere else; what is no file is not opened', async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-read-'));
    const seeds = join(folder, 'seeds');
    await mkdir(join(seeds, 'deep.txt'), { recursive: true });
    await writeFile(join(seeds, 'deep.txt/a.txt'), 'x');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    const links = { 'inside.txt': 'deep.txt/a.txt', 'outside.txt': '../secret.txt', 'nowhere.txt': 'nothing.txt', 'circle.txt': 'circle.txt', 'above.txt': '..', 'folder.txt': 'deep.txt' };
    for (const [name, to] of Object.entries(links)) await symlink(to, join(seeds, name));
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(seeds, 'pipe.txt')]);
    const corpus = await read({ seeds, content: join(folder, 'content') });
    expect(corpus.texts.map(({ file }) => file)).toEqual(['deep.txt/a.txt', 'inside.txt']);
    expect(corpus.unread?.map(({ file, rule }) => `${file} ${rule}`).filter((line) => !line.startsWith('pipe'))).toEqual(
      ['above.txt link', 'circle.txt unreadable', 'folder.txt link', 'nowhere.txt unreadable', 'outside.txt link']);
    expect(corpus.unread?.find(({ file }) => file === 'pipe.txt')?.rule).toBe(process.platform === 'win32' ? undefined : 'no-file');
  });

  test('the editor’s word on the encoding counts', async () => {
    const { texts } = await readFiles({ 'seeds/a.txt': Buffer.from('S\u00F8ren', 'latin1'), 'content/sources.yaml': 'a.txt:\n  encoding: windows-1252\n' });
    expect(texts[0]).toMatchObject({ text: 'S\u00F8ren', encoding: 'windows-1252' });
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
