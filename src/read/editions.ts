import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isEdtf, type Edtf } from '../model/date.ts';
import type { Edition } from '../model/edition.ts';
import { finding, type Finding } from '../model/finding.ts';
import { entityTypes } from '../model/mark.ts';

const date = z.custom<Edtf>((value) => typeof value === 'string' && isEdtf(value));

/** The form of `content/editions/<edition>.json`; further keys are left unread. */
const edition = z.object({
  edition: z.int().positive(),
  date: date.optional(),
  sources: z.array(z.object({ id: z.string(), file: z.string(), sha256: z.string(), title: z.string(), date: date.optional() })),
  entities: z.array(
    z.object({ id: z.string(), type: z.enum(entityTypes), name: z.string(), spellings: z.record(z.string(), z.array(z.string())) }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      headline: z.string(),
      value: date.optional(),
      status: z.enum(['past', 'ongoing', 'planned']),
      evidence: z.array(z.tuple([z.string(), z.int(), z.int()])),
    }),
  ),
});

/** The editions recorded in a folder, in order of their numbers; a file that is not one is a fatal finding. */
export async function readEditions(folder: string): Promise<{ editions: readonly Edition[]; findings: readonly Finding[] }> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const read = await Promise.all(files.map((name) => readEdition(join(folder, name), name.replace(/\.json$/, ''))));
  return {
    editions: read.flatMap((each) => each.edition ?? []).toSorted((a, b) => a.edition - b.edition),
    findings: read.flatMap((each) => each.finding ?? []),
  };
}

async function readEdition(file: string, number: string): Promise<{ edition?: Edition; finding?: Finding }> {
  const refuse = (why: string) => ({
    finding: finding({
      file,
      rule: 'read:edition',
      fatal: true,
      text: `This is not a recorded edition: ${why}. “npm run edition” writes these files; restore it from your version control, or delete it if that edition was never published.`,
    }),
  });
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    return refuse(`it is not JSON (${(error as Error).message})`);
  }
  const checked = edition.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return refuse(`“${issue?.path.map(String).join('.') ?? ''}”: ${issue?.message ?? 'unexpected'}`);
  }
  if (String(checked.data.edition) !== number) return refuse(`it says edition ${checked.data.edition}, its name says ${number}`);
  return { edition: checked.data as Edition };
}
