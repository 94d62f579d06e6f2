import { describe, expect, it } from 'vitest';
import { toHeadline } from './headline.ts';
import { stem } from './told.ts';

describe('headline', () => {
  it.each([
    ['a comma at the end goes', 'the office opened in the port, ', 'The office opened in the port'],
    ['a list dash before goes', '- The office opened.', 'The office opened'],
    ['an abbreviation keeps its point', 'The office opened in the U.S.', 'The office opened in the U.S.'],
    ['long clauses end at a boundary', `The office opened in the old port of the town, ${'and everybody came '.repeat(6)}`, 'The office opened in the old port of the town'],
    ['without a boundary they end between words', 'word '.repeat(40), `${'word '.repeat(21).trim().replace('word', 'Word')}…`],
  ])('%s', (_, clause, expected) => {
    expect(toHeadline(clause)).toBe(expected);
  });
});

describe('stem', () => {
  it.each([['opened', 'open'], ['opening', 'open'], ['announced', 'announc'], ['announces', 'announc']])('%s is %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});
