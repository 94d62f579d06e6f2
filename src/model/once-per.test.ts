import { expect, test } from 'vitest';
import { oncePer } from './once-per.ts';

test('what is made of a value is made once, even where it is nothing', () => {
  let times = 0;
  const lengthOf = oncePer(({ words }: { readonly words: string }) => {
    times += 1;
    return words === '' ? undefined : words.length;
  });
  const [some, none] = [{ words: 'ferry' }, { words: '' }];
  expect([lengthOf(some), lengthOf(some), lengthOf(none), lengthOf(none), times]).toEqual([5, 5, undefined, undefined, 2]);
});
