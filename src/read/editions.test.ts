import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readEditions } from './editions.ts';

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

async function readAll(files: Readonly<Record<string, string>>) {
  folder = await mkdtemp(join(tmpdir(), 'dossier-editions-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return readEditions(folder);
}

const edition = (number: number) => JSON.stringify({ edition: number, sources: [], entities: [], events: [] });

test('editions come in order of their numbers, not of their names', async () => {
  const { editions, findings } = await readAll({ '10.json': edition(10), '2.json': edition(2) });
  expect([editions.map((each) => each.edition), findings]).toEqual([[2, 10], []]);
});

test('a folder that is not there holds none', async () => {
  expect(await readEditions(join(tmpdir(), 'dossier-no-such-folder'))).toEqual({ editions: [], findings: [] });
});

test.each([
  ['half a file', '1.json', '{"edition": 1', 'This is not a recorded edition: it is not JSON ('],
  ['a file without events', '1.json', '{"edition": 1, "sources": [], "entities": []}', 'This is not a recorded edition: “events”: '],
  ['a file under another number', '1.json', edition(2), 'This is not a recorded edition: it says edition 2, its name says 1.'],
])('%s is refused', async (_, name, text, reason) => {
  const { editions, findings: [first] } = await readAll({ [name]: text });
  expect([editions, first?.fatal, first?.file, first?.reason.slice(0, reason.length)]).toEqual([[], true, join(folder, name), reason]);
});
