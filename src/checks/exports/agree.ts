import type { DossierData } from '../../write/dossier-schema.ts';
import { graphsAgree } from './graphs-agree.ts';
import { listsAgree } from './lists-agree.ts';
import type { ReadExport } from './read-export.ts';

/**
 * Every export, read by a parser that is not its writer, against `dossier.json`: as many things, with the same values.
 */
export function exportsAgree(read: ReadExport): void {
  const data = JSON.parse(read('dossier.json')) as DossierData;
  listsAgree(read, data);
  graphsAgree(read, data);
}
