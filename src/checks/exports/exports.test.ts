import { join } from 'node:path';
import { describe } from 'vitest';
import { lookUp } from '../../write/compose/lookup.ts';
import { exportFiles } from '../../write/exports/export-files.ts';
import { toExported } from '../../write/exports/exported.ts';
import { languages } from '../../languages/languages.ts';
import type { CitedChronicle } from '../../model/dossier.ts';
import { toPublish } from '../../pipeline.ts';
import { root } from '../build-site.ts';
import { exportsAgree, type ReadExport } from './agree.ts';
import { nasty } from './nasty.ts';

/** The exports of a chronicle, served somewhere. */
function exportsOf(chronicle: CitedChronicle): ReadExport {
  const files = new Map(exportFiles(toExported(chronicle, lookUp(chronicle, languages), { origin: 'https://example.org', base: '/x/' }))
    .map(({ path, content }) => [path, typeof content === 'string' ? content : [...(content as Iterable<string>)].join('')]));
  return (file) => files.get(file) ?? '';
}

const golden = join(root, 'src/checks/golden');
const goldenChronicle = await toPublish({ seeds: join(golden, 'seeds'), content: join(golden, 'content') });

describe('of the golden dossier', () => exportsAgree(exportsOf(goldenChronicle)));
describe('of texts that want to be something else', () => exportsAgree(exportsOf(nasty)));
