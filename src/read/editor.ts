import { join } from 'node:path';
import { decisionsOf, type Decision, type Editor, type EditorText } from '../model/editor.ts';
import { finding, type Finding } from '../model/finding.ts';
import { nearestOf } from '../model/nearest.ts';
import { contentFiles, isNote, unknownFiles } from './content-files.ts';
import { decisionsFile, dossierFile, sourcesFile } from './content-schemas.ts';
import { contradictions } from './contradictions.ts';
import { readEditions } from './editions.ts';
import { readTextFile } from './text-file.ts';
import { given, toDecisions } from './to-decisions.ts';
import { readYaml, type FilePlace } from './yaml-file.ts';

/** Everything in `content/` that is data, checked; and what is wrong with it. */
export async function readEditor(folder: string, seedFiles: ReadonlySet<string>): Promise<{ editor: Editor; findings: Finding[] }> {
  const [dossier, sources, decided] = await Promise.all([
    readYaml(join(folder, 'dossier.yaml'), dossierFile),
    readYaml(join(folder, 'sources.yaml'), sourcesFile),
    readYaml(join(folder, 'decisions.yaml'), decisionsFile),
  ]);
  const files = await contentFiles(folder);
  const recorded = await readEditions(join(folder, 'editions'));
  const texts = await Promise.all(files.filter((file) => file === 'briefing.mdx' || isNote(file)).map((file) => readText(folder, file)));
  const path = join(folder, 'decisions.yaml');
  const inFull = (name: string) => fileNamed(name, seedFiles);
  const decisions = toDecisions(path, decided).map((decision) =>
    'source' in decision && decision.source !== undefined ? { ...decision, source: inFull(decision.source) } : decision,
  );
  const reviewed = (decided.value?.reviewed ?? []).map(inFull);
  const named = [
    ...Object.keys(sources.value ?? {}).map((file) => ({ file, path: join(folder, 'sources.yaml'), place: sources.placeOf([file]) })),
    ...reviewed.map((file, at) => ({ file, path, place: decided.placeOf(['reviewed', at]) })),
    ...decisionsOf(decisions, 'set-aside', 'keep').map((decision) => ({ file: decision.source, path, place: placeOf(decision) })),
  ];
  // Without all decisions and sources' facts names and events are called otherwise: what rests on them would be found wrong, and is right.
  const isWhole = [sources, decided].every(({ findings }) => findings.length === 0);
  const editor: Editor = {
    dossier: given(dossier.value ?? { language: 'en' }),
    sources: Object.entries(sources.value ?? {}).map(([file, note]) => ({ file, ...given(note) })),
    ...(reviewed.length > 0 ? { reviewed } : {}),
    ...(isWhole
      ? {
          decisions,
          notes: files.filter(isNote).map((file) => join(folder, file)),
          texts: texts.flatMap((read) => ('text' in read ? [read] : [])),
        }
      : { decisions: [], notes: [], texts: [] }),
    editions: recorded.editions,
    empty: !files.some((file) => file.endsWith('.mdx')) && sources.value === undefined && decided.value === undefined,
  };
  const findings = [
    ...texts.flatMap((read) => ('text' in read ? [] : [read])),
    ...dossier.findings,
    ...sources.findings,
    ...decided.findings,
    ...recorded.findings,
    ...contradictions(decisions),
    ...unknownFiles(folder, files),
    ...named.filter(({ file }) => seedFiles.size > 0 && !seedFiles.has(file)).map((each) => noSuchSeed(each, seedFiles)),
  ];
  return { editor, findings };
}

/** A file by its beginning, where only one begins so; else the name as it is, which may be the id of a source. */
function fileNamed(name: string, seedFiles: ReadonlySet<string>): string {
  if (seedFiles.has(name)) return name;
  const [only, ...others] = [...seedFiles].filter((file) => file.startsWith(name));
  return only !== undefined && others.length === 0 ? only : name;
}

function placeOf({ line, column = 1 }: Decision): FilePlace {
  return { line, column };
}

function noSuchSeed(
  { file, path, place }: { readonly file: string; readonly path: string; readonly place: FilePlace },
  seedFiles: ReadonlySet<string>,
): Finding {
  return finding({
    file: path,
    ...place,
    rule: 'read:content',
    fatal: true,
    text: `“${file}”: there is no such file among the seeds${nearestOf(file, seedFiles)}.`,
  });
}

/** One of the editor's MDX files, whole. */
async function readText(folder: string, file: string): Promise<EditorText | Finding> {
  const path = join(folder, file);
  const text = (await readTextFile(path)) ?? '';
  if (typeof text !== 'string') return finding({ file: path, rule: 'read:content', text: text.problem, fatal: true });
  return { file: path, entry: file.replace(/\.mdx$/, ''), text };
}
