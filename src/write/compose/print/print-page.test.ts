import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../../model/page.ts';
import { print } from '../../print.ts';
import { chronicleOf, entityOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';
import { composePrint } from './print-page.ts';

/** Every value of an attribute, or address of a link, in a tree. */
function values(node: Nodes, names: readonly string[]): string[] {
  const own = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    ? node.attributes.flatMap((each) => ('name' in each && names.includes(each.name) && typeof each.value === 'string' ? [each.value] : []))
    : node.type === 'link' && names.includes('to') ? [node.url] : [];
  return [...own, ...('children' in node ? node.children.flatMap((child) => values(child, names)) : [])];
}

function count(page: Page, element: string): number {
  return print(page).match(new RegExp(`<${element}[ >]`, 'g'))?.length ?? 0;
}

function printed(sources: number, names: readonly string[]): Page {
  const texts = Array.from({ length: sources }, (_, at) => sourceOf(`text-${at + 1}`, at + 1, `¶ ${names[at % names.length]} met Ada Berg.\n¶ Nobody else came to ${at}.`));
  const entities = ['Ada Berg', ...new Set(names)].map((name) => entityOf(name.toLowerCase().replaceAll(' ', '-'), 'person', name, texts));
  return composePrint(makeLookup(chronicleOf(texts, { entities }), []));
}

describe('the whole dossier', () => {
  const page = printed(3, ['Bo Carr', 'Cy Dunn']);

  test('leads, inside itself, only to what it holds', () => {
    const ids = new Set(values(page.tree, ['id']));
    const inner = values(page.tree, ['to', 'note', 'back']).filter((to) => to.startsWith('#'));
    expect(inner.length).toBeGreaterThan(20);
    expect(inner.filter((to) => !ids.has(to.slice(1)))).toEqual([]);
  });

  test('leads to no page for a source, paragraph or name it holds', () => {
    const away = values(page.tree, ['to']).filter((to) => /^\/(?:sources|entities)\/./.test(to));
    expect(away).toEqual([]);
  });

  test('has each id once', () => {
    const ids = values(page.tree, ['id']);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('has every paragraph once, a profile and an entry of the index for each name', () => {
    expect([count(page, 'Words'), count(page, 'Profile'), count(page, 'IndexName')]).toEqual([6, 3, 3]);
  });

  test('offers every part to be left out, and names it in the contents', () => {
    const offered = values(page.tree, ['part']);
    const parts = [...new Set(offered)];
    expect(parts).toEqual(['briefing', 'profiles', 'sources', 'method', 'index']);
    expect(values(page.tree, ['id'])).toEqual(expect.arrayContaining(parts));
  });
});

describe('a dossier too large for one document', () => {
  test('has 60 sources whole, and of 61 their addresses, and says so', () => {
    const [whole, large] = [printed(60, ['Bo Carr']), printed(61, ['Bo Carr'])];
    expect([count(whole, 'Article'), count(large, 'Article')]).toEqual([60, 0]);
    expect(print(large)).toContain('61 sources are too many for one document: past 60 each is printed from its own page.');
    expect(values(large.tree, ['to'])).toEqual(expect.arrayContaining(['/sources/text-1/', '/sources/text-61/', '/sources/text-60/#p1']));
    expect(values(large.tree, ['to']).filter((to) => /^#s\d/.test(to))).toEqual([]);
  });

  test('has profiles of the 60 most named, and all names in the index', () => {
    const page = printed(59, Array.from({ length: 70 }, (_, at) => `Bo C${String.fromCharCode(97 + (at % 26)).repeat(1 + Math.floor(at / 26))}rr`));
    expect([count(page, 'Profile'), count(page, 'IndexName')]).toEqual([60, 71]);
    expect(print(page)).toContain('The 60 most often named of 71; the others stand in the index.');
  });

  test('gives the sources by lists where there are hundreds', () => {
    const urls = values(printed(401, ['Bo Carr']).tree, ['to']);
    expect(urls).toContain('/sources/');
    expect(urls.filter((url) => /^\/sources\/page\/from-text-\d+\/$/.test(url)).length).toBeGreaterThan(1);
  });
});
