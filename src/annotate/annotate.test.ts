import { describe, expect, test } from 'vitest';
import { english } from '../languages/en/en.ts';
import { edtfDate } from '../model/date.ts';
import { cut, overlaps, span } from '../model/span.ts';
import { annotate } from './annotate.ts';
import { cleanText } from './fixture.ts';

describe('annotate', () => {
  const body = 'Marta Kell opened the Harbour Office in Oslo on May 6, the City Times reports, Norden.NET informs.\n“More than 20 million euros will be spent,” she said.';
  const read = annotate(cleanText(body, '2024-06-07'), [english]);

  test('two names, two dates, two figures never overlap', () => {
    for (const kind of ['name', 'date', 'figure'] as const) {
      const marks = read.marks.filter((mark) => mark.kind === kind);
      for (const [i, mark] of marks.entries()) for (const other of marks.slice(i + 1)) expect(overlaps(mark.span, other.span)).toBe(false);
    }
  });

  test('marks are in order of reading', () => {
    const starts = read.marks.map((mark) => mark.span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('the last reporter of a chain is the outlet', () => {
    expect(read.facts.outlet?.text).toBe('Norden.NET');
    expect(read.facts.outlet?.span && cut(read.seed.text, read.facts.outlet.span)).toBe('Norden.NET');
  });

  test('dated lines outside the body are kept with their spans', () => {
    expect(read.lineDates?.map(({ value, span: at }) => `${value} ${at && cut(read.seed.text, at)}`)).toEqual(['2024-06-07 2024-06-07']);
  });

  test.each([
    ['the site of its address is the outlet', 'https://www.norden.net/port', 'norden.net'],
    ['an archive is none', 'https://web.archive.org/web/2024/https://norden.net/port', undefined],
  ])('%s', (_, url, expected) => {
    const text = `${url}\nIt opened in Oslo.`;
    const { facts } = annotate({ ...cleanText(text), facts: { url: { text: url, basis: 'stated', span: span(0, url.length), rule: 'source-address' } } }, [english]);
    expect(facts.outlet?.text).toBe(expected);
    expect(facts.outlet?.span && cut(text, facts.outlet.span)).toBe(expected);
  });
  test('one reporter alone is no outlet', () => {
    expect(annotate(cleanText('It opened in Oslo, the City Times reports.'), [english]).facts.outlet).toBeUndefined();
  });

  test('a text in a language nobody reads stays unmarked', () => {
    const other = { ...cleanText(body), language: 'xx' };
    expect(annotate(other, [english])).toMatchObject({ marks: [], sentences: [] });
  });

  test('two readings agree', () => {
    expect(annotate(cleanText(body, '2024-06-07'), [english])).toEqual(read);
  });

  test('an empty text gives nothing', () => {
    expect(annotate(cleanText(''), [english]).marks).toEqual([]);
  });

  test('spans lie in the seed where the text was repaired', () => {
    const text = 'Mar\u00ADta Kell left.';
    const block = { id: 'p1', kind: 'paragraph' as const, span: span(0, text.length), text: 'Marta Kell left.', edits: [{ span: span(3, 4), text: '', rule: 'soft-hyphen' }] };
    const marked = annotate({ ...cleanText(''), seed: { file: 'a', bytes: 0, sha256: '', text }, blocks: [block] }, [english]);
    expect(marked.marks.map((mark) => cut(text, mark.span))).toContain('Mar\u00ADta Kell');
  });
});

describe('the date of a text', () => {
  test.each([
    ['a dated line, with its zone', 'Sunday, 9 June 2024, 15:08 GMT+7', '25.05.2024 was earlier.', '2024-06-09 15:08+07:00 date-line'],
    ['a dated line, with its time', '20:50 07.06.2024', '25.05.2024 was earlier.', '2024-06-07 20:50 date-line'],
    ['a line that is only a date', undefined, 'Friday, July 21, 2017\nA team won.', '2017-07-21  date-alone'],
    ['a dateline with its year', undefined, 'KYIV, 6 May 2024 – The office opened.', '2024-05-06  dateline'],
    ['a date in a sentence is not the text’s', undefined, 'It opened on 6 May 2024.', undefined],
  ])('%s', (_fact, line, body, expected) => {
    const { published } = annotate(cleanText(body, line), [english]);
    expect(published && `${published.value} ${published.time ?? ''} ${published.rule}`).toBe(expected);
  });

  test('is the editor’s where the editor gives one, and the text’s own dates hang on it', () => {
    const text = cleanText('The office opened on 6 May.', '25.05.2024');
    const given = { value: edtfDate('2023-06-01'), basis: 'curated' as const, rule: 'The archive says so' };
    const { published, marks } = annotate({ ...text, seed: { ...text.seed, dated: given } }, [english]);
    expect(published).toEqual(given);
    expect(marks.flatMap((mark) => mark.kind === 'date' ? [mark.date?.value] : [])).toEqual(['2023-05-06']);
  });
});
