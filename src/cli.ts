/**
 * The commands that need no Astro, run by Node itself: `node src/cli.ts extract --out FILE`.
 * Exit status: 0 done, 1 something to mend (said on stderr), 2 the call's words are off.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editionFile, toEdition } from './collate/record.ts';
import { mishap } from './mishap.ts';
import type { Chronicle } from './model/dossier.ts';
import type { Finding } from './model/finding.ts';
import type { Observe } from './model/progress.ts';
import { revealAll } from './model/withheld.ts';
import { sizeWords } from './model/words.ts';
import { NoBrowser } from './paper/open-browser.ts';
import { NotPrintable } from './paper/not-printable.ts';
import { paper } from './paper/paper.ts';
import { extract, readShard, toPublish, type Places } from './pipeline.ts';
import { ofProcess, tellProgress } from './progress.ts';
import { report, toJsonLines } from './report.ts';
import { review } from './review/review.ts';
import { toText } from './review/to-text.ts';
import { toDossierJson } from './write/dossier-json.ts';
import { putFile } from './write/put-file.ts';

const usage = `Usage:
  npm run extract -- --out FILE [--seeds DIR] [--content DIR]   the pipeline alone: dossier.json, without the site
  npm run extract -- --shard 2/8 --out DIR                      reads the second of eight shares of the texts, on a machine of its own
  npm run extract -- --merge DIR [--out FILE]                   takes the shares below DIR, and need not read these texts
  npm run review [-- --all] [-- --json] [-- --strict]          what wants an editor's eye, with the lines to paste
  npm run edition [-- --again]                                 records the present state as content/editions/<edition>.json
  npm run pdf [-- --entity ID] [-- --format Letter]             dist/dossier.pdf from the built site, or dist/dossier-<id>.pdf; --dist DIR, --out FILE
Every command but pdf also takes --quiet (no progress) and --json (progress and findings as lines of JSON on standard error).`;

const folders = {
  seeds: process.env['DOSSIER_SEEDS'] || 'seeds',
  content: process.env['DOSSIER_CONTENT'] || 'content',
  work: process.env['DOSSIER_WORK'] || '.dossier',
};

/** How a run is told; `--json` is for programs. */
const telling = { quiet: { type: 'boolean' }, json: { type: 'boolean' } } as const;

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  async extract(args) {
    const { values } = parseArgs({
      args,
      options: {
        seeds: { type: 'string' },
        content: { type: 'string' },
        out: { type: 'string' },
        shard: { type: 'string' },
        merge: { type: 'string' },
        ...telling,
      },
    });
    if (values.shard !== undefined) return shard(values.shard, values);
    if (values.out === undefined && values.merge === undefined) return misused('extract needs --out FILE.');
    if (values.merge !== undefined && !existsSync(values.merge))
      return refused(`There is no folder ${values.merge}. Name the one that holds what “extract -- --shard” left.`);
    const dossier = await reported(toPublish, values);
    if (!dossier) return 1;
    if (values.out === undefined) return 0;
    await putFile(values.out, toDossierJson(dossier));
    return 0;
  },

  async review(args) {
    const { values } = parseArgs({
      args,
      options: {
        seeds: { type: 'string' },
        content: { type: 'string' },
        ...telling,
        strict: { type: 'boolean' },
        all: { type: 'boolean' },
      },
    });
    const dossier = await reported(extract, values);
    if (!dossier) return 1;
    const items = revealAll(review(dossier), dossier.withheld);
    console.log(values.json ? JSON.stringify(items, null, 2) : toText(items, values.all));
    return values.strict && items.length > 0 ? 1 : 0;
  },

  async edition(args) {
    const { values } = parseArgs({
      args,
      options: { seeds: { type: 'string' }, content: { type: 'string' }, again: { type: 'boolean' }, ...telling },
    });
    const dossier = await reported(extract, values);
    if (!dossier) return 1;
    const content = values.content ?? folders.content;
    const { edition } = dossier.editor.dossier;
    if (edition === undefined)
      return refused(`${join(content, 'dossier.yaml')} carries no number to record under. Add the line “edition: 1” to it.`);
    const out = join(content, 'editions', `${edition}.json`);
    if (existsSync(out) && !values.again)
      return refused(
        `${out} is there already. Raise “edition” in ${join(content, 'dossier.yaml')} for a new one, or add “-- --again” to record this one anew.`,
      );
    await putFile(out, editionFile(revealAll(toEdition(dossier, edition), dossier.withheld)));
    console.log(`${out}: ${dossier.sources.length} sources, ${dossier.entities.length} names, ${dossier.events.length} events`);
    return 0;
  },

  async pdf(args) {
    const { values } = parseArgs({
      args,
      options: { dist: { type: 'string' }, out: { type: 'string' }, entity: { type: 'string' }, format: { type: 'string' } },
    });
    const format = (['A4', 'Letter'] as const).find((name) => name.toLowerCase() === (values.format ?? 'A4').toLowerCase());
    if (!format) return misused(`pdf knows the formats A4 and Letter, not “${values.format}”.`);
    try {
      const { out, pages, bytes } = await paper({
        dist: values.dist ?? 'dist',
        out: values.out,
        entity: values.entity,
        format,
        tell: (line) => console.error(line),
      });
      console.log(`${out}: ${pages} pages, ${sizeWords(bytes)}`);
      return 0;
    } catch (error) {
      if (!(error instanceof NotPrintable || error instanceof NoBrowser)) throw error;
      return refused(error.message);
    }
  },
};

