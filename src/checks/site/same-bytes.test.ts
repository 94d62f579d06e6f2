import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from './sites.ts';

/** Digest of every file of a site, by path. */
function digests(dist: string): Readonly<Record<string, string>> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(dist.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('a second build over the caches of the first gives the same bytes', () => {
  expect(digests(builtSite('warm').dist)).toEqual(digests(builtSite('base').dist));
});

test('a build in another folder, from nothing, gives the same bytes', () => {
  expect(digests(builtSite('again').dist)).toEqual(digests(builtSite('base').dist));
});

test('texts and decisions changed over old caches give the same bytes as from nothing', () => {
  const [edited, small] = [digests(builtSite('edited').dist), digests(builtSite('small').dist)];
  expect(edited).toEqual(digests(builtSite('afresh').dist));
  expect(edited).not.toEqual(small);
});

test('a base path changes no file’s place but those named by their content', () => {
  const places = (dist: string) => Object.keys(digests(dist)).filter((path) => !/^(_astro|pagefind)\//.test(path));
  expect(places(builtSite('front').dist)).toEqual(places(builtSite('base').dist));
});
