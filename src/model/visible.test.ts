import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test.each([
  ['words are left alone, in any script', 'Київ שלום e\u0301 😀.txt', 'Київ שלום e\u0301 😀.txt'],
  ['what turns the direction of writing', 'a\u202Etxt.exe', 'a⟨U+202E⟩txt.exe'],
  ['what colours a terminal', '\u001B[31mred', '⟨U+001B⟩[31mred'],
  ['line ends and what prints nothing', 'a\nb\u200Bc\uFEFF', 'a⟨U+000A⟩b⟨U+200B⟩c⟨U+FEFF⟩'],
])('%s', (_fact, text, shown) => {
  expect(visible(text)).toBe(shown);
});
