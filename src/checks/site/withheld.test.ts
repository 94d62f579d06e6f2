import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtSite, dossierOf } from './sites.ts';
import { withheldWords } from './withheld.ts';

const site = builtSite('withheld');
const data = dossierOf(site);

/** Every file of the site: its path and all it holds, unpacked where it is packed. */
const files = readdirSync(site.dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
  const path = join(entry.parentPath, entry.name);
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return { path: relative(site.dist, path), text: text.replaceAll('\u00AD', '').toLowerCase() };
});
const pageOf = (address: string) => readFileSync(join(site.dist, address, 'index.html'), 'utf8');

describe('what is withheld', () => {
  test('is looked for in pages, search index and data', () => {
    const kinds = new Set(files.map(({ path }) => path.split('.').at(-1)));
    expect(['html', 'json', 'pf_fragment', 'pf_index'].filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test.each(withheldWords)('“%s” is in no file and no file’s name', (words) => {
    expect(files.filter(({ path, text }) => path.toLowerCase().includes(words) || text.includes(words)).map(({ path }) => path)).toEqual([]);
  });

  test('leaves no private-use character behind', () => {
    expect(files.filter(({ path, text }) => /\.(html|json|txt|mdx)$/.test(path) && /[\uE000-\uF8FF]/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('is not served as an original either', () => {
    const whole = data.sources.filter(({ id }) => files.some(({ path }) => path.replaceAll('\\', '/') === `data/sources/${id}.txt`));
    expect(whole.map(({ id }) => id)).toEqual([]);
  });
});

describe('what is not withheld stays', () => {
  test('the witness has a profile under the label, with mentions in both sources that name him', () => {
    const witness = data.entities.find(({ name }) => name === 'a witness');
    expect([witness?.type, new Set(witness?.mentions.map(({ source }) => source)).size, witness?.aliases.length]).toEqual(['person', 2, 1]);
    expect(pageOf(`entities/${witness?.id}`)).toContain('a witness');
  });

  test('his words keep their speaker', () => {
    const witness = data.entities.find(({ name }) => name === 'a witness');
    expect(data.quotes.filter(({ kind, speaker }) => kind === 'direct' && speaker === witness?.id)).toHaveLength(1);
    expect(pageOf('quotes')).toContain('Nobody answered the telephone that night');
  });

  test('of the source whose words are not published: outlet, date, names and figures', () => {
    const owned = data.sources.find(({ file }) => file === 'owned.txt');
    expect([owned?.outlet, owned?.publish]).toEqual(['Vestmark Gazette', 'metadata']);
    expect(data.entities.find(({ name }) => name === 'Ida Brandt')?.mentions.some(({ source }) => source === owned?.id)).toBe(true);
    expect(data.figures.some(({ source, value }) => source === owned?.id && value === 12_000_000)).toBe(true);
    expect(data.events.some(({ value, evidence }) => value === '2031-04-09' && evidence.some(({ source }) => source === owned?.id))).toBe(true);
  });

  test('of the source given in excerpts: the sentence that is quoted', () => {
    const partly = data.sources.find(({ file }) => file === 'partly.txt');
    const page = pageOf(`sources/${partly?.id}`);
    expect(page).toContain('The alarms will be tested every week');
    expect(page).toContain('[…]');
  });
});