/** `extract --shard 2/8 --out DIR`. */
async function shard(share: string, { seeds = folders.seeds, content = folders.content, out, ...how }: Asked): Promise<number> {
  const [part = 0, of = 0] = /^\d+\/\d+$/.test(share) ? share.split('/').map(Number) : [];
  if (part < 1 || part > of) return misused(`--shard names a share by number, such as 2/8 for the second of eight, not “${share}”.`);
  if (out === undefined) return misused('extract --shard needs --out DIR.');
  return told(await readShard({ seeds, content }, part, of, out, observer(how)), how) ? 0 : 1;
}

/** The dossier of the folders named, its findings told; nothing where one of them is fatal. */
async function reported<D extends Chronicle>(
  make: (places: Places, observe: Observe) => Promise<D>,
  { seeds = folders.seeds, content = folders.content, merge, ...how }: Asked,
): Promise<D | undefined> {
  const dossier = await make({ seeds, content, work: folders.work, ...(merge === undefined ? {} : { shards: [merge] }) }, observer(how));
  return told(dossier.findings, how) ? dossier : undefined;
}

function observer({ quiet, json }: Asked): Observe {
  return tellProgress(quiet ? 'quiet' : json ? 'json' : 'lines', ofProcess());
}

/** Tells what was found. @returns whether none of it is fatal */
function told(findings: readonly Finding[], { json }: Asked): boolean {
  const { text, failed } = report(findings);
  if (text) console.error(json ? toJsonLines(findings) : text);
  return !failed;
}

/** What the call's words ask for. */
interface Asked {
  readonly seeds?: string | undefined;
  readonly content?: string | undefined;
  readonly out?: string | undefined;
  readonly merge?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly json?: boolean | undefined;
}

function refused(why: string): number {
  console.error(`✗ ${why}`);
  return 1;
}

function misused(why: string): number {
  console.error(`${why}\n${usage}`);
  return 2;
}

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
try {
  process.exitCode = command ? await command(args) : misused(name ? `There is no command “${name}”.` : 'Which command?');
} catch (error) {
  const refusal = mishap(error);
  if (refusal !== undefined) {
    console.error(refusal);
    process.exit(1);
  }
  if (!(error instanceof TypeError) || !String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
  process.exitCode = misused(error.message);
}
