import { describe, expect, test } from 'vitest';
import { dayMarks, differing, firstLetter, fold, foldings, framed, monthMark, wordsOf } from './search-words.ts';

const { canonical, singular, spelt } = foldings({ variants: [['^(def)enc(es?)$', '$1ens$2'], ['^(arm)our(.*)$', '$1or$2']], plurals: [['ies$', 'y'], ['([^siu])s$', '$1']] });

test.each([['Kraków', 'krakow'], ['Øresund', 'oresund'], ['Straße', 'strasse'], ['Łódź', 'lodz'], ['Київ', 'киів']])('%s is folded to %s', (word, folded) => expect(fold(word)).toBe(folded));

test.each([
  ['Brandt’s ferry', ['Brandt', 'ferry']], ['the U.S. fleet', ['the', 'U.S.', 'fleet']], ['RFE/RL', ['RFE', 'RL']], ['start-ups', ['start', 'ups']],
  ['$2.5 billion', ['2.5', 'billion']], ['— “!”', []], ['S 5', ['S', '5']],
])('the words of %s are %j', (text, words) => expect(wordsOf(text).map((word) => word.text)).toEqual(words));

describe('words are compared in one spelling', () => {
  test.each([['Defences', 'defense', 'defence', 'defenses'], ['industries', 'industry', 'industry', 'industries'], ['armoured', 'armored', 'armoured', 'armored'], ['IDS', 'ids', 'ids', 'ids'], ['U.S.', 'us', 'us', 'us']])(
    '%s: %s, its own way %s, its own number %s', (word, one, own, number) => expect([canonical(word), singular(word), spelt(word)]).toEqual([one, own, number]));
});

test('marked are only words that not all spellings of a name have', () => {
  expect(differing(['Old Harbour Office', 'Old Harbor Office'], canonical)).toEqual(['harbour', 'harbor']);
  expect(differing(['Old Defence Office', 'Defense Office'], canonical)).toEqual(['old']);
  expect(differing(['Harbour Union', 'HU'], canonical)).toEqual(['harbour', 'union', 'hu']);
});

test('no mark begins like another', () => expect([framed('eu'), framed('europe')].map((mark) => framed('europe').startsWith(mark))).toEqual([false, true]));

test('a day has a mark of its own and one for any year', () => expect([dayMarks('2031-07-09'), monthMark('2031-07-09')]).toEqual([['d20310709', 'x0709'], 'd203107']));

test.each([['Éclair', 'e'], ['9th', '9'], ['Київ', 'u43a']])('a long table has %s under %s', (word, letter) => expect(firstLetter(word)).toBe(letter));
