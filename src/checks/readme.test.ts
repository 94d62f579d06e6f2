import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './build-site.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Words in backticks, and what is linked to or shown as a picture. */
const quoted = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
const linked = [...readme.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(([, link, source]) => link ?? source ?? '');

/** Made by a build, or left to the editor: may be named without being there. */
const notAlways = /^(dist|\.dossier|content)\/|^dossier(\.schema)?\.json$/;

test('every path the README names is there', () => {
  const paths = [...quoted.filter((words) => /^\.?[\w-]+(\.[\w-]+)*\/([\w.-]+\/?)*$|^[\w-]+\.(json|mjs|ts|md)$/.test(words)), ...linked.filter((link) => !/^[a-z]+:|^#/.test(link))];
  expect(paths.length).toBeGreaterThan(8);
  const missing = paths.map((path) => path.replace(/#.*/, '')).filter((path) => !notAlways.test(path) && !existsSync(join(root, path)) && !existsSync(join(root, 'src', path)));
  expect(missing).toEqual([]);
});

test('every command the README names is there', () => {
  const commands = [...readme.matchAll(/\bnpm run ([\w:-]+)|\bnpm (test)\b/g)].map(([, script, test]) => script ?? test ?? '');
  expect(commands).toContain('build');
  expect(commands).toContain('test');
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});
