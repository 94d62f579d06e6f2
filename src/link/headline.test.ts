import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/en.ts';
import { corpusOf, type TextPlan } from './fixture.ts';
import { shorten } from './headline.ts';
import { link } from './link.ts';

const opening = 'The harbour council has begun work on an office that will bring together ferry companies and the islands.';
const titled: TextPlan = { file: 'note.txt', title: 'A new office', paragraphs: [opening] };
const bare: TextPlan = { file: 'note.txt', paragraphs: [opening] };

describe('the headline of a source', () => {
  it.each([
    ['is the title it states', titled, undefined, { text: 'A new office', basis: 'stated' }],
    ['else its opening words, cut between words', bare, undefined, { text: 'The harbour council has begun work on an office that will bring…', basis: 'composed' }],
    ['without the dateline', { file: 'note.txt', opening: 'OSLO, May 6 – ', paragraphs: [`OSLO, May 6 – ${opening}`] }, undefined, { text: 'The harbour council has begun work on an office that will bring…', basis: 'composed' }],
    ['and not the rule or mark above them', { file: 'note.txt', paragraphs: ['---', '* * *', opening] }, undefined, { text: 'The harbour council has begun work on an office that will bring…', basis: 'composed' }],
    ['nor whom a letter speaks to', { file: 'note.txt', paragraphs: ['Dear Editor,', opening] }, undefined, { text: 'The harbour council has begun work on an office that will bring…', basis: 'composed' }],
    ['or what the editor calls it', titled, 'The council’s office', { text: 'The council’s office', basis: 'curated' }],
    ['a text without words is called by its file', { file: 'note.txt', paragraphs: [] }, undefined, { text: 'note.txt', basis: 'composed' }],
  ])('%s', (_, plan, title, expected) => {
    const { sources } = link(corpusOf([plan], [], title === undefined ? [] : [{ file: 'note.txt', title }]), [english]);
    expect(sources[0]?.headline).toEqual(expected);
  });
});

describe('a shortened opening', () => {
  it.each([
    ['short ones stay', 'The council met.', 20, 'The council met.'],
    ['a comma before the cut goes', 'The council, which met, agreed', 14, 'The council…'],
    ['a single long word is cut anyway', 'Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ])('%s', (_, text, limit, expected) => expect(shorten(text, limit)).toBe(expected));
});
