import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { withoutSpots } from '../../model/citation.ts';
import { edtfDate } from '../../model/date.ts';
import { toBibtex } from '../../write/citations/bibtex.ts';
import { cslDate, type CslDate, type CslItem } from '../../write/citations/csl.ts';
import { toPlain } from '../../write/citations/plain.ts';
import { toRis } from '../../write/citations/ris.ts';
import { nastyTexts } from './nasty.ts';

const quay: CslItem = { id: 'quay', type: 'article-newspaper', title: 'A quay opens', 'container-title': 'Vestmark Gazette', author: [{ literal: 'Jane Doe and staff' }], URL: 'https://example.org/a' };
const { author: _, ...unsigned } = quay;
const { 'container-title': __, ...bare } = unsigned;
const issued = (date: CslDate): { readonly issued: CslDate } => ({ issued: date });

describe('a reference in words is as APA’s style has it', () => {
  test.each<[string, CslItem]>([
    ['a day', { ...quay, ...issued({ 'date-parts': [[2024, 5, 6]] }) }],
    ['a month', { ...quay, ...issued({ 'date-parts': [[2024, 5]] }) }],
    ['a year', { ...quay, ...issued({ 'date-parts': [[2024]] }) }],
    ['about a day', { ...quay, ...issued({ 'date-parts': [[2024, 5, 6]], circa: true }) }],
    ['days of a month', { ...quay, ...issued({ 'date-parts': [[2024, 5, 6], [2024, 5, 8]] }) }],
    ['two months', { ...quay, ...issued({ 'date-parts': [[2024, 4], [2024, 5]] }) }],
    ['a season', { ...quay, ...issued({ 'date-parts': [[2024]], season: 2 }) }],
    ['a decade', { ...quay, ...issued({ literal: '2020s' }) }],
    ['no byline', { ...unsigned, ...issued({ 'date-parts': [[2024, 5, 6]] }) }],
    ['a page of the web', { ...bare, type: 'webpage', ...issued({ 'date-parts': [[2024, 5, 6]] }) }],
    ['a page of something', { ...unsigned, type: 'webpage', ...issued({ 'date-parts': [[2024, 5, 6]] }) }],
    ['a title that is a question', { ...unsigned, title: 'Is it open?', ...issued({ 'date-parts': [[2024, 5, 6]] }) }],
    ['a byline that ends in a stop', { ...quay, author: [{ literal: 'J. Doe Jr.' }], ...issued({ 'date-parts': [[2024, 5, 6]] }) }],
  ])('%s', (_name, item) => {
    expect(toPlain(item)).toBe(new Cite([item]).format('bibliography', { template: 'apa' }).trim());
  });

  test('without a date it says so; the note follows in brackets', () => {
    expect(toPlain({ ...unsigned, note: 'S3 in A harbour, /sources/quay/' })).toBe('A quay opens. (n.d.). Vestmark Gazette. https://example.org/a (S3 in A harbour, /sources/quay/)');
  });
});

describe('a date', () => {
  test.each<[string, CslDate]>([
    ['2024-05-06', { 'date-parts': [[2024, 5, 6]] }], ['2024-02', { 'date-parts': [[2024, 2]] }], ['2024', { 'date-parts': [[2024]] }],
    ['2024-05-06?', { 'date-parts': [[2024, 5, 6]], circa: true }], ['2022-03~', { 'date-parts': [[2022, 3]], circa: true }],
    ['2024-07-09/2024-07-11', { 'date-parts': [[2024, 7, 9], [2024, 7, 11]] }], ['2024-22', { 'date-parts': [[2024]], season: 2 }],
    ['../2024-06-07', { literal: 'by 7 June 2024' }], ['202X', { literal: '2020s' }], ['XXXX-05-06', { literal: '6 May, year not stated' }], ['2024-33', { literal: 'first quarter of 2024' }],
  ])('%s is no finer in a reference', (value, expected) => expect(cslDate(edtfDate(value))).toEqual(expected));

  test('that was only inferred is about that day', () => expect(cslDate(edtfDate('2024-05-06'), 'inferred')).toEqual({ 'date-parts': [[2024, 5, 6]], circa: true }));
});

describe('another reader of references finds what was written', () => {
  const folded = (text: string) => text.replace(/\p{Cc}+/gu, ' ').replace(/\s+/g, ' ').trim();
  const item = (text: string): CslItem => ({ ...quay, title: folded(text), 'container-title': folded(text), author: [{ literal: folded(text) }], URL: 'https://example.org/a_b?c=1&d=%20#e~f', note: `S3 in ${folded(text)}, https://example.org/x_y/#p` });
  const cases = nastyTexts.map((text) => [text, item(text)] as const);

  test.each(cases)('in BibTeX: %j', (_text, written) => {
    const [read = {}] = new Cite(withoutSpots(toBibtex({ ...written, ...issued({ 'date-parts': [[2024, 5, 6]] }) }))).data;
    expect([read['id'], read['title'], read['container-title'], read['URL'], read['note']]).toEqual(['quay', written.title, written['container-title'], written.URL, written.note]);
    expect(nameIn(read)).toBe(written.author?.[0].literal);
    expect(read['issued']).toEqual({ 'date-parts': [[2024, 5, 6]] });
  });

  test.each(cases)('in RIS: %j', (_text, written) => {
    const ris = withoutSpots(toRis({ ...written, ...issued({ 'date-parts': [[2024, 5, 6]] }) }));
    const [read = {}, ...more] = new Cite(ris, { forceType: '@ris/file' }).data;
    expect(more).toEqual([]);
    expect([read['type'], read['title'], read['container-title'], read['URL'], read['note']]).toEqual(['article-newspaper', written.title, written['container-title'], written.URL, written.note]);
    // Of a newspaper's date citation-js reads the year alone; the day stands in the field for it.
    expect(read['issued']).toEqual({ 'date-parts': [[2024]] });
    expect(ris.match(/^DA .*$/gm)).toEqual(['DA  - 2024/05/06/']);
  });
});

/** However the reader parted it. */
function nameIn(read: Readonly<Record<string, unknown>>): string {
  const [name] = read['author'] as readonly Readonly<Record<string, string>>[];
  return name?.['literal'] ?? [name?.['given'], name?.['non-dropping-particle'], name?.['family']].filter((part) => part !== undefined).join(' ');
}
