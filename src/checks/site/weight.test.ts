import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageKinds } from './page-kinds.ts';
import { serveCompressed } from './serve-compressed.ts';
import { builtSite } from './sites.ts';
import { visiting } from './visiting.ts';
import { weigh } from './weight.ts';

const site = builtSite('base');
const here = visiting(site, serveCompressed);

test('every page is at most 50 kB on the wire, its styles with it', () => {
  const packed = (file: string) => gzipSync(readFileSync(join(site.dist, file))).length;
  const pages = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((file) => {
    const styles = [...readFileSync(join(site.dist, file), 'utf8').matchAll(/href="([^"]+\.css)"/g)].map(([, address = '']) => address.slice(site.base.length));
    return { file, bytes: packed(file) + styles.reduce((sum, style) => sum + packed(style), 0) };
  });
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter(({ bytes }) => bytes > 50_000)).toEqual([]);
});

describe('on a slow telephone', () => {
  test.each(pageKinds(site.dist))('$name is light, waits for no script, and nothing on it moves', async ({ path }) => {
    const { html, css, blocking, shift } = await weigh(here.browser, here.front + path);
    expect(html).toBeGreaterThan(500);
    expect(css).toBeGreaterThan(500);
    expect(html + css).toBeLessThanOrEqual(50_000);
    expect({ blocking, shift }).toEqual({ blocking: 0, shift: 0 });
  });
});
