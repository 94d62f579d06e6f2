import { describe, expect, test } from 'vitest';
import { oneOf } from './one-of.ts';

/** The beginning of a text that is one of the words. */
const found = (words: readonly string[], text: string) => new RegExp(`^${oneOf(words)}`, 'u').exec(text)?.[0];

describe('of several words', () => {
  test.each<[readonly string[], string, string | undefined, string]>([
    [['in', 'in front'], 'in front of it', 'in front', 'the longer counts'],
    [['in front'], 'in \n front', 'in \n front', 'any white space stands for a space'],
    [['Inc.'], 'Inca', undefined, 'marks stand for themselves'],
    [['a', 'b'], 'c', undefined, 'no other fits'],
    [[], 'anything', undefined, 'where there are none, nothing fits'],
  ])('%j in “%s”: %j; %s', (words, text, expected) => expect(found(words, text)).toBe(expected));
});

test('they are a group of their own', () => expect(new RegExp(`^${oneOf(['a', 'b'])}c$`, 'u').test('bc')).toBe(true));
