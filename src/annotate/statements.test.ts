import { expect, test } from 'vitest';
import { english } from '../languages/en/en.ts';
import { marksAsWords } from './fixture.ts';

test.each([
  ['the past tense tells what happened', 'The forum kicked off in Oslo on May 6.', ['past: The forum kicked off in Oslo on May 6.']],
  ['“will be held” lies ahead', 'The treaty was praised at the forum, which will be held on July 9-11.', ['planned: which will be held on July 9-11.']],
  ['“plans to” lies ahead', 'Norway plans to open the centre in July.', ['planned: Norway plans to open the centre in July.']],
  ['“has started” goes on', 'Norway has started work on the centre.', ['ongoing: Norway has started work on the centre.']],
  ['a second predicate is a clause of its own', 'The firm was founded in Oslo in 1976, and launched its store in 2003.', ['past: The firm was founded in Oslo in 1976', 'past: and launched its store in 2003.']],
  ['what is reported hangs on its own date', 'Marta Kell announced that the store would open in July.', ['planned: the store would open in July.']],
  ['the verb of speech does not decide the status', 'Norway has started work on the centre, Marta Kell said on May 6.', ['ongoing: Norway has started work on the centre, Marta Kell said on May 6.']],
  ['“could be sent” has not happened', 'Marta Kell said Norway needs more time so that the ships could be sent south.', []],
  ['a state without a date is no event', 'Norway has large forests and many lakes.', []],
  ['what is quoted is not stated', '“We opened the centre in Oslo,” Marta Kell said.', []],
])('%s', (_fact, text, expected) => {
  expect(marksAsWords(text, 'statement', [english], (mark, words) => `${mark.status}: ${words(mark.span)}`, '2024-06-07')).toEqual(expected);
});
