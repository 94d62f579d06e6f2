import { z } from 'zod';
import { isEdtf, type Edtf } from '../model/date.ts';
import { entityTypes } from '../model/mark.ts';

/** What the editor's YAML files may hold. The same shapes, as JSON Schema, help while typing: see make-schemas.ts. */

const text = z
  .string()
  .trim()
  .min(1, 'expected some words, found none')
  .refine((words) => !/^<.*>$/s.test(words), {
    error: ({ input }) => `found the placeholder ${String(input)}, expected your own words in its place`,
  });
const because = text.optional().describe('The grounds, shown to readers on the about page.');
const date = z
  .union([z.string(), z.number()], 'expected a date such as 2024-05-06, 2024-05 or 2024 (EDTF)')
  .transform(String)
  .refine((value): value is Edtf => isEdtf(value), 'expected a date such as 2024-05-06, 2024-05 or 2024 (EDTF)');
const dateOrNone = z
  .union([z.string(), z.number()], 'expected a date such as 2024-05-06, 2024-05 or 2024 (EDTF), or none')
  .transform(String)
  .refine(
    (value): value is Edtf | 'none' => value === 'none' || isEdtf(value),
    'expected a date such as 2024-05-06, 2024-05 or 2024 (EDTF), or none',
  );
const status = z.enum(['past', 'ongoing', 'planned']).describe('past: it happened; ongoing: it is under way; planned: it lies ahead.');
const name = text.describe('A name as the sources write it, or as the profile is called.');
const source = text.describe('File below seeds/, or the id of the source (the last part of its address).');
const file = text.describe('File below seeds/.');
const p = z
  .union([z.int().positive(), z.literal('title')], 'expected the number of a paragraph, such as 12, or title')
  .describe('Paragraph as the site numbers it, or title. A check on the words.');
const words = text.describe('The words as the site shows them; … stands for whatever lies between.');
const publish = z
  .enum(['full', 'excerpts', 'metadata'])
  .describe(
    'full: all of it; excerpts: the sentences that are quoted or cited, and some round them; metadata: title, outlet, date, address, and the names, dates and figures that stand in it.',
  );
const label = text.optional().describe('What readers see in their place.');
const event = text.describe('Id of an event: what follows # in its address.');

/** `content/dossier.yaml`. */
export const dossierFile = z.strictObject({
  title: text.optional().describe('Title of the dossier.'),
  standfirst: text.optional().describe('A sentence or two under the title.'),
  edition: z.int('expected a whole number such as 2').positive('expected 1 or more').optional().describe('Number of the edition, from 1.'),
  date: date.optional().describe('Day of the edition, as EDTF.'),
  publish: publish.optional(),
  language: text.default('en').describe('BCP 47 tag of the site’s own words.'),
});

/** `content/sources.yaml`. */
export const sourcesFile = z
  .record(
    z.string(),
    z.strictObject({
      title: text.optional(),
      outlet: text.optional().describe('Who published it.'),
      byline: text.optional().describe('Who wrote it.'),
      url: z.url({ protocol: /^https?$/, error: 'expected an address such as https://example.org/article' }).optional(),
      date: date.optional().describe('When it was published, as EDTF: 2024-05-06, 2024-05, 2024.'),
      encoding: z
        .enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252'])
        .optional()
        .describe('How the file is written, where that cannot be told from it.'),
      publish: publish.optional(),
      because,
    }),
  )
  .describe('Facts of sources by file below seeds/, where a text does not state them.');

/** `content/decisions.yaml`. */
export const decisionsFile = z.strictObject({
  merge: list({ names: names() }, 'Names that are one.'),
  'never-merge': list({ names: names() }, 'Names that are not one, whatever a rule says.'),
  drop: list({ name }, 'Names that are none: no profile, no link.'),
  rename: list({ name, to: text }, 'What a profile is called.'),
  retype: list({ name, to: z.enum(entityTypes) }, 'What kind of thing a name stands for.'),
  protect: list({ name }, 'Names that no rule may merge with any other.'),
  add: list({ name: text, type: z.enum(entityTypes) }, 'Names that the rules do not see, wherever they stand.'),
  role: z
    .array(
      z.union(
        [
          z.strictObject({ name, role: text.describe('In the words of a source.'), source: source.optional(), p: p.optional(), because }),
          z.strictObject({ name, remove: text.describe('Words of the role to take away.'), because }),
        ],
        'expected “role” or “remove” beside the name',
      ),
    )
    .optional()
    .describe('Roles to add or take away.'),
  date: list({ source, p: p.optional(), words, to: dateOrNone }, 'What a date expression means.'),
  event: z
    .array(
      z.union(
        [
          z.strictObject({ hide: event, because }),
          z.strictObject({ retitle: event, to: text, because }),
          z.strictObject({ status: event, to: status, because }),
          z.strictObject({ merge: z.array(event).min(2, 'expected at least two events'), because }),
          z.strictObject({ add: text.describe('Headline.'), date: date.optional(), status, source, p: p.optional(), words, because }),
        ],
        'expected one of “hide”, “retitle”, “status”, “merge”, “add”',
      ),
    )
    .optional()
    .describe('Events to add or correct.'),
  speaker: list(
    { source, p: p.optional(), words, name: text.describe('Who says it; none where nobody can be named.') },
    'Whose words a quotation is.',
  ),
  'set-aside': list({ source: file, words }, 'Passages that are no part of the article.'),
  keep: list({ source: file, words }, 'Passages that are part of the article although a rule set them aside.'),
  redact: z
    .array(
      z.union(
        [
          z.strictObject({ name: text.describe('A name; all its spellings go with it.'), label, because }),
          z.strictObject({ words: text.describe('A passage, as the sources write it.'), label, because }),
        ],
        'expected “name” or “words”',
      ),
    )
    .optional()
    .describe('Names and passages that are to be nowhere in what is published.'),
  accept: z
    .array(z.union([text, z.strictObject({ id: text, because })], 'expected the id of a question, as npm run review prints it'))
    .optional()
    .describe('Questions of npm run review that are settled by leaving things as they are.'),
  reviewed: z.array(file).optional().describe('Sources whose names you have gone through; the names of the others are new.'),
});

function list<Shape extends z.core.$ZodLooseShape>(shape: Shape, what: string) {
  return z
    .array(z.strictObject({ ...shape, because }))
    .optional()
    .describe(what);
}

function names() {
  return z.array(name).min(2, 'expected at least two names');
}
