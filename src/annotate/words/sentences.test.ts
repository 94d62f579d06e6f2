import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { cut } from '../../model/span.ts';
import { readSentences } from './sentences.ts';

test.each([
  ['a stop and a capital', 'He left. She stayed.', ['He left.', 'She stayed.']],
  ['a rank is no end', 'It was Lt. Gen. Kell. He left.', ['It was Lt. Gen. Kell.', 'He left.']],
  ['an initial is no end', 'We met J. Holt there. He left.', ['We met J. Holt there.', 'He left.']],
  ['a month is no end', 'On Oct. 5 it rained. It stopped.', ['On Oct. 5 it rained.', 'It stopped.']],
  ['a quotation mark belongs to its sentence', '“Go.” He left.', ['“Go.”', 'He left.']],
  ['a number at the end is no ordinal', 'It opens on June 9. The bridge is new.', ['It opens on June 9.', 'The bridge is new.']],
  ['… nor after a short month', 'It opens on Nov. 8. The bridge is new.', ['It opens on Nov. 8.', 'The bridge is new.']],
  ['… nor before a word of one letter', 'It opened on June 9. A year earlier it closed.', ['It opened on June 9.', 'A year earlier it closed.']],
  ['… nor before a quotation', 'It opens on June 9. “I have seen it,” he said.', ['It opens on June 9.', '“I have seen it,” he said.']],
  ['no stop at all', 'A headline without one', ['A headline without one']],
  ['nothing', '  ', []],
])('%s', (_fact, text, expected) => {
  expect(readSentences(text, english.reading.sentences).map((s) => cut(text, s))).toEqual(expected);
});

test('a paragraph too long to be read at once ends its sentences where shorter ones do', () => {
  const text = 'Gen. Kell met J. Holt on Oct. 5 in the port of Norden. She left! '.repeat(700);
  expect(readSentences(text, english.reading.sentences).map((s) => cut(text, s))).toEqual(Array.from({ length: 1400 }, (_, at) => (at % 2 ? 'She left!' : 'Gen. Kell met J. Holt on Oct. 5 in the port of Norden.')));
});
