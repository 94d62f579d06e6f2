import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { span } from '../../model/span.ts';
import { readTokens } from './tokens.ts';

test.each([
  ['words and marks', 'He left, then.', ['He title', 'left lower', ', mark', 'then lower', '. mark']],
  ['an abbreviation keeps its stop', 'the U.S. and Gen. Kell', ['the lower', 'U.S. upper', 'and lower', 'Gen. title', 'Kell title']],
  ['a possessive ending is a token', 'Kell’s plan', ['Kell title', '’s mark', 'plan lower']],
  ['a particle with a hyphen opens a name', 'Haider al-Tarvi', ['Haider title', 'al-Tarvi title']],
  ['a prefix does not', 'pro-Kell voters', ['pro-Kell lower', 'voters lower']],
  ['numbers hold their marks', '1,250 and 07.06.2024', ['1,250 number', 'and lower', '07.06.2024 number']],
  ['dots inside a name', 'Norden.NET and AT&T', ['Norden.NET mixed', 'and lower', 'AT&T upper']],
])('%s', (_fact, text, expected) => {
  const tokens = readTokens(text, [span(0, text.length)], english.reading);
  expect(tokens.map((t) => `${t.text} ${t.shape}`)).toEqual(expected);
  for (const t of tokens) expect(text.slice(t.start, t.end)).toBe(t.text);
});
