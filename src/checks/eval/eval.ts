/**
 * How well texts are read, measured on annotated ones: `npm run eval [-- FOLDER]`.
 * Takes:   a folder with score.py, adapt.py and corpora/, our own extract, and the kept figures.
 * Gives:   one table: what is read now, what is kept, and a mark where it reads worse. `--keep` keeps the new figures.
 * Reports: exit status 0 done, 1 not measured, or reads worse with `--strict`, 2 the call's words are off.
 * Never:   is needed by a build or a test: nothing breaks where the folder is not.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../build-site.ts';
import { compare, toTable } from './compare.ts';
import { findCorpora } from './corpora.ts';
import { parseKept, toKept, withKept } from './kept.ts';
import { measure } from './measure.ts';
import { NotMeasurable } from './not-measurable.ts';
import { withFigures } from './readme.ts';
import { speed } from './speed.ts';

const usage = `Usage: npm run eval [-- FOLDER] [--corpora DIR]… [--only NAME]… [--strict] [--keep]
  FOLDER         holds score.py, adapt.py and corpora/; ../shared/eval if not said
  --corpora DIR  more corpora: a folder of them, or one
  --only NAME    this corpus alone
  --strict       exit status 1 where a text reads worse than kept
  --keep         keep these figures, in the repository and in the README`;

const kept = join(root, 'src/checks/eval/kept.csv');
const readme = join(root, 'README.md');

const options = {
  corpora: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  strict: { type: 'boolean' },
  keep: { type: 'boolean' },
} as const;

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [folder = '../shared/eval', ...more] = positionals;
  process.exitCode = more.length > 0 ? misused('One FOLDER at most.') : await run(folder, values);
} catch (error) {
  if (error instanceof NotMeasurable) {
    console.error(`✗ ${error.message}`);
    process.exitCode = 1;
  } else if (error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) {
    process.exitCode = misused(error.message);
  } else throw error;
}

interface Wishes {
  readonly corpora?: string[];
  readonly only?: string[];
  readonly strict?: boolean;
  readonly keep?: boolean;
}

async function run(folder: string, { corpora: others = [], only = [], strict = false, keep = false }: Wishes): Promise<number> {
  const corpora = await findCorpora(folder, others, only);
  const before = parseKept(await readFile(kept, 'utf8').catch(() => ''));
  const now = [];
  for (const corpus of corpora) now.push(...(await measure(corpus, folder)));
  const rows = compare(now, before);
  console.log(toTable(rows));
  console.log(await speed(corpora));
  if (keep) {
    const all = withKept(before, now);
    await writeFile(kept, toKept(all));
    await writeFile(readme, withFigures(await readFile(readme, 'utf8'), all, new Date().toISOString().slice(0, 10)));
    console.log('These figures are now kept.');
  }
  return strict && rows.some(({ worse }) => worse) ? 1 : 0;
}

function misused(why: string): number {
  console.error(`${why}\n${usage}`);
  return 2;
}
