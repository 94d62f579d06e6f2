import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownPoster, posterAddress } from './address.ts';
import { glyphs } from './glyphs.ts';
import { isDrawable } from './letters.ts';

describe('our fonts', () => {
  test.each([['English', 'Naïve “quotes” – 20 € …'], ['Ukrainian', 'Київ, Запоріжжя № 5'], ['Greek', 'Ζωή'], ['Slovak and Vietnamese', 'Šefčovič, Đặng Văn']])('have the letters of %s', (_, text) => {
    expect(isDrawable(text)).toBe(true);
  });
  test.each([['Chinese', '北京'], ['Arabic', 'مرحبا'], ['Hebrew', 'שלום'], ['pictures', 'Done 😀'], ['control characters', 'a\u0007b']])('have not those of %s', (_, text) => {
    expect(isDrawable(text)).toBe(false);
  });
});

describe('a page is shared with', () => {
  const poster = { kicker: 'S1' };
  test.each([
    ['its own picture', { kind: 'source', address: '/sources/a/', title: 'A', poster }, '/posters/sources/a.png'],
    ['that of its list where it has none', { kind: 'entity', address: '/entities/a/', title: 'A' }, '/posters/entities.png'],
    ['that of its list where no font has its letters', { kind: 'source', address: '/sources/a/', title: '北京', poster }, '/posters/sources.png'],
    ['that of the front page where it is of no list', { kind: 'missing', address: '/404.html', title: 'There is no such page' }, '/posters/index.png'],
    ['that of the front page where it is the front page, whatever its letters', { kind: 'briefing', address: '/', title: '北京', poster }, '/posters/index.png'],
  ])('%s', (_, page, expected) => {
    expect(posterAddress(page)).toBe(expected);
  });

  test('a picture that is drawn', () => {
    expect(ownPoster({ kind: 'entity', address: '/entities/a/', title: 'A' })).toBeUndefined();
  });
});

test('the glyphs of pictures are those of pages', () => {
  const sprite = readFileSync(new URL('../components/frame/Sprite.astro', import.meta.url), 'utf8');
  const shapes = (svg: string) => [...svg.matchAll(/ d="([^"]+)"| r="([^"]+)"/g)].map(([, path, radius]) => path ?? radius);
  for (const [type, svg] of Object.entries(glyphs)) {
    const [, symbol = ''] = new RegExp(`id="g-${type}"[^>]*>(.*?)</symbol>`).exec(sprite) ?? [];
    expect(shapes(svg)).toEqual(shapes(symbol));
  }
});
