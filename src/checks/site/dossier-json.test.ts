import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { freshFolder, root, run } from '../build-site.ts';
import { builtSite, dossierOf, fold, readAs, seedOf } from './sites.ts';

describe.each(['base', 'hostile'] as const)('dossier.json of “%s”', (name) => {
  const site = builtSite(name);
  const data = dossierOf(site);
  const seeds = new Map(data.sources.map((source) => [source.id, seedOf(site, source)]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const entities = new Map(data.entities.map((entity) => [entity.id, entity]));
  const words = ({ source, start, end }: Located) => fold(readAs(seeds.get(source) ?? '', { start, end }, sources.get(source)?.repairs));

  test('is valid by the schema that is published beside it', () => {
    const schema = JSON.parse(readFileSync(join(site.dist, 'data/dossier.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('has every file of the seeds once, as it lies there', () => {
    const files = readdirSync(site.seeds, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name).slice(join(site.seeds, '/').length));
    expect(data.sources.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(data.sources.map(({ number }) => number)).toEqual(data.sources.map((_, index) => index + 1));
    for (const { file, sha256, bytes } of data.sources) {
      const content = readFileSync(join(site.seeds, file));
      expect({ file, bytes, sha256 }).toEqual({ file, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
    }
  });

  test('puts every character of a seed into the page or aside, and none into both', () => {
    for (const { id, file, paragraphs, setAside } of data.sources) {
      const seed = seeds.get(id) ?? '';
      const parts = [...paragraphs, ...setAside].sort((a, b) => a.start - b.start);
      const between = parts.map(({ start }, index) => seed.slice(parts[index - 1]?.end ?? 0, start));
      const rest = [...between, seed.slice(parts.at(-1)?.end ?? 0)].join('').trim();
      expect({ file, rest }).toEqual({ file, rest: '' });
      const crossed = parts.filter(({ start, end }, index) => start < (parts[index - 1]?.end ?? 0) || seed.slice(start, end).trim() === '' || end > seed.length);
      expect({ file, crossed }).toEqual({ file, crossed: [] });
    }
  });

  test('numbers the paragraphs of a source in order, each once', () => {
    for (const { paragraphs } of data.sources) expect(paragraphs.map(({ id }) => id)).toEqual(paragraphs.map((_, index) => `p${index + 1}`));
  });

  test('has repairs that lie inside paragraphs and change something', () => {
    const odd = data.sources.flatMap(({ id, paragraphs, repairs = [] }) => repairs.filter(({ start, end, text }) =>
      !paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end) || seeds.get(id)?.slice(start, end) === text));
    expect(odd).toEqual([]);
  });

  test('cuts words out of a seed with every span', () => {
    const spans: [string, Located][] = [
      ...data.entities.flatMap(({ id, mentions, roles, merges }) => [...mentions, ...roles, ...merges].map((one): [string, Located] => [id, one])),
      ...data.dates.map((one): [string, Located] => [`date ${one.value}`, one]),
      ...data.quotes.flatMap((one): [string, Located][] => [[one.id, one], ...(one.attribution ? [[`${one.id}, attribution`, { ...one.attribution, source: one.source }] as [string, Located]] : [])]),
      ...data.figures.map((one): [string, Located] => [`figure ${one.value}`, one]),
      ...data.events.flatMap(({ id, evidence }) => evidence.map((one): [string, Located] => [id, one])),
      ...data.parallels.flatMap(({ id, passages }) => passages.map((one): [string, Located] => [id, one])),
    ];
    const empty = spans.filter(([, one]) => !/[\p{L}\p{N}]/u.test(words(one)) || one.end > (seeds.get(one.source)?.length ?? 0));
    expect(empty).toEqual([]);
  });

  test('begins and ends names, roles, dates and figures at the edges of words', () => {
    const letter = /[\p{L}\p{M}\p{N}]/u;
    const inside = (seed: string, at: number) => letter.test(seed[at - 1] ?? '') && letter.test(seed[at] ?? '');
    const spans: Located[] = [...data.entities.flatMap(({ mentions, roles }) => [...mentions, ...roles]), ...data.dates, ...data.figures];
    const cut = spans.filter(({ source, start, end }) => {
      const seed = seeds.get(source) ?? '';
      return inside(seed, start) || inside(seed, end) || /^\s|\s$/.test(seed.slice(start, end));
    });
    expect(cut.map(words)).toEqual([]);
  });

  test('has every span in one paragraph, or in one stretch set aside', () => {
    const all: Located[] = [...data.entities.flatMap(({ mentions, roles, merges }) => [...mentions, ...roles, ...merges]), ...data.dates, ...data.quotes, ...data.figures, ...data.events.flatMap(({ evidence }) => evidence)];
    const astray = all.filter(({ source, start, end }) => {
      const { paragraphs = [], setAside = [] } = sources.get(source) ?? {};
      return ![...paragraphs, ...setAside].some((part) => part.start <= start && end <= part.end);
    });
    expect(astray.map((one) => [one, words(one)])).toEqual([]);
  });

  test('gives an entity only spellings that its mentions have', () => {
    const wrong = data.entities.flatMap(({ id, aliases, mentions }) => {
      const texts = new Set(aliases.map(({ text }) => fold(text)));
      const seen = new Set(mentions.map((one) => `${one.source} ${words(one)}`));
      return [
        ...mentions.filter((one) => !texts.has(words(one))).map((one) => `${id}: the mention “${words(one)}” is none of its spellings`),
        ...aliases.flatMap(({ text, sources: by }) => by.filter((source) => !seen.has(`${source} ${fold(text)}`)).map((source) => `${id}: ${source} does not write “${text}”`)),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('gives roles and merges in the words of their places', () => {
    const wrong = data.entities.flatMap(({ id, roles, merges }) => [...roles, ...merges].filter((one) => fold(one.text) !== words(one)).map((one) => `${id}: “${one.text}” stands for “${words(one)}”`));
    expect(wrong).toEqual([]);
  });

  test('says what a figure counts in words of its source', () => {
    const wrong = data.figures.filter(({ source, of }) => of !== undefined && !fold(seeds.get(source) ?? '').includes(fold(of)));
    expect(wrong).toEqual([]);
  });

  test('refers only to sources and entities that are there', () => {
    const evidence: Located[] = [...data.dates, ...data.quotes, ...data.figures, ...data.events.flatMap((event) => event.evidence), ...data.parallels.flatMap(({ passages }) => passages), ...data.entities.flatMap(({ mentions }) => mentions)];
    const unknownSources = [...evidence.map(({ source }) => source), ...data.sources.flatMap(({ sameAs }) => sameAs.map(({ source }) => source))].filter((id) => !sources.has(id));
    const named = [...data.quotes.map(({ speaker }) => speaker), ...data.events.flatMap((event) => [...event.entities, event.place]), ...data.entities.flatMap(({ related }) => related.map(({ entity }) => entity))];
    expect({ unknownSources, unknownEntities: named.filter((id) => id !== undefined && !entities.has(id)) }).toEqual({ unknownSources: [], unknownEntities: [] });
  });

  test('gives every thing an id of its own, and every entity a mention', () => {
    for (const list of [data.sources, data.entities, data.quotes, data.events, data.parallels]) {
      const ids = list.map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
    expect(data.entities.filter(({ mentions }) => mentions.length === 0)).toEqual([]);
  });
});

test('the pipeline alone gives the same dossier.json as the site', async () => {
  const folder = await freshFolder();
  try {
    const { code, stderr } = await run([join(root, 'src/cli.ts'), 'extract', '--out', join(folder, 'x/dossier.json')]);
    expect(code, stderr).toBe(0);
    expect(readFileSync(join(folder, 'x/dossier.json'), 'utf8')).toBe(readFileSync(join(builtSite('base').dist, 'data/dossier.json'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

interface Located {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}
