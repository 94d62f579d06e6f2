import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extract } from '../../pipeline.ts';
import { report } from '../../report.ts';
import { toDossierJson } from '../../write/dossier-json.ts';
import type { Corpus } from './corpora.ts';
import { toFigures, type Figure } from './figures.ts';
import { metrics, type Gold } from './metrics.ts';
import { NotMeasurable } from './not-measurable.ts';

/** Reads a corpus with nothing in `content/`, and has all that its gold file allows scored by the scripts in `scripts`. */
export async function measure({ name, folder }: Corpus, scripts: string): Promise<Figure[]> {
  const work = await mkdtemp(join(tmpdir(), 'dossier-eval-'));
  try {
    const dossier = await extract({ seeds: join(folder, 'docs'), content: join(work, 'content') });
    const { text, failed } = report(dossier.findings);
    if (failed) throw new NotMeasurable(`${name} cannot be read:\n${text}`);
    const [made, system, gold] = [join(work, 'dossier.json'), join(work, 'system.json'), join(folder, 'gold.json')];
    await writeFile(made, toDossierJson(dossier));
    await writeFile(system, await python([join(scripts, 'adapt.py'), folder, made]));
    const noted = JSON.parse(await readFile(gold, 'utf8')) as Gold;
    const figures: Figure[] = [];
    for (const metric of metrics.filter(({ isIn }) => isIn(noted))) {
      figures.push(...toFigures(name, metric, await python([join(scripts, 'score.py'), metric.scorer, gold, system])));
    }
    return figures;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What a Python script prints. */
async function python(args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)('python3', args, { maxBuffer: 2 ** 30, env: { ...process.env, PYTHONIOENCODING: 'utf-8' } })).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new NotMeasurable('The scorer needs Python 3: install it so that “python3” can be run.', { cause: error });
    const said =
      String((error as { stderr?: string }).stderr ?? error)
        .trim()
        .split('\n')
        .at(-1) ?? '';
    throw new NotMeasurable(`python3 ${args.join(' ')} failed: ${said}`, { cause: error });
  }
}
