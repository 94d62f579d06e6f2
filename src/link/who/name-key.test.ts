import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { initialsOf, isAcronym } from './acronym.ts';
import { keysOf } from './name-key.ts';
import { joinedLanguages } from './joined-languages.ts';
import { singular } from './same-event.ts';
import { transliterationKey } from './transliteration.ts';

const keys = keysOf(english.linking);

describe('same letters', () => {
  it.each([
    ['the EU-Ukraine Forum’s', 'eu ukraine forum'], ['U.S.', 'us'], ['AT&T', 'at and t'], ['O’Brien', 'obrien'], ["workers' union", 'workers union'],
    ['The Hague', 'hague'], ['RFE/RL', 'rfe rl'],
  ])('%s is %s', (name, key) => {
    expect(keys.sameLetters(name)).toBe(key);
  });
});

describe('a listed name', () => {
  it.each([['the Harbour Office’s', 'Harbour Office'], ['Berg,', 'Berg'], ['Ada\n Berg', 'Ada Berg'], ['The', 'The']])('%j is %s', (words, name) => {
    expect(keys.plain(words)).toBe(name);
  });
});

describe('British and American spelling', () => {
  it.each([
    ['defence', 'defense'], ['organisation', 'organization'], ['centre', 'center'], ['labour', 'labor'], ['programme', 'program'], ['armoured', 'armored'],
    ['four', 'four'], ['tour', 'tour'], ['rise', 'rize'], ['hence', 'hence'],
  ])('%s folds to %s', (british, folded) => {
    expect(keys.fold(british)).toBe(folded);
  });
  it('is folded word by word', () => expect(keys.name('ministry of defence programmes')).toBe('ministry of defense programs'));
});

describe('transliterations of one name share a key', () => {
  it.each([['kamyshin', 'kamyshyn'], ['umyerov', 'umerov'], ['zelenskyy', 'zelensky'], ['zelenskiy', 'zelenskyj'], ['khrushchev', 'hruschev'], ['orbán', 'orban'], ['medvedev', 'medvedeff']])('%s, %s', (a, b) => {
    expect(transliterationKey(a)).toBe(transliterationKey(b));
  });
  it.each([['putin', 'pushkin'], ['shevchenko', 'savchenko'], ['ivanov', 'ivanova']])('%s and %s do not', (a, b) => {
    expect(transliterationKey(a)).not.toBe(transliterationKey(b));
  });
});

describe('acronyms', () => {
  it.each([['EU', true], ['U.S.', true], ['RFE', true], ['Eu', false], ['E', false], ['A-10', false]])('%s: %s', (surface, expected) => {
    expect(isAcronym(surface)).toBe(expected);
  });
  it.each([['European Union', 'eu'], ['Port Board of Safety', 'pbs'], ['Harbour', undefined]])('initials of %s', (name, expected) => {
    expect(initialsOf(name)).toBe(expected);
  });
});

describe('singular', () => {
  it.each([['industries', 'industry'], ['forums', 'forum'], ['crises', 'cris'], ['crisis', 'crisis'], ['bus', 'bus'], ['press', 'press'], ['gas', 'gas']])('%s is %s', (word, expected) => {
    expect(singular(word, english.linking.plurals)).toBe(expected);
  });
});

it('in a language nobody described, letters alone make a key', () => {
  const bare = keysOf(joinedLanguages([], [english]));
  expect([bare.name('the Port’s Defence'), bare.name('U.S.'), bare.plain('the Port')]).toEqual(['the ports defence', 'us', 'the Port']);
});
