import { describe, expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { otherSpellings, stretchesIn, toHit } from './found.ts';
import { parseQuery } from './query.ts';
import { readSpellings } from './spellings.ts';

const spellings = readSpellings(
  { variants: [['^(arm)our(.*)$', '$1or$2']], plurals: [['([^siu])s$', '$1']], months: {}, small: [], scales: {}, currencies: [], marked: [], names: [['Marta Olvanyk', 'Olvanyk', 'Olvanik'], ['Harbour Union', 'HU']] },
  () => Promise.reject(new Error('nothing to fetch')),
);
const marked = (text: string, query: string) => stretchesIn(text, parseQuery(query, spellings), spellings).map(({ start, end }) => text.slice(start, end));

describe('of a text are marked', () => {
  test.each([
    ['The ferry left.', 'ferry', ['ferry']],
    ['The ferries left the start-ups.', 'startup', ['start-ups']],
    ['Olvanyk said so.', 'Olvanik', ['Olvanyk']],
    ['The Harbour Union said so.', 'HU', ['Harbour Union']],
    ['The old harbour, the old quay.', '"old quay"', ['old quay']],
    ['A “left” ferry.', '"ferry left"', []],
    ['Nothing here.', '2031-07-09', []],
  ])('%s for %s: %j', (text, query, expected) => expect(marked(text, query)).toEqual(expected));
});

describe('another spelling is said', () => {
  test.each([
    ['Olvanyk said so.', 'Olvanik', ['Olvanyk']], ['Olvanik said so.', 'Olvanik', []], ['Olvanik’s ferry.', 'Olvaniks', []],
    ['The Harbour Union.', 'HU', ['Harbour Union']], ['an armored car', 'armoured', ['armored']], ['The ferries', 'ferr', []],
  ])('%s for %s: %j', (text, query, expected) => expect(otherSpellings(text, parseQuery(query, spellings), spellings)).toEqual(expected));
});

describe('an excerpt', () => {
  const long = `${'water '.repeat(80)}the ferry ${'harbour '.repeat(80)}`.trim();
  const words = (text: string, query: string) => excerptOf(text, stretchesIn(text, parseQuery(query, spellings), spellings), 60);

  test('holds the hit, is cut between words and says so', () => {
    const text = words(long, 'ferry').map((piece) => piece.text).join('');
    expect(text).toMatch(/^… (water )+the ferry (harbour )*harbour …$/);
    expect(text.length).toBeLessThan(75);
  });

  test('of a short text is all of it', () => expect(words('The ferry left.', 'ferry')).toEqual([{ text: 'The ', hit: false }, { text: 'ferry', hit: true }, { text: ' left.', hit: false }]));
});

test('a record comes back from the index as it went in', () => {
  const url = `/sources/x/#p1\n${JSON.stringify({ kind: 'paragraph', locator: 'S1 ¶1' })}`;
  expect(toHit(url, 'One ‖ two. ‖ zqonezq')).toMatchObject({ address: '/sources/x/#p1', text: 'One ‖ two.', facts: { kind: 'paragraph', locator: 'S1 ¶1' } });
});
