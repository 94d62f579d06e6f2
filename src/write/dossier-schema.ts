import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const offset = z.int().min(0);
const spanned = { start: offset, end: offset };
const located = { source: id, ...spanned };
const basis = z.enum(['stated', 'resolved', 'inferred', 'curated']);
const entityType = z.enum(['person', 'organisation', 'place', 'event', 'work']);
const edtf = z.string().regex(/^[-\dX./?~%YS]+$/);

/**
 * The shape of `/data/dossier.json`, version 1. Offsets are half-open spans in the decoded seed,
 * counted in UTF-16 code units. Fields may be added in later versions; none changes its meaning.
 */
const dossierSchema = z.strictObject({
  version: z.literal(1),
  title: z.string(),
  sources: z.array(
    z.strictObject({
      id,
      number: z.int().min(1),
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().min(1),
      encoding: z
        .enum(['utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252'])
        .optional()
        .describe(
          'How the file is written, by its label in the WHATWG Encoding Standard; absent for UTF-8. Offsets count in the text decoded so, its byte-order mark kept.',
        ),
      language: z.string(),
      publish: z.enum(['full', 'excerpts', 'metadata']),
      title: z.string(),
      titleBasis: z.enum(['stated', 'composed', 'curated']),
      outlet: z.string().optional(),
      byline: z.string().optional(),
      url: z.string().optional(),
      date: edtf.optional(),
      dateBasis: basis.optional(),
      tags: z.array(z.string()).optional(),
      paragraphs: z.array(z.strictObject({ id, ...spanned })),
      setAside: z.array(z.strictObject({ ...spanned, rule: id })),
      repairs: z.array(z.strictObject({ ...spanned, text: z.string(), rule: id })).optional(),
      sameAs: z.array(z.strictObject({ source: id, score: z.number().min(0).max(1) })),
    }),
  ),
  entities: z.array(
    z.strictObject({
      id,
      type: entityType,
      name: z.string(),
      aliases: z.array(z.strictObject({ text: z.string(), sources: z.array(id).min(1) })),
      roles: z.array(z.strictObject({ text: z.string(), ...located })),
      mentions: z.array(z.strictObject(located)),
      merges: z.array(z.strictObject({ text: z.string(), rule: z.string(), ...located })),
      related: z.array(z.strictObject({ entity: id, shared: z.int().min(1) })),
    }),
  ),
  dates: z.array(z.strictObject({ ...located, value: edtf, basis })),
  quotes: z.array(
    z.strictObject({
      id,
      ...located,
      kind: z.enum(['direct', 'indirect']),
      speaker: id.optional(),
      attribution: z.strictObject(spanned).optional(),
    }),
  ),
  figures: z.array(
    z.strictObject({
      ...located,
      value: z.number(),
      max: z.number().optional(),
      unit: z.string(),
      modifier: z.enum(['over', 'at-least', 'up-to', 'under', 'about', 'nearly']).optional(),
      per: z.enum(['hour', 'day', 'week', 'month', 'quarter', 'year']).optional(),
      of: z.string().optional(),
    }),
  ),
  events: z.array(
    z.strictObject({
      id,
      value: edtf,
      basis,
      kind: z.enum(['happening', 'saying', 'detail']),
      status: z.enum(['past', 'ongoing', 'planned']),
      headline: z.string(),
      entities: z.array(id),
      place: id.optional(),
      evidence: z.array(z.strictObject(located)).min(1),
    }),
  ),
  unread: z
    .array(z.strictObject({ file: z.string(), rule: id, cause: z.string() }))
    .optional()
    .describe('Files among the seeds that could not be read and are left out.'),
  parallels: z.array(
    z.strictObject({
      id,
      kind: z.enum(['same-quote', 'same-passage']),
      passages: z.array(z.strictObject(located)).min(2),
    }),
  ),
});

/** The data file, typed. */
export type DossierData = z.infer<typeof dossierSchema>;

/** `/data/dossier.schema.json`: JSON Schema, draft 2020-12. */
export function toJsonSchema(): string {
  return `${JSON.stringify({ title: 'Dossier', ...z.toJSONSchema(dossierSchema) }, null, 2)}\n`;
}
