import { expect, test } from 'vitest';
import { byLetter, letterOf } from './letters.ts';

test.each([['Almarin', 'A', 'a'], ['de Vries', 'D', 'd'], ['Čapek', 'C', 'c'], ['Œuvre', 'O', 'o'], ['Київ', 'K', 'k'], ['7th Fleet', '0–9', '0-9'], ['“Senna”', '0–9', '0-9'], ['', '0–9', '0-9']])('%s stands under %s', (name, title, slug) => {
  expect(letterOf(name)).toEqual({ title, slug });
});

test('letters are in order, names under them in the order they had', () => {
  const names = ['Berg', 'Almarin', '7th Fleet', 'Čapek', 'Crane', 'Byrne'].map((name) => ({ name }));
  expect(byLetter(names).map(({ letter, entities }) => `${letter.title}: ${entities.map(({ name }) => name).join(', ')}`)).toEqual(['0–9: 7th Fleet', 'A: Almarin', 'B: Berg, Byrne', 'C: Čapek, Crane']);
});
