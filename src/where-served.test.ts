import { expect, test } from 'vitest';
import { whereServed } from './where-served.ts';

test.each<[fact: string, siteUrl: string | undefined, basePath: string | undefined, is: ReturnType<typeof whereServed>]>([
  ['nothing said: at the root of any host', undefined, undefined, { base: '/' }],
  ['said with nothing in it: the same', '', '', { base: '/' }],
  ['host and path', 'https://example.org', '/kyiv-office/', { site: 'https://example.org', base: '/kyiv-office/' }],
  ['a slash at the end of the host, none before the path', 'https://example.org/', 'kyiv-office', { site: 'https://example.org', base: '/kyiv-office' }],
  ['a port', 'http://localhost:8080', '/', { site: 'http://localhost:8080', base: '/' }],
  ['no scheme', 'example.org', '', 'SITE_URL: expected scheme and host, such as https://example.org, found “example.org”.'],
  ['another scheme', 'ftp://example.org', '', 'SITE_URL: expected scheme and host, such as https://example.org, found “ftp://example.org”.'],
  ['a path after the host', 'https://example.org/kyiv/', '', 'SITE_URL: expected scheme and host alone, found a path too. Say SITE_URL=https://example.org BASE_PATH=/kyiv/'],
  ['a whole address for a path', '', 'https://example.org/kyiv/', 'BASE_PATH: expected a path, such as /kyiv-office/, found “https://example.org/kyiv/”.'],
  ['a path that climbs', '', '/a/../b/', 'BASE_PATH: expected a path, such as /kyiv-office/, found “/a/../b/”.'],
])('%s', (_, siteUrl, basePath, is) => {
  expect(whereServed(siteUrl, basePath)).toEqual(is);
});
