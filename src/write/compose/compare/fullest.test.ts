import { expect, test } from 'vitest';
import type { Source } from '../../../model/dossier.ts';
import { fullest } from './fullest.ts';

const sources = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `s${i + 1}`, number: i + 1 }) as Source);
const numbers = ({ columns }: { readonly columns: readonly Source[] }) => columns.map(({ number }) => number);

test('sixteen sources all stand side by side, and the note says nothing', () => {
  expect(fullest(sources(16), ['a'], () => false)).toEqual({ columns: sources(16), note: '' });
});

test('of more, those in which most rows stand, in their order', () => {
  const chosen = fullest(sources(40), ['a', 'b'], (row, id) => id === 's40' || (row === 'a' && id === 's20'));
  expect(numbers(chosen)).toEqual([...Array.from({ length: 14 }, (_, i) => i + 1), 20, 40]);
  expect(chosen.note).toBe('the 16 of 40 sources with most of them');
});
