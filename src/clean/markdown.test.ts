import { describe, expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import type { Seed } from '../model/source.ts';
import { cut } from '../model/span.ts';
import { clean } from './clean.ts';

const seedOf = (text: string, file: string): Seed => ({ file, bytes: text.length, sha256: '0'.repeat(64), text });
const prose = 'The council of the town has agreed to build a new bridge over the river, the mayor said on Monday.';
const more = 'It will be open to all of the people who live in the town, and it is to be ready in the spring.';

describe('Markdown', () => {
  const markdown = (text: string) => clean(seedOf(text, 'a.md'), languages);
  const front = '---\ntitle: "Mayor opens bridge"\ndate: 2024-05-06\nauthor: Jane Doe\ntags: [bridge, town hall]\nurl: https://example.org/a\n---\n\n';

  test('front matter is set aside, and what it states is read', () => {
    const text = markdown(`${front}# Mayor opens bridge\n\n${prose}\n\n## What comes next\n\n${more}`);
    expect(text.setAside.map(({ rule }) => rule)).toEqual([...Array.from({ length: 7 }, () => 'front-matter'), 'title-repeated']);
    expect([text.title?.text, text.facts.byline?.text, text.facts.url?.text, text.facts.tags?.map((tag) => tag.text)])
      .toEqual(['Mayor opens bridge', 'Jane Doe', 'https://example.org/a', ['bridge', 'town hall']]);
    expect(text.dateLines.map((where) => cut(text.seed.text, where))).toEqual(['2024-05-06']);
    expect(text.blocks.map(({ kind, text: words }) => [kind, words])).toEqual([['paragraph', prose], ['heading', 'What comes next'], ['paragraph', more]]);
  });

  test('the one heading of the first rank is the title, on a page with its menus as well', () => {
    const menus = 'Log in\n\nSubscribe\n\nPrivacy policy\n\nShare on Facebook\n\nMost read\n\nContact us';
    const text = markdown(`# Mayor opens bridge\n\nMay 6, 2024\n\n4 minutes\n\n${prose}\n\n${more}\n\n${menus}`);
    expect(text.title?.text).toBe('Mayor opens bridge');
  });

  test('a heading without front matter is the title, without its mark', () => {
    const text = markdown(`# Mayor opens bridge\n\n${prose}\n\n${more}`);
    expect([text.title?.text, text.facts.title?.text]).toEqual(['Mayor opens bridge', 'Mayor opens bridge']);
  });

  test('lines between fences that are no keys stay text', () => {
    const text = markdown(`---\nThe bridge is open.\n---\n\n${prose}`);
    expect(text.setAside).toEqual([]);
  });

  test('in a plain text both are what they are', () => {
    expect(clean(seedOf(`# Mayor opens bridge\n\n${prose}\n\n${more}`, 'a.txt'), languages).title?.text).toBe('# Mayor opens bridge');
  });
});
