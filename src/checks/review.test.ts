import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { extract } from '../pipeline.ts';
import { readEditor } from '../read/editor.ts';
import { review } from '../review/review.ts';
import { root } from './build-site.ts';

let folder = '';
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'dossier-review-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Two invented texts that leave much open. */
const texts: Readonly<Record<string, string>> = {
  '01_aa11bb22.txt': 'date 2024-05-06 The harbour was opened on Monday by Minister of Ports Oleksandr Kamyshenko, who spoke of the Senna Ferry at length.\n\n“The cranes will come, and then the ships will come,” it was heard in the hall.\n\nPhoto: the harbour as seen from the old light tower\n\nThe Harbour Authority recently let the yard to the Blue Lantern crew.\n',
  '02_cc33dd44.txt': 'The harbor of Senna was visited by Minister of Ports Oleksandr Kamishenko and by A. Berg of the Harbor Authority, who told of the yard.\n\nAda Berg had been there before, and O. Kamyshenko too.\n',
  '03_ee55ff66.txt': 'date 2024-05-07 Ada Berg of the Harbour Authority told of the yard where cranes stand, and then she went home to Norden by train.\n',
};

/** The decisions as they would stand after the lines were put into the files, lists joined under one key. */
function joined(into: Record<string, unknown>, yaml: string): Record<string, unknown> {
  for (const [key, value] of Object.entries(parse(yaml) as Record<string, unknown>)) {
    const there = into[key];
    into[key] = Array.isArray(there) && Array.isArray(value) ? [...there, ...value] : typeof there === 'object' && there !== null ? { ...there, ...value as object } : value;
  }
  return into;
}

/** Fills in what is left to the editor. */
function filled(yaml: string): string {
  return yaml.replaceAll('<YYYY-MM-DD>', '2024-05-06').replaceAll('<person, organisation, place, event or work>', 'organisation').replaceAll('<who says it>', 'none').replace(/<[^>\n]+>/g, 'Words of the editor');
}

async function open(seeds: string, content: string) {
  const dossier = await extract({ seeds, content });
  return { items: review(dossier), fatal: dossier.findings.filter((one) => one.fatal).map((one) => `${one.file}:${one.line} ${one.reason}`) };
}

async function contentWith(...yaml: readonly { readonly file: string; readonly yaml: string }[]): Promise<string> {
  const content = await mkdtemp(join(folder, 'content-'));
  for (const file of new Set(yaml.map((each) => each.file))) {
    await writeFile(join(content, file), stringify(yaml.filter((each) => each.file === file).reduce((all, each) => joined(all, filled(each.yaml)), {})));
  }
  return content;
}

describe.each(['invented texts', 'the golden texts'])('the questions on %s', (which) => {
  let seeds = '';
  let items: Awaited<ReturnType<typeof open>>['items'] = [];
  beforeAll(async () => {
    seeds = await mkdtemp(join(folder, 'seeds-'));
    if (which === 'the golden texts') await cp(join(root, 'src/checks/golden/seeds'), seeds, { recursive: true });
    else for (const [file, text] of Object.entries(texts)) await writeFile(join(seeds, file), text);
    items = (await open(seeds, await contentWith())).items;
  });

  test('are many, each with an id of its own', () => {
    expect(items.length).toBeGreaterThan(4);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('are each settled by each of their own lines', async () => {
    for (const { id, settle } of items) {
      for (const choice of settle) {
        const after = await open(seeds, await contentWith(choice));
        expect(after.fatal, `${id}, ${choice.says}`).toEqual([]);
        expect(after.items.map((item) => item.id), choice.says).not.toContain(id);
      }
    }
  });

  test('are all settled by all first lines together, and by accepting all', async () => {
    expect(await open(seeds, await contentWith(...items.map(({ settle }) => settle.at(-1) ?? settle[0])))).toEqual({ items: [], fatal: [] });
    const after = await open(seeds, await contentWith(...items.map(({ settle }) => settle[0])));
    expect(after.fatal).toEqual([]);
  });
});

test('the kinds of questions the invented texts raise', async () => {
  const seeds = await mkdtemp(join(folder, 'seeds-'));
  for (const [file, text] of Object.entries(texts)) await writeFile(join(seeds, file), text);
  const kinds = new Set((await open(seeds, await contentWith())).items.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['date', 'merged-by-rule', 'new-names', 'quote-speaker', 'set-aside', 'source-outlet', 'source-title']));
});

test('the README names the line that wires the schema', async () => {
  expect(await readFile(join(root, 'README.md'), 'utf8')).toContain('# yaml-language-server: $schema=../src/read/schemas/decisions.schema.json');
});

test('the README’s example of every kind of decision is one', async () => {
  const example = /```yaml\n(# yaml-language-server[^]*?)```/.exec(await readFile(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
  const content = await mkdtemp(join(folder, 'content-'));
  await writeFile(join(content, 'decisions.yaml'), example);
  const { editor, findings } = await readEditor(content, new Set([...example.matchAll(/\S+\.txt/g)].map(([file]) => file)));
  expect(findings.map(({ line, reason }) => `${line} ${reason}`)).toEqual([]);
  expect(new Set(editor.decisions.map(({ kind }) => kind)).size).toBe(14);
});
