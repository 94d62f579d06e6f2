import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { corpusOf } from '../fixture.ts';
import { link } from '../link.ts';

const dossier = (...texts: readonly string[]) => link(corpusOf(texts.map((text, at) => ({ file: `note-${'abc'[at]}.txt`, paragraphs: [text] }))), [english]);

describe('a nickname in quotation marks', () => {
  it.each([
    ['makes one of the names with and without it', ['{person:Marta "Mimi" Kell} came.', '{person:Marta Kell} left.', '{person:Mimi Kell} slept.'], [['Marta "Mimi" Kell', 'Marta Kell', 'Mimi Kell']]],
    ['says nothing of other names', ['{person:Marta “Mimi” Kell} came.', '{person:Mimi Holt} left.'], [['Marta “Mimi” Kell'], ['Mimi Holt']]],
  ])('%s', (_, texts, names) => expect(dossier(...texts).entities.map(({ aliases }) => aliases.map(({ text }) => text).toSorted()).toSorted()).toEqual(names));
});
