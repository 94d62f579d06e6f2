import { describe, expect, it } from 'vitest';
import { initialsOf, isAcronym } from './acronym.ts';
import { plainName } from './mentions.ts';
import { sameLettersKey } from './name-key.ts';
import { singular } from './same-event.ts';
import { american, spellingKey } from './spelling.ts';
import { transliterationKey } from './transliteration.ts';

describe('same letters', () => {
  it.each([
    ['the EU-Ukraine Forum’s', 'eu ukraine forum'], ['U.S.', 'us'], ['AT&T', 'at and t'], ['O’Brien', 'obrien'], ["workers' union", 'workers union'],
    ['The Hague', 'hague'], ['RFE/RL', 'rfe rl'],
  ])('%s is %s', (name, key) => {
    expect(sameLettersKey(name)).toBe(key);
  });
});

describe('a listed name', () => {
  it.each([['the Harbour Office’s', 'Harbour Office'], ['Berg,', 'Berg'], ['Ada\n Berg', 'Ada Berg'], ['The', 'The']])('%j is %s', (words, name) => {
    expect(plainName(words)).toBe(name);
  });
});

describe('British and American spelling', () => {
  it.each([
    ['defence', 'defense'], ['organisation', 'organization'], ['centre', 'center'], ['labour', 'labor'], ['programme', 'program'], ['armoured', 'armored'],
    ['four', 'four'], ['tour', 'tour'], ['rise', 'rize'], ['hence', 'hence'],
  ])('%s folds to %s', (british, folded) => {
    expect(american(british)).toBe(folded);
  });
  it('works word by word', () => expect(spellingKey('ministry of defence programmes')).toBe('ministry of defense programs'));
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
    expect(singular(word)).toBe(expected);
  });
});
