import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtSite, fold } from './sites.ts';

const { dist } = builtSite('small');
const page = (path: string) => readFileSync(join(dist, path), 'utf8');

/** What the editor wrote, as a page shows it. */
function editorPart(html: string): string {
  const start = html.indexOf('<div class="editor">');
  return start < 0 ? '' : html.slice(start, html.indexOf('class="rail"', start) > 0 ? html.indexOf('class="rail"', start) : html.indexOf('id="texts"', start));
}

const briefing = editorPart(page('index.html'));
const plain = (html: string) => fold(html.replace(/<[^>]*>/g, ' ').replace(/&quot;/g, '"').replace(/&#39;/g, '\''));

describe('the editor’s briefing', () => {
  test('leads to paragraphs that are there', () => {
    const links = [...briefing.matchAll(/href="([^"]+)" class="loc"/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const link of links) {
      const [address = '', id] = link.split('#');
      expect(page(join(address, 'index.html')), link).toContain(`id="${id}"`);
    }
  });

  test('prints quotations in the source’s words, each with its locator', () => {
    expect(plain(briefing)).toMatch(/a critic asks Nobody has counted the lorries \[…\] in winter ?\. S2 ¶6/);
  });

  test('has the words a citation rests on beside it', () => {
    expect(briefing).toMatch(/<details class="fold mg"[^]*?<q>traffic will cross the Senna<\/q>/);
  });

  test('says how sure a judgement is, and counts its sources', () => {
    expect(plain(briefing)).toMatch(/Judgement, moderate confidence\. The plan .* \(2 sources, 2 independent\)/);
    expect(briefing).toContain('href="/about/#confidence"');
    expect(page('about/index.html')).toContain('id="confidence"');
  });

  test('stands on the page for paper too', () => {
    const words = (html: string) => plain(html).match(/The bridge opens .*? counted the lorries/)?.[0];
    expect(words(briefing)).toBeDefined();
    expect(words(editorPart(page('print/index.html')))).toBe(words(briefing));
  });

  test('is searched', () => {
    const folder = join(dist, 'pagefind/fragment');
    const fragments = readdirSync(folder).map((file) => gunzipSync(readFileSync(join(folder, file))).toString('utf8'));
    expect(fragments.filter((text) => text.includes('older than the plan for the lorries'))).toHaveLength(1);
  });
});
