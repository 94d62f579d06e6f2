import { describe, expect, test } from 'vitest';
import { inLatin } from './cyrillic.ts';
import { isOneAway, meantBy, soundKey } from './forgive.ts';
import { readSpellings } from './spellings.ts';

const spellings = readSpellings(
  { variants: [['^(arm)our(.*)$', '$1or$2']], plurals: [], months: {}, small: [], scales: {}, currencies: [], marked: [], names: [['Rustam Yelvanov'], ['Brandt'], ['Brand'], ['Ida']] },
  () => Promise.reject(new Error('nothing to fetch')),
);

describe('a word that is nowhere may be meant for', () => {
  test.each([
    ['Elvanov', ['Yelvanov']], ['Yelvannov', ['Yelvanov']], ['Yelvnaov', ['Yelvanov']], ['Yelvano', ['Yelvanov']], ['Xelvanov', ['Yelvanov']],
    ['Brandd', ['Brand', 'Brandt']], ['armoured', ['armored']],
    ['Єлванов', ['yelvanov', 'Yelvanov']],
    // Too short to be sure, or two letters away.
    ['Ade', []], ['Yelxanoz', []],
  ])('%s: %j', (word, meant) => expect(meantBy(word, spellings)).toEqual(expect.arrayContaining(meant)));

  test.each(['Ade', 'Yelxanoz'])('%s: nothing', (word) => expect(meantBy(word, spellings)).toEqual([]));
});

describe('names from other alphabets sound alike', () => {
  test.each([
    ['Umyerov', 'Umerov'], ['Zelenskyy', 'Zelensky'], ['Zelenskiy', 'Zelenskyj'], ['Kharkiv', 'Harkiv'], ['Tchaikovsky', 'Chaikovski'], ['Wroclaw', 'Vroclav'],
  ])('%s, %s', (a, b) => expect(soundKey(a)).toBe(soundKey(b)));

  test.each([['Kyiv', 'Kovel'], ['Brandt', 'Brent']])('but not %s, %s', (a, b) => expect(soundKey(a)).not.toBe(soundKey(b)));
});

describe('one letter away', () => {
  test.each([['form', 'from'], ['form', 'forum'], ['forum', 'form'], ['form', 'farm']])('are %s, %s', (a, b) => expect(isOneAway(a, b)).toBe(true));
  test.each([['form', 'form'], ['form', 'forums'], ['form', 'fram']])('are not %s, %s', (a, b) => expect(isOneAway(a, b)).toBe(false));
});

describe('Cyrillic is read in Latin letters', () => {
  test.each([
    ['Камишін', ['kamyshin', 'kamishin']], ['Шевченко', ['shevchenko']], ['Kyiv', []],
  ])('%s: %j', (word, latin) => expect(inLatin(word)).toEqual(latin));
});
