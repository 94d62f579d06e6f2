/** Makes the JSON Schemas of the editor's files again: `node src/read/make-schemas.ts`. They are what editors complete by. */
import { writeFile } from 'node:fs/promises';
import { jsonSchemas } from './json-schemas.ts';

for (const [name, schema] of Object.entries(jsonSchemas())) await writeFile(new URL(`schemas/${name}`, import.meta.url), schema);
