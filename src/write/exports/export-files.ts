import { dossierText } from '../dossier-json.ts';
import { toJsonSchema } from '../dossier-schema.ts';
import type { OutputFile } from '../save.ts';
import { entitiesCsv } from './entities-csv.ts';
import type { Exported } from './exported.ts';

/** Every export, as it lies below `/data/`. */
export function exportFiles(exported: Exported): readonly OutputFile[] {
  return [
    { path: 'dossier.json', content: dossierText(exported.data), from: 'the dossier' },
    { path: 'dossier.schema.json', content: toJsonSchema(), from: 'its schema' },
    { path: 'entities.csv', content: entitiesCsv(exported), from: 'the entities' },
  ];
}
