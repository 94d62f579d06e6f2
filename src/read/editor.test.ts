import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEditor } from './editor.ts';
import { jsonSchemas } from './json-schemas.ts';

let root = '';
beforeAll(async () => { root = await mkdtemp(join(tmpdir(), 'dossier-content-')); });
afterAll(() => rm(root, { recursive: true, force: true }));

const seeds = new Set(['bridge.txt', 'ferry.txt']);

async function readFiles(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(root, 'content-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const { editor, findings } = await readEditor(folder, seeds);
  const said = findings.map((one) => `${one.fatal ? '' : 'warning '}${(one.file ?? '').slice(folder.length + 1)}${one.line === undefined ? '' : `:${one.line}:${one.column}`} ${one.reason}`);
  return { editor, said };
}

/** What is wrong; the file and what it holds; what is said. */
const wrong: readonly (readonly [fact: string, file: string, content: string, says: string])[] = [
  ['an unknown setting', 'dossier.yaml', 'title: x\ntitel: y\n', 'dossier.yaml:2:1 Unexpected “titel”: no such setting here; expected title, standfirst, edition, date, publish or language; the nearest is “title”.'],
  ['a number for words', 'dossier.yaml', 'title: 2024\n', 'dossier.yaml:1:1 “title”: expected words, found the number 2024 (quotation marks round it make it words).'],
  ['empty words', 'dossier.yaml', 'title: ""\n', 'dossier.yaml:1:1 “title”: expected some words, found none.'],
  ['a setting without a value', 'dossier.yaml', 'title:\n', 'dossier.yaml:1:1 “title”: expected words, found nothing.'],
  ['a list for settings', 'dossier.yaml', '- title\n', 'dossier.yaml:1:1 The file: expected settings (lines such as “name: value”), found a list.'],
  ['a setting twice', 'dossier.yaml', 'title: x\nlanguage: en\ntitle: y\n', 'dossier.yaml:3:1 “title” stands here a second time; expected it once. Put what is below it under the first one, in line 1.'],
  ['a tab', 'dossier.yaml', 'title: x\n\tedition: 1\n', 'dossier.yaml:2:1 This line begins with a tab; expected spaces. YAML knows no tabs before its words.'],
  ['a colon inside words', 'dossier.yaml', 'title: Bridges: a dossier\n', 'dossier.yaml:1:8 This is not YAML: a value with “: ” in it needs quotation marks round it, and lines of one list begin in one column.'],
  ['an open quotation', 'dossier.yaml', 'title: "Bridges\nedition: 1\n', 'dossier.yaml:3:1 This is not YAML: Missing closing "quote.'],
  ['an open bracket', 'dossier.yaml', 'title: [x\n', 'dossier.yaml:2:1 This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].'],
  ['a star that begins words', 'dossier.yaml', 'title: *Bridges\n', 'dossier.yaml:1:1 This is not YAML: Unresolved alias (the anchor must be set before the alias): Bridges. Words that begin with * or & need quotation marks.'],
  ['a date that is none', 'sources.yaml', 'bridge.txt:\n  date: 6 May 2024\n', 'sources.yaml:2:3 “bridge.txt.date”: expected a date such as 2024-05-06, 2024-05 or 2024 (EDTF), found “6 May 2024”.'],
  ['an address that is none', 'sources.yaml', 'bridge.txt:\n  url: example\n', 'sources.yaml:2:3 “bridge.txt.url”: expected an address such as https://example.org/article, found “example”.'],
  ['a placeholder left as it was', 'sources.yaml', 'bridge.txt:\n  outlet: <name of the outlet>\n', 'sources.yaml:2:3 “bridge.txt.outlet”: found the placeholder <name of the outlet>, expected your own words in its place.'],
  ['a fact that sources do not have', 'sources.yaml', 'bridge.txt:\n  author: Jane\n', 'sources.yaml:2:3 Unexpected “author”: no such setting here; expected title, outlet, byline, url, date, encoding, publish or because.'],
  ['a file that is not there', 'sources.yaml', 'bridge.text:\n  outlet: x\n', 'sources.yaml:1:1 “bridge.text”: there is no such file among the seeds; the nearest is “bridge.txt”.'],
  ['an unknown kind of decision', 'decisions.yaml', 'mege:\n  - names: [A, B]\n', 'decisions.yaml:1:1 Unexpected “mege”: no such setting here; expected merge, never-merge, drop, rename, retype, protect, add, role, date, event, speaker, set-aside, keep, redact, accept or reviewed; the nearest is “merge”.'],
  ['a merge of one', 'decisions.yaml', 'merge:\n  - names: [Jane]\n', 'decisions.yaml:2:5 “merge.0.names”: expected at least two names.'],
  ['a merge without names', 'decisions.yaml', 'merge:\n  - because: x\n', 'decisions.yaml:2:5 “merge.0.names” is missing: expected a list (lines that begin with “- ”).'],
  ['a list that is none', 'decisions.yaml', 'merge:\n  names: [A, B]\n', 'decisions.yaml:1:1 “merge”: expected a list (lines that begin with “- ”), found settings.'],
  ['a list without entries', 'decisions.yaml', 'merge:\n', 'decisions.yaml:1:1 “merge”: expected a list (lines that begin with “- ”), found nothing.'],
  ['a type that is none', 'decisions.yaml', 'retype:\n  - name: Jane\n    to: parson\n', 'decisions.yaml:3:5 “retype.0.to”: expected person, organisation, place, event or work, found “parson”; the nearest is “person”.'],
  ['a role without its words', 'decisions.yaml', 'role:\n  - name: Jane\n', 'decisions.yaml:2:5 “role.0”: expected “role” or “remove” beside the name, found settings.'],
  ['a role to remove, with a place', 'decisions.yaml', 'role:\n  - name: Jane\n    remove: Minister\n    p: 3\n', 'decisions.yaml:4:5 Unexpected “p”: no such setting here; expected name, remove or because.'],
  ['a paragraph that is none', 'decisions.yaml', 'speaker:\n  - source: a\n    p: three\n    words: x\n    name: y\n', 'decisions.yaml:3:5 “speaker.0.p”: expected the number of a paragraph, such as 12, or title, found “three”.'],
  ['a date decision without a date', 'decisions.yaml', 'date:\n  - source: a\n    words: Monday\n    to: Monday\n', 'decisions.yaml:4:5 “date.0.to”: expected a date such as 2024-05-06, 2024-05 or 2024 (EDTF), or none, found “Monday”.'],
  ['an event decision of no kind', 'decisions.yaml', 'event:\n  - id: x\n', 'decisions.yaml:2:5 “event.0”: expected one of “hide”, “retitle”, “status”, “merge”, “add”, found settings.'],
  ['an event without its new title', 'decisions.yaml', 'event:\n  - retitle: x\n', 'decisions.yaml:2:5 “event.0.to” is missing: expected words.'],
  ['an event of unknown status', 'decisions.yaml', 'event:\n  - status: x\n    to: future\n', 'decisions.yaml:3:5 “event.0.to”: expected past, ongoing or planned, found “future”.'],
  ['an event added without a source', 'decisions.yaml', 'event:\n  - add: It opened\n    status: past\n    words: opened\n', 'decisions.yaml:2:5 “event.0.source” is missing: expected words.'],
  ['a passage of no file', 'decisions.yaml', 'keep:\n  - source: fery.txt\n    words: x\n', 'decisions.yaml:2:5 “fery.txt”: there is no such file among the seeds; the nearest is “ferry.txt”.'],
  ['a file gone through that is not there', 'decisions.yaml', 'reviewed:\n  - bridge.txt\n  - fery.txt\n', 'decisions.yaml:3:5 “fery.txt”: there is no such file among the seeds; the nearest is “ferry.txt”.'],
];

/** What contradicts what; the decisions; what is said. */
const contradictory: readonly (readonly [fact: string, content: string, says: string])[] = [
  ['merge and never-merge', 'merge:\n  - names: [Ada Berg, A. Berg]\n  - names: [A. Berg, Berg]\nnever-merge:\n  - names: [Berg, Ada Berg]\n', 'decisions.yaml:5:5 “Berg” and “Ada Berg” are kept apart here, and merged in line 2. Expected one of the two: take the other out.'],
  ['drop and rename', 'drop:\n  - name: Photo\nrename:\n  - name: photo\n    to: Image\n', 'decisions.yaml:4:5 “photo” is renamed to “Image” here, and is dropped in line 2. Expected one of the two: take the other out.'],
  ['drop and protect', 'drop:\n  - name: Photo\nprotect:\n  - name: Photo\n', 'decisions.yaml:4:5 “Photo” is protected here, and is dropped in line 2. Expected one of the two: take the other out.'],
  ['two types for one name', 'retype:\n  - name: Jordan\n    to: place\n  - name: Jordan\n    to: person\n', 'decisions.yaml:4:5 “Jordan” is called a person here, and is called a place in line 2. Expected one of the two: take the other out.'],
  ['two dates for the same words', 'date:\n  - { source: a, words: Monday, to: 2024-05-06 }\n  - { source: a, words: Monday, to: 2024-05-13 }\n', 'decisions.yaml:3:5 “Monday” means 2024-05-13 here, and means 2024-05-06 in line 2. Expected one of the two: take the other out.'],
  ['two speakers of the same words', 'speaker:\n  - { source: a, words: We build, name: Jane }\n  - { source: a, words: We build, name: none }\n', 'decisions.yaml:3:5 “We build” is nobody’s here, and is said by Jane in line 2. Expected one of the two: take the other out.'],
  ['keep and set aside', 'set-aside:\n  - { source: bridge.txt, words: Photo }\nkeep:\n  - { source: bridge.txt, words: Photo }\n', 'decisions.yaml:4:5 “Photo” is kept here, and is set aside in line 2. Expected one of the two: take the other out.'],
  ['a hidden event and its title', 'event:\n  - hide: 2024-opened\n  - retitle: 2024-opened\n    to: It opened\n', 'decisions.yaml:3:5 “2024-opened” is called “It opened” here, and is hidden in line 2. Expected one of the two: take the other out.'],
  ['two statuses of one event', 'event:\n  - { status: 2024-opened, to: past }\n  - { status: 2024-opened, to: planned }\n', 'decisions.yaml:3:5 “2024-opened” is planned here, and is past in line 2. Expected one of the two: take the other out.'],
  ['a role given and taken', 'role:\n  - { name: Jane, role: minister }\n  - { name: Jane, remove: Minister }\n', 'decisions.yaml:3:5 “Minister” is taken from Jane here, and is given to Jane in line 2. Expected one of the two: take the other out.'],
  ['the same twice, only a warning', 'drop:\n  - name: Photo\n  - name: Photo\n', 'warning decisions.yaml:3:5 “Photo” is dropped in line 2 already: one of the two is enough.'],
];

const unknown: readonly (readonly [file: string, says: string])[] = [
  ['decision.yaml', 'warning decision.yaml Nothing reads this file: expected dossier.yaml, sources.yaml, decisions.yaml, briefing.mdx or entities/<id>.mdx; the nearest is “decisions.yaml”. Rename it, or move it out of the folder.'],
  ['entities/jane.md', 'warning entities/jane.md Nothing reads this file: expected dossier.yaml, sources.yaml, decisions.yaml, briefing.mdx or entities/<id>.mdx; the nearest is “entities/jane.mdx”. Rename it, or move it out of the folder.'],
];

describe('a file of the editor’s is refused, with place, what was found and what was expected, for', () => {
  test.each(wrong)('%s', async (_, file, content, says) => expect((await readFiles({ [file]: content })).said).toEqual([says]));
});

describe('decisions that cannot both hold are named with both lines:', () => {
  test.each(contradictory)('%s', async (_, content, says) => {
    expect((await readFiles({ 'decisions.yaml': content })).said.filter((line, at, all) => all.indexOf(line) === at)).toEqual([says]);
  });
});

test.each(unknown)('a file that nothing reads is told: %s', async (file, says) => expect((await readFiles({ [file]: 'x' })).said).toEqual([says]));

test('a picture is told too, for no page can show it', async () => {
  expect((await readFiles({ 'bridge.png': 'x' })).said).toEqual(['warning bridge.png Nothing reads this file: expected dossier.yaml, sources.yaml, decisions.yaml, briefing.mdx or entities/<id>.mdx. Rename it, or move it out of the folder.']);
});

test('hidden files are nobody’s business', async () => {
  expect((await readFiles({ '.gitkeep': '' })).said).toEqual([]);
});

test('every kind of decision is read, with its place', async () => {
  const { editor, said } = await readFiles({
    'decisions.yaml': [
      'protect:', '  - name: Jordan', 'add:', '  - { name: Harbour Watch, type: organisation }',
      'role:', '  - { name: Jane, role: minister, source: bridge.txt, p: 3 }', '  - { name: Jane, remove: judge, because: A slip }',
      'date:', '  - { source: bridge-opened-port, p: title, words: Monday, to: 2024 }', '  - { source: bridge, words: May, to: none }',
      'event:', '  - hide: a', '  - { retitle: b, to: B }', '  - { status: c, to: planned }', '  - merge: [d, e]', '  - { add: It opened, date: 2024-05, status: past, source: bridge.txt, words: opened }',
      'speaker:', '  - { source: bridge.txt, p: 2, words: We build, name: Jane }',
      'set-aside:', '  - { source: bridge.txt, words: Photo … }', 'keep:', '  - { source: fer, words: Photo }',
      'accept:', '  - lone-a', '  - { id: lone-b, because: No name }', 'reviewed: [bridge.txt]',
    ].join('\n'),
  });
  expect(said).toEqual([]);
  expect(editor.decisions.map(({ file: _, column: __, ...decision }) => decision)).toEqual([
    { kind: 'protect', name: 'Jordan', line: 2 },
    { kind: 'add', name: 'Harbour Watch', type: 'organisation', line: 4 },
    { kind: 'role', name: 'Jane', role: 'minister', source: 'bridge.txt', p: 3, line: 6 },
    { kind: 'role', name: 'Jane', remove: 'judge', because: 'A slip', line: 7 },
    { kind: 'date', source: 'bridge-opened-port', p: 'title', words: 'Monday', to: '2024', line: 9 },
    { kind: 'date', source: 'bridge.txt', words: 'May', to: 'none', line: 10 },
    { kind: 'event', hide: 'a', line: 12 },
    { kind: 'event', retitle: 'b', to: 'B', line: 13 },
    { kind: 'event', status: 'c', to: 'planned', line: 14 },
    { kind: 'event', merge: ['d', 'e'], line: 15 },
    { kind: 'event', add: 'It opened', date: '2024-05', status: 'past', source: 'bridge.txt', words: 'opened', line: 16 },
    { kind: 'speaker', source: 'bridge.txt', p: 2, words: 'We build', name: 'Jane', line: 18 },
    { kind: 'set-aside', source: 'bridge.txt', words: 'Photo …', line: 20 },
    { kind: 'keep', source: 'ferry.txt', words: 'Photo', line: 22 },
    { kind: 'accept', id: 'lone-a', line: 24 },
    { kind: 'accept', id: 'lone-b', because: 'No name', line: 25 },
  ]);
  expect(editor.reviewed).toEqual(['bridge.txt']);
});

test.each(['decisions.yaml', 'sources.yaml'])('where %s cannot be read, decisions and texts that rest on it are not judged', async (file) => {
  const { editor, said } = await readFiles({ 'decisions.yaml': 'drop:\n  - name: Photo\n', 'briefing.mdx': 'It opened.', 'entities/jane.mdx': 'She built it.', [file]: 'x' });
  expect([editor.decisions, editor.texts, editor.notes, said.length]).toEqual([[], [], [], 1]);
});

test('the JSON Schemas are those of the shapes: `node src/read/make-schemas.ts` makes them again', async () => {
  const folder = new URL('schemas/', import.meta.url);
  const lying = Object.fromEntries(await Promise.all((await readdir(folder)).map(async (file) => [file, await readFile(new URL(file, folder), 'utf8')] as const)));
  expect(lying).toEqual(jsonSchemas());
});
