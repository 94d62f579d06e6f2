import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { save } from './save.ts';

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('saving', () => {
  const file = (path: string, content: string, from = path) => ({ path, content, from });

  test('writes what is new or changed, leaves what is the same, removes what nobody wants', async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-save-'));
    expect(await save(folder, [file('a.mdx', '1'), file('b/c.mdx', '2')])).toMatchObject({ written: 2, unchanged: 0, removed: 0 });
    expect(await save(folder, [file('a.mdx', '1'), file('d.mdx', '3')])).toMatchObject({ written: 1, unchanged: 1, removed: 1 });
    expect(await readFile(join(folder, 'd.mdx'), 'utf8')).toBe('3');
    await expect(readFile(join(folder, 'b/c.mdx'))).rejects.toThrow();
  });

  test('tells how many bytes each file has, pieces and letters of several bytes among them', async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-save-'));
    const { sizes } = await save(folder, [file('a.txt', 'Київ'), { path: 'b.txt', content: ['one ', 'two', ''], from: 'b' }]);
    expect([...sizes]).toEqual([['a.txt', 8], ['b.txt', 7]]);
    expect(await readFile(join(folder, 'b.txt'), 'utf8')).toBe('one two');
  });

  test.each<[string, readonly string[], readonly string[], number]>([
    ['that say the same, cut elsewhere, leave the file alone', ['one ', 'two'], ['on', 'e two'], 0],
    ['with another letter', ['one two'], ['one twi'], 1], ['that go on longer', ['one'], ['one', ' two'], 1], ['that end earlier', ['one two'], ['one'], 1], ['that say nothing', ['one'], [], 1],
  ])('pieces %s', async (_, before, after, written) => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-save-'));
    const pieces = (content: readonly string[]) => [{ path: 'a.txt', content, from: 'a' }];
    await save(folder, pieces(before));
    expect(await save(folder, pieces(after))).toMatchObject({ written, unchanged: 1 - written, removed: 0 });
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe(after.join(''));
  });

  test('two files for one place are refused, both named, before anything is written', async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-save-'));
    await expect(save(folder, [file('a.mdx', '1', 'Jane Doe'), file('A.mdx', '2', 'Jane DOE')])).rejects.toThrow('Two pages want the address A.mdx: Jane Doe and Jane DOE.');
    await expect(readFile(join(folder, 'a.mdx'))).rejects.toThrow();
  });

  test('files that come one by one are each written before the next is made; two for one place are refused too', async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-save-'));
    const there: boolean[] = [];
    function* some() {
      yield file('a.mdx', '1', 'Jane Doe');
      there.push(existsSync(join(folder, 'a.mdx')));
      yield file('A.mdx', '2', 'Jane DOE');
    }
    await expect(save(folder, some())).rejects.toThrow('Two pages want the address A.mdx: Jane Doe and Jane DOE.');
    expect(there).toEqual([true]);
  });
});
