import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { SiteName } from './builds.ts';
import { schemaFaults, type Statement } from './schema-rules.ts';
import { builtSite, dossierOf } from './sites.ts';

/** Sites with what addresses of theirs begin with where they name them whole. */
const sites: readonly { readonly name: SiteName; readonly front: string }[] = [
  { name: 'base', front: '/kyiv-office/' },
  { name: 'small', front: '/' },
  { name: 'withheld', front: '/' },
  { name: 'hostile', front: 'https://example.org/notes/' },
];
const html = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', htmlEntities: true });

interface Head {
  readonly address: string;
  /** `content` by name or property, of tags that stand once. */
  readonly meta: Readonly<Record<string, string>>;
  readonly links: readonly { readonly rel: string; readonly href: string; readonly type?: string }[];
  readonly title: string;
  readonly lang: string;
  readonly statement?: Statement;
}

/** Every page's head, each of its tags read by itself by a parser of XML. */
function headsOf(name: SiteName): readonly Head[] {
  const { dist } = builtSite(name);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).sort();
  return files.map((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    const head = text.slice(0, text.indexOf('</head>'));
    const tags = (tag: string) => [...head.matchAll(new RegExp(`<${tag}\\b[^>]*>`, 'g'))].map(([found]) => html.parse(found.replace(/\/?>$/, '/>').replace(/\s(crossorigin)(?=[\s/])/g, ' $1=""'))[tag] as Record<string, string>);
    const metas = tags('meta').filter(({ media }) => media === undefined).flatMap(({ name: key, property, content }) => (key ?? property ? [[key ?? property ?? '', content ?? ''] as const] : []));
    const twice = metas.map(([key]) => key).filter((key, at, all) => all.indexOf(key) !== at);
    if (twice.length > 0) throw new Error(`${file} has twice: ${twice.join()}`);
    const data = [...text.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)];
    if (data.length > 1) throw new Error(`${file} has ${data.length} statements.`);
    return {
      address: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      meta: Object.fromEntries(metas),
      links: tags('link') as unknown as Head['links'],
      title: /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? '',
      lang: /<html lang="([^"]*)"/.exec(head)?.[1] ?? '',
      ...(data[0] ? { statement: JSON.parse(data[0][1] ?? '') as Statement } : {}),
    };
  });
}

describe.each(sites)('the pages of the site “$name”', ({ name, front }) => {
  const { dist } = builtSite(name);
  const heads = headsOf(name);
  const whole = front.startsWith('https:');
  const isHere = (address: string) => address.startsWith(front) && existsSync(join(dist, decodeURI(address.slice(front.length))));

  test('have title, description, language and what is shown where they are shared', () => {
    const wanted = ['description', 'og:title', 'og:description', 'og:type', 'og:site_name', 'og:image', 'og:image:alt', 'twitter:card', ...(whole ? ['og:url'] : [])];
    const faults = heads.flatMap(({ address, meta, title, lang }) => [
      ...wanted.filter((key) => (meta[key] ?? '').trim() === '' && !(key === 'og:url' && address === '/404.html')).map((key) => `${address} has no ${key}`),
      ...(title === '' || lang === '' ? [`${address} has no title or language`] : []),
    ]);
    expect(faults).toEqual([]);
  });

  test('have a canonical address where it is known where they will be served, and else none', () => {
    const canonical = ({ links }: Head) => links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
    const wrong = heads.filter((head) => canonical(head).join() !== (whole && head.address !== '/404.html' ? front.replace(/\/$/, '') + head.address : ''));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('have a picture that is there, 1200 by 630', () => {
    const pictures = new Set(heads.map(({ meta }) => meta['og:image'] ?? ''));
    expect([...pictures].filter((address) => !isHere(address))).toEqual([]);
    for (const address of pictures) {
      const bytes = readFileSync(join(dist, decodeURI(address.slice(front.length))));
      expect([bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
    }
  });

  test('name icons and a feed that are there', () => {
    const base = builtSite(name).base;
    const missing = heads.flatMap(({ address, links }) => links.filter(({ rel }) => /icon|alternate|sitemap/.test(rel)).filter(({ href }) => !existsSync(join(dist, href.slice(base.length)))).map(({ href }) => `${address} → ${href}`));
    expect(missing).toEqual([]);
    expect(heads[0]?.links.filter(({ rel }) => /icon|alternate/.test(rel)).length).toBe(4);
  });

  test('say to machines what keeps the rules of schema.org', () => {
    const faults = heads.flatMap(({ address, statement }) => (statement ? schemaFaults(statement, front).map((fault) => `${address}: ${fault}`) : []));
    expect(faults).toEqual([]);
  });

  test('say it of the briefing, the chronology, every source and every profile', () => {
    const { sources, entities } = dossierOf(builtSite(name));
    const speaking = new Set(heads.filter(({ statement }) => statement).map(({ address }) => decodeURI(address)));
    const wanted = ['/', '/chronology/', ...sources.map(({ id }) => `/sources/${id}/`), ...entities.map(({ id }) => `/entities/${id}/`)];
    expect(wanted.filter((address) => !speaking.has(address))).toEqual([]);
  });

  test('say of a source no more than the data do', () => {
    for (const { id, sha256, date, dateBasis, titleBasis, title } of dossierOf(builtSite(name)).sources) {
      const text = heads.find(({ address }) => address === `/sources/${id}/`)?.statement?.['mainEntity'] as Statement;
      expect(text['identifier']).toMatchObject({ value: sha256 });
      if ('datePublished' in text) expect([text['datePublished'], dateBasis === 'inferred']).toEqual([date, false]);
      if ('headline' in text) expect([text['headline'], titleBasis === 'composed']).toEqual([title, false]);
    }
  });

  test('are announced by a feed of well-formed Atom', () => {
    const xml = readFileSync(join(dist, 'feed.xml'), 'utf8');
    expect(XMLValidator.validate(xml)).toBe(true);
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (tag) => tag === 'entry' || tag === 'link', parseTagValue: false }).parse(xml);
    expect(feed.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    const entries = (feed.entry ?? []) as { id: string; title: string; updated: string; link: { '@_href': string }[] }[];
    expect(entries.filter(({ id, title, updated }) => !/^urn:uuid:[\da-f-]{36}$/.test(id) || !title || !/T00:00:00Z$/.test(updated))).toEqual([]);
    expect(new Set([feed.id, ...entries.map(({ id }) => id)]).size).toBe(entries.length + 1);
    expect(entries.filter(({ link }) => !isHere((link[0]?.['@_href'] ?? '').replace(/#.*/, '')))).toEqual([]);
    expect(entries.map(({ updated }) => updated)).toEqual(entries.map(({ updated }) => updated).toSorted().reverse());
  });

  test('stand in a map where it is known where they will be served', () => {
    expect(existsSync(join(dist, 'sitemap.xml'))).toBe(whole);
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8').includes('Sitemap:')).toBe(whole);
    if (!whole) return;
    const xml = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
    expect(XMLValidator.validate(xml)).toBe(true);
    const { urlset } = new XMLParser({ isArray: (tag) => tag === 'url' }).parse(xml);
    const addresses = (urlset.url as { loc: string }[]).map(({ loc }) => loc);
    expect(addresses.toSorted()).toEqual(heads.filter(({ address }) => address !== '/404.html').map(({ address }) => front.replace(/\/$/, '') + address).toSorted());
  });
});
