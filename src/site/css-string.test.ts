import { expect, test } from 'vitest';
import { cssString } from './css-string.ts';

test.for([
  ['A harbour', '"A harbour"'],
  ['A "title"', '"A \\22 title\\22 "'],
  ['back\\slash', '"back\\5c slash"'],
  ['two\nlines', '"two\\a lines"'],
  ['</style>', '"\\3c /style\\3e "'],
] as const)('%s', ([text, expected]) => {
  expect(cssString(text)).toBe(expected);
});
