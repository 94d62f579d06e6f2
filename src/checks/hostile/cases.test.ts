import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from '../../model/page.ts';
import { generate, toPublish } from '../../pipeline.ts';
import { report } from '../../report.ts';
import type { DossierData } from '../../write/dossier-schema.ts';
import { rules } from '../fuzz/rules.ts';
import { characters } from './characters.ts';
import { encodings } from './encodings.ts';
import { injections } from './injections.ts';
import { names } from './names.ts';
import type { Built, Case, Files, Lying } from './outcome.ts';
import { sizes } from './sizes.ts';

const usual = 'The harbour of Oldport was closed on 3 March 2021.\n\nShips go to Newport now.\n';
const groups: Readonly<Record<string, readonly Case[]>> = { encodings, characters, sizes, names, injections };
/** Where the system has no pipes, or no links without more rights; and whom no lock keeps out. */
const isElsewhere = (files: Files) => Object.values(files).some((lying) => typeof lying === 'object' && (
  (process.platform === 'win32' && ('pipe' in lying || 'link' in lying || 'locked' in lying)) || ('locked' in lying && process.getuid?.() === 0)));

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

test('there are enough of them, no two by one name', () => {
  const all = Object.values(groups).flat().map(([name]) => name);
  expect(all.length).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries(groups))('what is wrong with %s has its outcome, and the rest is built', (_group, cases) => {
  test.each(cases.filter(([, files]) => !isElsewhere(files)))('%s', async (_name, files, outcome) => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-hostile-'));
    for (const [path, lying] of Object.entries({ 'usual.txt': usual, ...files })) await lay(join(folder, path.startsWith('content/') ? path : `seeds/${path}`), lying);
    const folders = { seeds: join(folder, 'seeds'), content: join(folder, 'content') };
    const { findings } = await generate(folders, join(folder, 'work'), { base: '/' });
    const { text, failed } = report(findings);
    expect([...text].filter((letter) => /[\p{Cc}\u202A-\u202E]/u.test(letter) && letter !== '\n')).toEqual([]);
    if ('stops' in outcome) {
      expect({ failed, text }).toEqual({ failed: true, text: expect.stringContaining(`✗ ${join(folder, outcome.stops)}`) as unknown });
      expect(text).toMatch(outcome.says);
      return;
    }
    expect({ failed, text }).toMatchObject({ failed: false });
    const built = await readBuilt(join(folder, 'work'), folders.seeds);
    expect(built.usual).toBe(true);
    if ('leftOut' in outcome) {
      expect(text).toMatch(outcome.says);
      expect(text).toContain(`! ${join(folder, 'seeds', outcome.leftOut)}: `);
      expect(built.unread).toEqual([outcome.leftOut]);
    } else {
      expect(outcome.built(built)).toEqual(outcome.is);
      expect(built.unread).toEqual([]);
    }
    if (Object.keys(files).some((path) => path.startsWith('content/decisions'))) return;
    const dossier = await toPublish({ ...folders, work: join(folder, 'work') });
    const pages = [...built.pages].map(([address, mdx]) => ({ page: { facts: { address } } as Page, mdx }));
    for (const [what, rule] of Object.entries(rules)) expect({ what, breaches: rule({ dossier, pages, files: new Map() }) }).toEqual({ what, breaches: [] });
  });
});

async function lay(path: string, lying: Lying): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (typeof lying === 'string' || lying instanceof Uint8Array) return writeFile(path, lying);
  if ('link' in lying) return symlink(lying.link, path);
  if ('locked' in lying) return writeFile(path, lying.locked, { mode: 0 });
  if ('folder' in lying) return void await mkdir(path);
  if ('pipe' in lying) return void execFileSync('mkfifo', [path]);
  await writeFile(path, '');
  await truncate(path, lying.zeros);
}

/** What was written, as whoever uses it would read it: texts decoded as the data says, repairs made. */
async function readBuilt(work: string, seeds: string): Promise<Built & { readonly usual: boolean; readonly unread: readonly string[] }> {
  const data = JSON.parse(await readFile(join(work, 'data/dossier.json'), 'utf8')) as DossierData;
  const others = data.sources.filter(({ file }) => file !== 'usual.txt');
  const sources = await Promise.all(others.map(async ({ file, id, title, encoding, url, paragraphs, setAside, repairs = [], sameAs }) => {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(await readFile(join(seeds, file)));
    const read = ({ start, end }: { readonly start: number; readonly end: number }) => {
      let [words, at] = ['', start];
      for (const repair of repairs.filter((each) => each.start >= start && each.end <= end)) {
        words += text.slice(at, repair.start) + repair.text;
        at = repair.end;
      }
      return words + text.slice(at, end);
    };
    return [file, { id, title, ...(encoding ? { encoding } : {}), ...(url ? { url } : {}), paragraphs: paragraphs.map(read), setAside: setAside.map(read), sameAs }] as const;
  }));
  return {
    sources: Object.assign(Object.create(null) as object, Object.fromEntries(sources)) as Built['sources'],
    names: data.entities.map(({ name }) => name),
    pages: new Map((await filesBelow(join(work, 'pages'))).map(([path, text]) => [`/${path.replace(/\.mdx$/, '')}/`.replace('/index/', '/'), text])),
    data: new Map(await filesBelow(join(work, 'data'))),
    usual: data.sources.some(({ file }) => file === 'usual.txt'),
    unread: (data.unread ?? []).map(({ file }) => file),
  };
}

async function filesBelow(root: string): Promise<[string, string][]> {
  const entries = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Promise.all(entries.map(async (entry): Promise<[string, string]> => [join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll('\\', '/'), await readFile(join(entry.parentPath, entry.name), 'utf8')]));
}
