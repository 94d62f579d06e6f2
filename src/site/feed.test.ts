import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { toAtom } from './feed.ts';
import { sitemaps } from './sitemap.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray: (name) => name === 'entry' || name === 'url' || name === 'sitemap', parseTagValue: false });
const read = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml);
};
const entry = { id: 'urn:uuid:1', address: '/sources/a/', title: 'A', summary: 'S1', day: '2031-04-07' };
const site = new URL('https://example.org');

describe('the feed', () => {
  test.each([
    ['markup', '<b>&amp; "quotes" \'single\' ]]> <![CDATA['],
    ['letters of all kinds', 'Київ 北京 😀'],
    ['nothing XML has no place for', 'a\u0007b\uFFFFc', 'abc'],
  ])('holds %s as it is', (_, title, expected = title) => {
    expect(read(toAtom({ title: 'T', subtitle: '' }, { id: 'urn:uuid:0', entries: [{ ...entry, title }] }, site)).feed.entry[0].title).toBe(expected);
  });

  test('is as new as its first entry, and names where that stands', () => {
    const { feed } = read(toAtom({ title: 'T', subtitle: 'S' }, { id: 'urn:uuid:0', entries: [entry] }, site));
    expect([feed.updated, feed.entry[0].updated, feed.entry[0].link['@href'], feed.link[0]['@href']])
      .toEqual(['2031-04-07T00:00:00Z', '2031-04-07T00:00:00Z', 'https://example.org/sources/a/', 'https://example.org/feed.xml']);
  });

  test('may be empty', () => {
    expect(read(toAtom({ title: 'T', subtitle: '' }, { id: 'urn:uuid:0', entries: [] }, undefined)).feed.updated).toBe('1970-01-01T00:00:00Z');
  });
});

describe('the map of a site', () => {
  test('is one file as long as it may be', () => {
    const [map, ...others] = sitemaps(['/', '/a/'], site);
    expect(others).toEqual([]);
    expect(read(map?.xml ?? '').urlset.url).toEqual([{ loc: 'https://example.org/' }, { loc: 'https://example.org/a/' }]);
  });

  test('is an index of several beyond that, each address in one of them', () => {
    const [index, ...parts] = sitemaps(['/', '/a/', '/b/'], site, 2);
    expect(read(index?.xml ?? '').sitemapindex.sitemap).toEqual([{ loc: 'https://example.org/sitemap-1.xml' }, { loc: 'https://example.org/sitemap-2.xml' }]);
    expect(parts.flatMap(({ xml }) => read(xml).urlset.url.map(({ loc }: { loc: string }) => loc))).toEqual(['https://example.org/', 'https://example.org/a/', 'https://example.org/b/']);
  });
});
