import { describe, expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import { clean } from './clean.ts';

const read = (text: string, file = 'a.md') => {
  const { blocks, facts, dateLines, seed } = clean({ file, text, bytes: text.length, sha256: '' }, languages);
  return { words: blocks.map((block) => block.text), facts, dates: dateLines.map(({ start, end }) => seed.text.slice(start, end)) };
};

describe('what Markdown has inside lines is read as nothing', () => {
  test.each([
    ['The bridge is **open** again.', 'The bridge is open again.'],
    ['The *bridge* and __its *old* gates__ are open.', 'The bridge and its old gates are open.'],
    ['**Resolved** (3 votes to 1): that it be opened.', 'Resolved (3 votes to 1): that it be opened.'],
    ['“**Open** it,” she said.', '“Open it,” she said.'],
    ['See [our plans](https://example.org/a_(b)) for pictures.', 'See our plans (https://example.org/a_(b)) for pictures.'],
    ['> The bridge is open.', 'The bridge is open.'],
    ['It has 12 \\* and 3 \\_ marks.', 'It has 12 * and 3 _ marks.'],
  ])('%s', (line, words) => expect(read(`${line}\n\nNobody knows more of it.`).words[0]).toBe(words));

  test('over a line’s end', () => expect(read('The bridge is **open\nagain** and stays so.').words.join(' ')).toBe('The bridge is open again and stays so.'));
});

describe('what only looks like it stays', () => {
  test.each([
    'The room is 2 * 3 * 4 metres.', 'He said f*** and s*** to them.', 'The file is called the_long_name_of it.', 'About 5,000* came, and 60* went.', 'Look at https://example.org/_a_/b_c_d now.',
    'A **mark that never ends.', 'A bracket [of] (words) stands here.',
  ])('%s', (line) => expect(read(`${line}\n\nNobody knows more of it.`).words[0]).toBe(line));

  test('in code', () => expect(read('```\na **b** c\n```').words).toContain('a **b** c'));
  test('in a plain text', () => expect(read('The bridge is **open** again.\n\nNobody knows more.', 'a.txt').words[0]).toBe('The bridge is **open** again.'));
});

test.each([['*Mill Lane Rugby Football Club, 2 April 2025*', '2 April 2025'], ['**Published:** 3 May 2025', '3 May 2025']])('a date line in emphasis is one: %s', (line, date) => {
  expect(read(`# The bridge\n\n${line}\n\nThe bridge over the river is open again, the mayor of the town said on the day after it.`).dates).toEqual([date]);
});
