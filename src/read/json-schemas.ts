import { z } from 'zod';
import { decisionsFile, dossierFile, sourcesFile } from './content-schemas.ts';

const schemas = { decisions: decisionsFile, dossier: dossierFile, sources: sourcesFile };

/**
 * JSON Schemas of the editor's files by file name, made from the shapes they are checked with. They lie in
 * `schemas/`, where the first line of a file may name one: `# yaml-language-server: $schema=../src/read/schemas/…`.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.schema.json`, `${JSON.stringify({ title: `content/${name}.yaml`, ...made }, null, 2)}\n`];
    }),
  );
}
