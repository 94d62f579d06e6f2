import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, run } from '../build-site.ts';
import { findCorpora } from './corpora.ts';

let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-corpora-'));
  for (const corpus of ['corpora/town', 'corpora/hill', 'more/lake', 'again/town']) {
    await mkdir(join(folder, corpus, 'docs'), { recursive: true });
    await writeFile(join(folder, corpus, 'gold.json'), '{}');
  }
  await mkdir(path('corpora/raw'));
  await mkdir(path('bare'));
  for (const script of ['score.py', 'adapt.py']) await writeFile(path(script), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the corpora are', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['the folders with texts and gold, by name', [], [], ['hill', 'town']],
    ['those of further folders after them', ['more'], [], ['hill', 'town', 'lake']],
    ['a further one named directly', ['more/lake'], [], ['hill', 'town', 'lake']],
    ['only those asked for', ['more'], ['lake'], ['lake']],
  ])('%s', async (_, others, only, expected) => {
    const found = await findCorpora(folder, others.map(path), only);
    expect(found.map(({ name }) => name)).toEqual(expected);
    expect(found.every((corpus) => basename(corpus.folder) === corpus.name)).toBe(true);
  });
});

describe('it is said', () => {
  test.each<[string, string, readonly string[], readonly string[], RegExp]>([
    ['that the scorer is missing', 'bare', [], [], /bare holds no score\.py\. Name the folder/],
    ['that a folder is missing', '.', ['nowhere'], [], /There is no folder .*nowhere/],
    ['that a folder holds no corpus', '.', ['bare'], [], /bare holds no corpus/],
    ['that a corpus is not known, and which are', '.', [], ['sea'], /no corpus sea\. There are: hill, town\./],
    ['that two corpora bear one name', '.', ['again'], [], /Two corpora bear the name town/],
  ])('%s', async (_, where, others, only, message) => {
    await expect(findCorpora(path(where), others.map(path), only)).rejects.toThrow(message);
  });
});

test.each<[string, readonly string[], number, RegExp]>([
  ['a missing folder', ['nowhere'], 1, /^✗ nowhere holds no score\.py/],
  ['an unknown option', ['--fast'], 2, /Unknown option '--fast'[^]*Usage: npm run eval/],
])('the command ends %s with a message, not a stack', async (_, args, status, message) => {
  const { code, stderr } = await run([join(root, 'src/checks/eval/eval.ts'), ...args]);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('    at ');
  expect(code).toBe(status);
});
