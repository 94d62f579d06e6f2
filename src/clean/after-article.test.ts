import { describe, expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import { clean } from './clean.ts';

const cleanOf = (text: string) => clean({ file: 'a.txt', bytes: text.length, sha256: '0'.repeat(64), text }, languages);
const prose = 'The council of the town has agreed to build a new bridge over the river, the mayor said on Monday.';
const more = 'It will be open to all of the people who live in the town, and it is to be ready in the spring.';

describe('what follows an article', () => {
  const before = [prose, more, prose, more, prose, more].join('\n\n');
  test.each([
    ['a note on its author', 'About the author\nJane Doe\nJane Doe has been writing on bridges for ten years.', ['after-article', 'after-article', 'after-article?']],
    ['comments', '2 comments\nJohn Roe\nI like it.', ['comments', 'after-article', 'after-article']],
    ['buttons in a row', 'Share\nFacebook\nInstagram\nWhatsApp', ['share', 'navigation-row', 'navigation-row', 'navigation-row']],
  ])('%s', (_name, after, rules) => {
    const text = cleanOf(`${before}\n\n${after}`);
    expect(text.setAside.map(({ rule, doubtful }) => `${rule}${doubtful ? '?' : ''}`)).toEqual(rules);
    expect(text.blocks).toHaveLength(6);
  });

  test('a column of a table is no heading of comments', () => {
    const table = 'State\nComment\nnew\nThe work is to begin.\nready\nThe bridge is open to all.';
    expect(cleanOf(`${before}\n\n${table}\n\n${prose}\n\n${more}`).setAside).toEqual([]);
  });

  test('a last paragraph after a box is the article’s', () => {
    expect(cleanOf(`${prose}\n\n${more}\n\n${prose}\n\nRelated articles\n\n${more}`).blocks).toHaveLength(4);
  });

  test.each(['Harbour Works\nRoe and Sons\nThe Doe Company', 'Facebook', 'Discussion\nThe bridge is long.', 'References\nDoe, J. Bridges of the town. Harbour Press, 2020.'])('“%s” is its own end', (after) => {
    expect(cleanOf(`${before}\n\n${after}`).setAside).toEqual([]);
  });
});
