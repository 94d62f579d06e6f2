import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isEdtf, type Edtf } from '../model/date.ts';
import type { Decision, Editor } from '../model/editor.ts';
import type { Finding } from '../model/finding.ts';
import { entityTypes } from '../model/mark.ts';
import { readEditions } from './editions.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

const text = z.string().trim().min(1, 'expected some words, found none');
const because = text.optional();
const date = z.custom<Edtf>((value) => typeof value === 'string' && isEdtf(value), 'expected a date such as 2024-05-06, 2024-05 or 2024 (EDTF)');

const dossierFile = z.strictObject({
  title: text.optional(),
  standfirst: text.optional(),
  edition: z.int('expected a whole number such as 2').positive('expected 1 or more').optional(),
  date: date.optional(),
  language: text.default('en'),
});

const sourcesFile = z.record(z.string(), z.strictObject({
  title: text.optional(),
  outlet: text.optional(),
  byline: text.optional(),
  url: z.url('expected an address such as https://example.org/article').optional(),
  date: date.optional(),
  because,
}));

const decisionsFile = z.strictObject({
  merge: z.array(z.strictObject({ names: z.array(text).min(2, 'expected at least two names'), because })).default([]),
  'never-merge': z.array(z.strictObject({ names: z.array(text).min(2, 'expected at least two names'), because })).default([]),
  drop: z.array(z.strictObject({ name: text, because })).default([]),
  rename: z.array(z.strictObject({ name: text, to: text, because })).default([]),
  retype: z.array(z.strictObject({ name: text, to: z.enum(entityTypes), because })).default([]),
});

/** Everything in `content/` that is data, checked; and what is wrong with it. */
export async function readEditor(folder: string, seedFiles: ReadonlySet<string>): Promise<{ editor: Editor; findings: Finding[] }> {
  const dossier = await readYaml(join(folder, 'dossier.yaml'), dossierFile);
  const sources = await readYaml(join(folder, 'sources.yaml'), sourcesFile.superRefine((files, context) => {
    for (const file of Object.keys(files)) {
      if (!seedFiles.has(file)) context.addIssue({ code: 'custom', path: [file], message: `there is no such file among the seeds${nearest(file, seedFiles)}` });
    }
  }));
  const decisions = await readYaml(join(folder, 'decisions.yaml'), decisionsFile);
  const recorded = await readEditions(join(folder, 'editions'));
  const written = await mdxFiles(folder);
  const editor: Editor = {
    dossier: clear(dossier.value ?? { language: 'en' }),
    sources: Object.entries(sources.value ?? {}).map(([file, note]) => ({ file, ...clear(note) })),
    decisions: toDecisions(decisions),
    notes: written.filter((file) => /^entities[\\/][^\\/]+$/.test(file)).map((file) => join(folder, file)),
    editions: recorded.editions,
    empty: written.length === 0 && sources.value === undefined && decisions.value === undefined,
  };
  return { editor, findings: [...dossier.findings, ...sources.findings, ...decisions.findings, ...recorded.findings] };
}

function toDecisions(file: YamlFile<z.infer<typeof decisionsFile>>): Decision[] {
  const lists = file.value;
  if (!lists) return [];
  const kinds = ['merge', 'never-merge', 'drop', 'rename', 'retype'] as const;
  return kinds.flatMap((kind) => lists[kind].map((entry, index) =>
    ({ kind, ...clear(entry), line: file.lineOf([kind, index]) }) as Decision));
}

/** Optional keys that were not given are left out, not set to undefined. */
function clear<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Half a sentence that names the likeliest file meant: the one that shares the longest beginning, if any. */
function nearest(file: string, files: ReadonlySet<string>): string {
  const shared = (other: string) => {
    let length = 0;
    while (length < file.length && other[length] === file[length]) length += 1;
    return length;
  };
  const best = [...files].sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1))[0];
  return best === undefined || shared(best) === 0 ? '' : `; the nearest is “${best}”`;
}

/** The editor's MDX files, below the folder. */
async function mdxFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith('.mdx')).sort();
}
