import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { corpusOf } from '../fixture.ts';
import { link } from '../link.ts';

const dossier = (...texts: readonly string[]) => link(corpusOf(texts.map((text, at) => ({ file: `note-${'abc'[at]}.txt`, paragraphs: [text] }))), [english]);

describe('initials', () => {
  it.each([
    ['name the longer name of the text', ['{organisation:University of Strand} came. {organisation:US} left.'], [['US', 'University of Strand']]],
    ['… or whoever of the text bears the surname behind them', ['{person:Johan Berg} came. {person:JT Berg} left.'], [['JT Berg', 'Johan Berg']]],
    ['… not whose second name they deny', ['{person:Johan Peter Berg} came. {person:JT Berg} left.'], [['JT Berg'], ['Johan Peter Berg']]],
    ['… nor another of two', ['{person:Johan Berg} came. {person:Jana Berg} slept. {person:JT Berg} left.'], [['JT Berg'], ['Jana Berg'], ['Johan Berg']]],
    ['… unless they are a place', ['{organisation:University of Strand} came. {place:US} left.'], [['US'], ['University of Strand']]],
  ])('%s', (_, texts, names) => expect(dossier(...texts).entities.map(({ aliases }) => aliases.map(({ text }) => text).toSorted()).toSorted()).toEqual(names));
});

describe('a nickname', () => {
  it.each([
    ['makes one of the names with and without it', ['{person:Marta "Mimi" Kell} came.', '{person:Marta Kell} left.', '{person:Mimi Kell} slept.'], [['Marta "Mimi" Kell', 'Marta Kell', 'Mimi Kell']]],
    ['… as two given names do in a text that has the surname too', ['{person:Mary Ann Solís} came. {person:Mary Ann} left.'], [['Mary Ann', 'Mary Ann Solís']]],
    ['says nothing of other names', ['{person:Marta “Mimi” Kell} came.', '{person:Mimi Holt} left.'], [['Marta “Mimi” Kell'], ['Mimi Holt']]],
  ])('%s', (_, texts, names) => expect(dossier(...texts).entities.map(({ aliases }) => aliases.map(({ text }) => text).toSorted()).toSorted()).toEqual(names));
});
