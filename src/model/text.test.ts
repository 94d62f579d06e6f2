import { describe, expect, test } from 'vitest';
import { cut, span } from './span.ts';
import { readAs, toLocal, toSeed, type Block, type Edit } from './text.ts';

/** A block made from a seed and its repairs, standing at `start`. */
function blockOf(seed: string, edits: readonly Edit[], start = 0): Block {
  let text = '';
  let at = start;
  for (const edit of edits) {
    text += seed.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return { id: 'p1', kind: 'paragraph', span: span(start, seed.length), text: text + seed.slice(at), edits };
}

// A soft hyphen dropped, â€™ read as ’, a line end read as a space.
const seed = '> co\u00ADop isnâ€™t\n  here';
const edits: Edit[] = [
  { span: span(4, 5), text: '', rule: 'soft-hyphen' },
  { span: span(11, 14), text: '’', rule: 'mojibake' },
  { span: span(15, 18), text: ' ', rule: 'line-end' },
];
const block = blockOf(seed, edits, 2);

describe('a repaired block', () => {
  test('reads as it should', () => {
    expect(block.text).toBe('coop isn’t here');
  });

  test.each([
    ['coop', 'co\u00ADop'],
    ['co', 'co'],
    ['op', 'op'],
    ['isn’t', 'isnâ€™t'],
    ['’', 'â€™'],
    ['isn', 'isn'],
    ['t here', 't\n  here'],
    ['here', 'here'],
    ['coop isn’t here', seed.slice(2)],
  ])('finds “%s” in the seed', (words, inSeed) => {
    const at = block.text.indexOf(words);
    expect(cut(seed, toSeed(block, span(at, at + words.length)))).toBe(inSeed);
  });

  test.each(['coop', 'isn’t', 'here', 't here'])('comes back to “%s” from the seed', (words) => {
    const at = block.text.indexOf(words);
    const local = span(at, at + words.length);
    expect(toLocal(block, toSeed(block, local))).toEqual(local);
    expect(readAs(block, toSeed(block, local))).toBe(words);
  });
});
