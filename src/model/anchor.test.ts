import { describe, expect, test } from 'vitest';
import { findWords, wordsPattern } from './anchor.ts';
import { span } from './span.ts';
import type { Block } from './text.ts';

const block = (id: string, text: string): Block => ({ id, kind: 'paragraph', span: span(0, text.length), text, edits: [] });

describe('words of an editor fit', () => {
  test.each([
    ['“We build”', 'said: "We build".', '"We build"'],
    ['it’s here', 'it\'s here', 'it\'s here'],
    ['one two', 'one\n  two', 'one\n  two'],
    ['co-op (new)', 'the co–op (new) shop', 'co–op (new)'],
    ['coop', 'the co\u00ADop', 'co\u00ADop'],
    ['one … four', 'one two three four five', 'one two three four'],
    ['two …', 'one two three\nfour', 'two three'],
  ])('%s in %j', (words, text, found) => expect(wordsPattern(words).exec(text)?.[0]).toBe(found));

  test('whole words only', () => expect(wordsPattern('art').exec('article')).toBeNull());
});

describe('a place is found by its words', () => {
  const blocks = [block('title', 'Monday'), block('p1', 'On Monday it rained, on Tuesday not.'), block('p2', 'On Tuesday and on Tuesday.')];
  test.each([
    ['it rained', undefined, 'p1 10'], ['Monday', 'title' as const, 'title 0'], ['Tuesday', 1, 'p1 24'],
    ['it rained', 2, '“it rained” stands in ¶1, not in ¶2'],
    ['Monday', undefined, '“Monday” stands there 2 times (the title, ¶1); expected once: name the paragraph, p: …'],
    ['Tuesday', 2, '“Tuesday” stands there 2 times (¶2); expected once: give more of the words round it'],
    ['it snowed', undefined, '“it snowed” stands nowhere in it; expected words as the site shows them'],
  ])('%s, p %s', (words, p, expected) => {
    const found = findWords(blocks, words, p);
    expect(typeof found === 'string' ? found : `${found.block.id} ${found.span.start}`).toBe(expected);
  });
});
