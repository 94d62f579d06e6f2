import { expect, test } from 'vitest';
import { digests } from '../interrupt/interrupt.ts';
import { builtSite } from './sites.ts';

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
  const places = (dist: string) => Object.keys(digests(dist)).filter((path) => !/^(_astro|pagefind)\//.test(path)).sort();
  expect(places(builtSite('front').dist)).toEqual(places(builtSite('base').dist));
});
