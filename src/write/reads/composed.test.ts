import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edtfDate } from '../../model/date.ts';
import type { CitedChronicle } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import { chronicleOf, entityOf, placesOf, sourceOf } from '../compose/fixture.ts';
import { makeLookup } from '../compose/make-lookup.ts';
import { pageGroups } from '../compose/pages.ts';
import { noting } from './cell.ts';
import { composedBefore, composedPage } from './composed.ts';
import { valuesOf } from './values.ts';
import { watched } from './watched.ts';

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'composed-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));
const record = () => join(folder, 'composed.json');

const quay = sourceOf('quay', 1, '¶Ada Berg opened the quay.\nThe Harbour Office paid.');
const ferry = sourceOf('ferry', 2, '¶Ada Berg sold the ferry.\nIda Lind bought it.');
const fog = sourceOf('fog', 3, '¶Fog lay over the bay.');
const berg = entityOf('ada-berg', 'person', 'Ada Berg', [quay, ferry]);
const lind = entityOf('ida-lind', 'person', 'Ida Lind', [ferry]);
const office = entityOf('harbour-office', 'organisation', 'Harbour Office', [quay]);
const opening = {
  id: 'opening', kind: 'happening', status: 'past', basis: 'stated', value: edtfDate('2024-05-06'), headline: 'Ada Berg opened the quay', because: '',
  entities: ['ada-berg'], accounts: [], evidence: placesOf(quay, 'opened'),
} as const;
const first = chronicleOf([quay, ferry, fog], { entities: [berg, office, lind], events: [opening] });

/** Composes what has to be composed over what was kept before, and keeps that. @returns the names of those groups */
async function run(chronicle: CitedChronicle, version = 'one'): Promise<readonly string[]> {
  const { lookup, cell } = watched(chronicle, []);
  const composed = await composedBefore(record(), version, cell);
  const again: string[] = [];
  for (const { name, given, compose } of pageGroups(lookup)) {
    if (name === undefined || composed.unchanged(name, given)) continue;
    again.push(name);
    const { made, read } = noting(() => [...compose()]);
    composed.add(name, given, made.map(composedPage), read);
  }
  await composed.keep(() => 'digest');
  return again;
}

const all = ['/sources/quay/', '/sources/ferry/', '/sources/fog/', '/entities/ada-berg/', '/entities/harbour-office/', '/entities/ida-lind/'];
const withEntity = (entity: Entity, own: Partial<Entity>) => first.entities.map((each) => (each === entity ? { ...each, ...own } : each));

test.each<[string, Partial<CitedChronicle>, readonly string[]]>([
  ['nothing', {}, []],
  ['the title of the dossier: every page has it', { title: 'A port' }, all],
  ['a role: its profile', { entities: withEntity(lind, { roles: [{ text: 'Pilot', ...placesOf(ferry, 'Ida Lind')[0]! }] }) }, ['/entities/ida-lind/']],
  ['a name: its profile and the texts that have it', { entities: withEntity(lind, { name: 'Ida M. Lind' }) }, ['/sources/ferry/', '/entities/ida-lind/']],
  ['the type of a name in an event: also where the event stands', { entities: withEntity(berg, { type: 'work' }) }, ['/sources/quay/', '/sources/ferry/', '/entities/ada-berg/']],
  ['who is near: the profile', { entities: withEntity(office, { related: [{ entity: 'ada-berg', shared: 1 }] }) }, ['/entities/harbour-office/']],
  ['a name that goes: its profile is gone, its text has it no more', { entities: [berg, office] }, ['/sources/ferry/']],
  ['a name that comes: its profile, and its text', { entities: [...first.entities, entityOf('bay', 'place', 'bay', [fog])] }, ['/sources/fog/', '/entities/bay/']],
  ['an event: the text that tells of it, and who is named in it', { events: [{ ...opening, headline: 'The quay was opened' }] }, ['/sources/quay/', '/entities/ada-berg/']],
  ['a headline: the text, and its neighbours', { sources: [{ ...quay, headline: { text: 'A quay', basis: 'stated' } }, ferry, fog] }, ['/sources/quay/', '/sources/ferry/', '/entities/ada-berg/', '/entities/harbour-office/']],
  ['the words of a text: the text, and who is named in it', { sources: [quay, ferry, { ...fog, setAside: [{ span: { start: 0, end: 1 }, rule: 'advert' }] } as never] }, ['/sources/fog/']],
])('what changes with %s', async (_, change, expected) => {
  expect(await run(first)).toEqual(all);
  expect(await run({ ...first, ...change })).toEqual(expected);
  expect(await run({ ...first, ...change })).toEqual([]);
});

test('where lists are long and parted, nothing is composed again while nothing changes', async () => {
  const events = Array.from({ length: 300 }, (_, at) => ({ ...opening, id: `opening-${at}`, value: edtfDate(`2024-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`) }));
  const long = { ...first, events };
  expect((await run(long)).length).toBeGreaterThan(all.length + 5);
  expect(await run(long)).toEqual([]);
});

test('other code composes everything', async () => {
  await run(first);
  expect(await run(first, 'two')).toEqual(all);
});

test('a record that is not what was kept is not believed', async () => {
  await run(first);
  const kept = await readFile(record(), 'utf8');
  await writeFile(record(), kept.replace('"read":[0', '"read":[1'));
  expect(await run(first)).toEqual(all);
});

test('what reads a list of everything is composed each time', async () => {
  const { lookup } = watched(first, []);
  const { read } = noting(() => lookup.chronicle.entities.length);
  expect([...read].map((cell) => cell.digest())).toEqual([undefined]);
});

test('what is worked out is one cell, whatever it rests on', () => {
  const { lookup } = watched(first, []);
  const { read } = noting(() => lookup.arcsOf(berg));
  expect([...read].map(({ name }) => name)).toEqual(['arcs\nada-berg\n']);
});

test('no cell holds a map or a set: JSON says nothing of what is in them', () => {
  const edited = [{ entry: 'entities/ada-berg', file: 'content/entities/ada-berg.mdx', tree: { type: 'root', children: [] }, citations: new Map() }] as never;
  const chronicle = { ...first, edited };
  const { lookup } = watched(chronicle, []);
  const values = valuesOf(chronicle, makeLookup(chronicle, []));
  const { read } = noting(() => [...pageGroups(lookup)].flatMap(({ compose }) => [...compose()]));
  const holdsMap = (value: unknown): boolean => value instanceof Map || value instanceof Set || typeof value === 'object' && value !== null && Object.values(value).some(holdsMap);
  const names = [...read].map(({ name }) => name.split('\n'));
  expect(names.map(([kind]) => kind)).toContain('edited');
  expect(names.filter(([kind = '', id = '', part = '']) => holdsMap(values[kind]?.(id, part)))).toEqual([]);
});
