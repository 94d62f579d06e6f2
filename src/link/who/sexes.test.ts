import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { corpusOf } from '../fixture.ts';
import { link } from '../link.ts';

/** Persons with the texts that name them: *Ada Berg: ab*. */
const persons = (...texts: readonly string[]) => link(corpusOf(texts.map((text, at) => ({ file: `text ${'abcdef'[at]}.txt`, paragraphs: [text] }))), [english])
  .entities.map(({ name, mentions }) => `${name}: ${mentions.map(({ source }) => source.at(-1)).join('')}`);

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['“Mr” is the man of two with one surname', ['{person:Olga Berg} and {person:John Berg} came. Mr {person:Berg} left.'], ['John Berg: aa', 'Olga Berg: a']],
  ['“Mrs” is the woman', ['{person:Olga Berg} and {person:John Berg} came. Mrs. {person:Berg} left.'], ['John Berg: a', 'Olga Berg: aa']],
  ['who can only be the one is not the other', ['{person:Olga Berg} and {person:Xo Berg} came. Mr {person:Berg} left. Mrs {person:Berg} stayed.'], ['Olga Berg: aa', 'Xo Berg: aa']],
  ['a bare surname stays either’s', ['{person:Olga Berg} and {person:John Berg} came. Mr {person:Berg} left. {person:Berg} spoke.'], ['Berg: a', 'John Berg: aa', 'Olga Berg: a']],
  ['a man is not the only woman of his surname', ['{person:Olga Berg} came, Mr {person:Berg} too.'], ['Berg: a', 'Olga Berg: a']],
  ['… who is still meant by the bare surname before he comes', ['{person:Olga Berg} came. {person:Berg} spoke. Mr {person:Berg} left.'], ['Berg: a', 'Olga Berg: aa']],
  ['a form of address before the full name tells too', ['Ms {person:Xo Berg} and Mr {person:Yo Berg} came. Mr {person:Berg} left.'], ['Xo Berg: a', 'Yo Berg: aa']],
  ['“Mr and Mrs” are neither', ['{person:Olga Berg} came. Mr and Mrs {person:Berg} left.'], ['Olga Berg: aa']],
  ['of several texts, one with “Mr” and one with “Ms” have two', ['Mr {person:Berg} came. {person:Berg} spoke.', 'Ms {person:Berg} came.'], ['Mr Berg: aa', 'Ms Berg: b']],
  ['… and those that say neither may mean another', ['Mr {person:Berg} came.', 'Ms {person:Berg} came.', '{person:Berg} came.'], ['Berg: c', 'Mr Berg: a', 'Ms Berg: b']],
  ['several texts with “Mr” have one', ['Mr {person:Berg} came.', '{person:Berg} came.', 'Mr {person:Berg} came.'], ['Berg: abc']],
])('%s', (_fact, texts, expected) => {
  expect(persons(...texts)).toEqual(expected);
});
