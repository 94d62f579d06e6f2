import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chronicleOf } from '../../write/compose/fixture.ts';
import { makeLookup } from '../../write/compose/make-lookup.ts';
import { examples } from '../../write/exports/examples.ts';
import { toDossierData, toDossierJson } from '../../write/dossier-json.ts';
import { exportFiles } from '../../write/exports/export-files.ts';
import { toExported } from '../../write/exports/exported.ts';
import { languages } from '../../languages/languages.ts';
import type { CitedChronicle } from '../../model/dossier.ts';
import { toPublish } from '../../pipeline.ts';
import { root } from '../build-site.ts';
import { exportsAgree } from './agree.ts';
import { nasty } from './nasty.ts';
import type { ReadExport } from './read-export.ts';

/** The exports of a chronicle, served somewhere. */
function exportsOf(chronicle: CitedChronicle): ReadExport {
  const files = new Map([...exportFiles(toExported(chronicle, makeLookup(chronicle, languages), { origin: 'https://example.org', base: '/x/' }))]
    .map(({ path, content }) => [path, typeof content === 'string' ? content : [...(content as Iterable<string>)].join('')]));
  return (file) => files.get(file) ?? '';
}

const golden = join(root, 'src/checks/golden');
const goldenChronicle = await toPublish({ seeds: join(golden, 'seeds'), content: join(golden, 'content') });

describe('of the golden dossier', () => exportsAgree(exportsOf(goldenChronicle)));
describe('of a dossier without a source', () => exportsAgree(exportsOf(chronicleOf([]))));
describe('of texts that want to be something else', () => exportsAgree(exportsOf(nasty)));

test.each([['golden', goldenChronicle], ['nasty', nasty], ['empty', chronicleOf([])]])('dossier.json is printed as JSON is, with an indent of one: %s', (_name, chronicle) => {
  expect(toDossierJson(chronicle)).toBe(`${JSON.stringify(toDossierData(chronicle), null, 1)}\n`);
});

test.each([['golden', goldenChronicle], ['nasty', nasty], ['empty', chronicleOf([])]])('examples are lines of the data, and short: %s', (_name, chronicle) => {
  const all = examples(toExported(chronicle, makeLookup(chronicle, languages), { base: '/' }));
  expect([...all.keys()]).toContain('entities.ftm.json');
  for (const lines of all.values()) expect(lines.every((line) => line.length < 300) && lines.length < 14).toBe(true);
  if (chronicle === goldenChronicle) expect([...all].filter(([, lines]) => lines.length === 0).map(([file]) => file)).toEqual(['dossier.schema.json']);
});
