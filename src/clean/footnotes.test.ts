import { expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import { clean } from './clean.ts';

const footnotesOf = (text: string) => {
  const { seed, setAside } = clean({ file: 'a.txt', bytes: text.length, sha256: '0'.repeat(64), text }, languages);
  return setAside.filter(({ rule }) => rule === 'footnote').map(({ span }) => seed.text.slice(span.start, span.end));
};
const said = 'The council of the town has agreed to build a new bridge over the river, the mayor said on Monday.';

test('footnotes whose numbers stand behind words of the text are set aside', () => {
  expect(footnotesOf(`${said}[1] It is to be open in the spring.[2]\n\n[1] Council of the town, minutes of 6 May 2024.\n[2] The same, p. 7.`))
    .toEqual(['[1] Council of the town, minutes of 6 May 2024.', '[2] The same, p. 7.']);
});

test('the numbered paragraphs of a judgement stay', () => {
  expect(footnotesOf(`[1] ${said}\n\n[2] It is to be open to all of the people of the town in the spring.`)).toEqual([]);
});
