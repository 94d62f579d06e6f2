import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { fullDisk, mishap } from './mishap.ts';

test.each<[string, object, string | undefined]>([
  ['a full disk', { code: 'ENOSPC', path: 'a/b.mdx' }, '✗ a/b.mdx: The disk is full. Make room on it, and run this again. (ENOSPC)'],
  ['a disk that can only be read', { code: 'EROFS', path: 'dist' }, '✗ dist: The disk can only be read. Name a folder on another one, or mount it so that it can be written to. (EROFS)'],
  ['a folder of somebody else', { code: 'EACCES', path: 'dist' }, '✗ dist: You have no right to this file or folder. Change its permissions, or name another folder. (EACCES)'],
  ['what was to be moved, by where to', { code: 'EACCES', path: '.dossier/next', dest: 'dist' }, '✗ dist: You have no right to this file or folder. Change its permissions, or name another folder. (EACCES)'],
  ['a bug of ours, which is told as it is', new TypeError('x is not a function'), undefined],
  ['a file that is not there, which is told as it is', { code: 'ENOENT', path: 'x' }, undefined],
])('%s', (_, error, words) => expect(mishap(error)).toBe(words));

test('a disk with room is not full', () => expect(fullDisk(tmpdir())).toBeUndefined());
