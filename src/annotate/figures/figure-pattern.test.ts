import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { figurePatternOf } from './figure-pattern.ts';

// Beyond it V8 leaves a pattern as it is, which then takes twice as long on every text.
const longest = 20 * 1024;

test.each(Object.entries(figurePatternOf(english.reading.figures)).filter(([, made]) => made instanceof RegExp))('the pattern “%s” is short enough to be made fast', (_name, pattern) => {
  expect((pattern as RegExp).source.length).toBeLessThan(longest);
});
