import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putsFiles } from './put-files.ts';

let folder = '';
const at = (path: string) => join(folder, path);
const isOneFile = (a: string, b: string) => statSync(at(a)).ino === statSync(at(b)).ino;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'put-'));
  mkdirSync(at('former/fragment'), { recursive: true });
  for (const path of ['fragment/a', 'fragment/b', 'c']) writeFileSync(at(`former/${path}`), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what lies in the index before byte for byte is one file with it; what differs, or was not there, is a file of its own', () => {
  const put = putsFiles(at('next'), at('former'));
  put('fragment/a', Buffer.from('one'));
  put('fragment/b', Buffer.from('two'));
  put('c', 'one');
  put('new/d', 'one');
  expect(['fragment/a', 'fragment/b', 'c', 'new/d'].map((path) => readFileSync(at(`next/${path}`), 'utf8'))).toEqual(['one', 'two', 'one', 'one']);
  expect([isOneFile('next/fragment/a', 'former/fragment/a'), isOneFile('next/fragment/b', 'former/fragment/b'), isOneFile('next/c', 'former/c')]).toEqual([true, false, true]);
  expect(readFileSync(at('former/fragment/b'), 'utf8')).toBe('one');
});

test('files of any length are compared to their ends', () => {
  const long = 'x'.repeat(100_000);
  for (const [path, text] of [['c', long], ['d', `${long}!`]] as const) writeFileSync(at(`former/${path}`), text);
  const put = putsFiles(at('next'), at('former'));
  put('c', long);
  put('d', `${long}?`);
  expect([isOneFile('next/c', 'former/c'), isOneFile('next/d', 'former/d')]).toEqual([true, false]);
});

test('where there was no index before, files are written', () => {
  putsFiles(at('first'))('a', 'one');
  putsFiles(at('second'), at('none'))('a', 'one');
  expect(['first/a', 'second/a'].map((path) => readFileSync(at(path), 'utf8'))).toEqual(['one', 'one']);
});
