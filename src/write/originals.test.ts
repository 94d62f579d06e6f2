import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { Source } from '../model/dossier.ts';
import { sourceOf } from './compose/fixture.ts';
import { originalBytes } from './original-bytes.ts';
import { checksums, originals } from './originals.ts';

describe('the original of a source', () => {
  test.each([
    ['UTF-8', Buffer.from('\uFEFFКиїв\r\n'), undefined],
    ['UTF-16, little end first', Buffer.from('\uFEFFКиїв\r\n', 'utf16le'), 'utf-16le' as const],
    ['UTF-16, big end first', Buffer.from('\uFEFFКиїв\r\n', 'utf16le').swap16(), 'utf-16be' as const],
  ])('comes back byte for byte: %s', (_name, bytes, encoding) => {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    expect(sha(originalBytes({ text, ...(encoding ? { encoding } : {}) }))).toBe(sha(bytes));
  });
});

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

/** macOS has the same under another name. */
const checkers = [['sha256sum', '-c', '--strict'], ['shasum', '-a', '256', '-c', '--strict']] as const;

async function check(list: string, cwd: string): Promise<{ readonly stdout: string }> {
  const run = ([name, ...options]: readonly [string, ...string[]]) => promisify(execFile)(name, [...options, list], { cwd, env: { ...process.env, LC_ALL: 'C' } });
  return run(checkers[0]).catch((error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return run(checkers[1]); throw error; });
}

const bytesOf = (content: unknown) => Buffer.from(content as string);

describe('sha256sum finds right', () => {
  test('files of any name that a folder can hold', async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-sums-'));
    const names = ['plain.txt', 'two words (final).txt', 'Київ — звіт.txt', '-c', ' leading', 'back\\slash.txt', 'back\\name.txt', 'two\nlines.txt', '*star', '😀;&$(x)\'"`.txt', 'in a folder/a\\b.txt'];
    for (const name of names) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), name);
    }
    await writeFile(join(folder, 'list'), checksums(names.map((name) => ({ name, sha256: sha(Buffer.from(name)) }))));
    const { stdout } = await check('list', folder);
    expect(stdout.match(/: OK$/gm)).toHaveLength(names.length);
  });

  test('the originals beside their list, and not one that was changed', async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-sums-'));
    const files = originals([sourceOf('a-quay', 1, 'One.'), sourceOf('b-quay', 2, 'Two, Київ.'), sourceOf('sha256sums', 3, 'Not ours.')]);
    for (const { path, content } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytesOf(content));
    }
    expect((await check('sha256sums.txt', join(folder, 'sources'))).stdout).toBe('a-quay.txt: OK\nb-quay.txt: OK\nsha256sums_.txt: OK\n');
    await writeFile(join(folder, 'sources/a-quay.txt'), 'One!');
    await expect(check('sha256sums.txt', join(folder, 'sources'))).rejects.toThrow();
  });
});

test('a source of which words are withheld is in no list; without any other there is none', () => {
  const closed: Source = { ...sourceOf('closed', 1, 'Shut.'), withheld: true };
  const lists = (sources: readonly Source[]) => originals(sources).map(({ path, content }) => [path, String(content).match(/closed|open/g)]);
  expect(lists([closed, sourceOf('open', 2, 'Wide.')])).toEqual([['sources/open.txt', null], ['sources/sha256sums.txt', ['open']], ['seeds.sha256', ['open']]]);
  expect(originals([closed])).toEqual([]);
});

function sha(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
