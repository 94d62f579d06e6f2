import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { cut } from '../../model/span.ts';
import { annotate } from '../annotate.ts';
import { cleanText } from '../fixture.ts';

const rest = 'The office opened in the harbour, officials said.';

test('what is told begins after the dateline, and its day dates nothing', () => {
  const { marks, seed } = annotate(cleanText('OSLO, May 6, 2024 (Norden Wire) – Marta Kell opened the Harbour Office on May 5.'), [english]);
  expect(marks.flatMap((mark) => (mark.kind === 'statement' ? [cut(seed.text, mark.span)] : []))).toEqual(['Marta Kell opened the Harbour Office on May 5.']);
});

test.each([
  ['place and agency', 'OSLO (Norden Wire) – The Harbour Office is open, Marta Kell said.'],
  ['a day', '6 May 2024 – The Harbour Office is open, Marta Kell said.'],
])('what somebody is reported to have said begins after the dateline: %s', (_fact, text) => {
  const { marks, seed } = annotate(cleanText(text), [english]);
  expect(marks.flatMap((mark) => (mark.kind === 'quote' ? [cut(seed.text, mark.span)] : []))).toEqual(['The Harbour Office is open']);
});

test.each([
  ['the text’s own day', 'Monday, May 6, 2024 Marta Kell opened the Harbour Office on May 5.'],
  ['a known place with its country', 'Bergen, Norway — Marta Kell opened the Harbour Office on May 5.'],
  ['a known place right before its dash', 'Srinagar- Marta Kell opened the Harbour Office on May 5.'],
  ['a known place alone', 'LONDON – Marta Kell opened the Harbour Office on May 5.'],
])('nor is %s before the sentence part of it', (_fact, text) => {
  const { marks, seed } = annotate(cleanText(text), [english]);
  expect(marks.flatMap((mark) => (mark.kind === 'statement' ? [cut(seed.text, mark.span)] : []))).toEqual(['Marta Kell opened the Harbour Office on May 5.']);
});

test.each([
  ['place, day and agency', `OSLO, May 6 (Norden Wire) – ${rest}`, 'OSLO', 'Norden Wire'],
  ['a day and the agency alone', `May 6 (Norden Wire) - ${rest}`, undefined, 'Norden Wire'],
  ['place, and day before a colon', `SAN PORT, July 25: ${rest}`, 'SAN PORT', undefined],
  ['with its year', `OSLO, 6 May 2024 (Norden Wire) - ${rest}`, 'OSLO', 'Norden Wire'],
  ['place and agency', `PORT SUNNY (NW) — ${rest}`, 'PORT SUNNY', 'NW'],
  ['place with the short form of its state', `PORTVILLE, Ill. (NW) — ${rest}`, 'PORTVILLE, Ill.', 'NW'],
  ['… which needs neither day nor agency', `PORTVILLE, Ill. - ${rest}`, 'PORTVILLE, Ill.', undefined],
  ['place with its country', `BERGEN, Norway (NW) — ${rest}`, 'BERGEN, Norway', 'NW'],
  ['a place in small letters needs its agency', `Bergen, May 6 (Norden Wire) – ${rest}`, 'Bergen', 'Norden Wire'],
  ['place and day', `OSLO, May 6 – ${rest}`, 'OSLO', undefined],
  ['the day before its month', `OSLO, 6 May — ${rest}`, 'OSLO', undefined],
  ['both in brackets', `(Oslo, 6. Mai 2024) ${rest}`, 'Oslo', undefined],
  ['two hyphens for a dash', `OSLO, May 6 -- ${rest}`, 'OSLO', undefined],
  ['the agency between strokes', `OSLO, May 6. /NORDEN/. ${rest}`, 'OSLO', 'NORDEN'],
  ['the agency of a release between strokes', `OSLO, Norway, May 6, 2024 /Norden Wire/ -- ${rest}`, 'OSLO, Norway', 'Norden Wire'],
  ['two places and the wire of a release', `SAN PORT, Calif. & OSLO, Norway--(NORDENWIRE)--${rest}`, 'SAN PORT, Calif. & OSLO, Norway', 'NORDENWIRE'],
  ['a dash before the day and a colon behind', `OSLO - 6 May 2024: ${rest}`, 'OSLO', undefined],
  ['stops between its parts', `OSLO. May 6 (Norden Wire) - ${rest}`, 'OSLO', 'Norden Wire'],
  ['a known place with its day', `Bergen, 6 May – ${rest}`, 'Bergen', undefined],
  ['a known place in capitals with a colon', `LONDON: ${rest}`, 'LONDON', undefined],
  ['a name in capitals with a colon is none', `NATO: ${rest}`, undefined, undefined],
  ['a person with a day is none', `Marta Kell, 6 May – ${rest}`, undefined, undefined],
  ['a name in capitals with a dash is none', `NATO – ${rest}`, undefined, undefined],
  ['a country of three words', `PORT HALM, United Arab Emirates, 17 January 2025 – ${rest}`, 'PORT HALM, United Arab Emirates', undefined],
  ['a known place and its country', `Bergen, Norway — ${rest}`, 'Bergen, Norway', undefined],
  ['a person and an office are none', `Marta Kell, Mayor — ${rest}`, undefined, undefined],
  ['a known place that the sentence is about is none', `Bergen – the harbour – is where the office opened.`, undefined, undefined],
  ['a day that the sentence is about is none', `May 6, 2024, was the day the office opened.`, undefined, undefined],
  ['a sentence with brackets and a dash is none', `The Norden Office (NO) – the first – opened in Oslo.`, undefined, undefined],
  ['nor is one that begins with a word in capitals', `EU leaders (and others) – all of them – came on May 6.`, undefined, undefined],
])('%s', (_fact, text, place, agency) => {
  const { facts, seed } = annotate(cleanText(text), [english]);
  expect([facts.dateline?.text, facts.outlet?.text]).toEqual([place, agency]);
  for (const fact of [facts.dateline, facts.outlet]) if (fact?.span) expect(cut(seed.text, fact.span)).toBe(fact.text);
});

test.each([
  ['a dateline with its year', 'OSLO, May 6, 2024 -- The office opened.', undefined, '2024-05-06'],
  ['… and the agency between strokes', 'OSLO, May 6, 2024 /Norden Wire/ -- The office opened.', undefined, '2024-05-06'],
  ['… a dash before it and a colon behind', 'OSLO - 6 May 2024: The office opened.', undefined, '2024-05-06'],
  ['… in brackets', '(Oslo, 6. Mai 2024) The office opened.', undefined, '2024-05-06'],
  ['a day of the text gives the year to its dateline', 'OSLO, May 6 -- The office opened. It was built on 3 May 2024.', undefined, '2024-05-06'],
  ['… one long before it does not', 'OSLO, May 6 -- The office opened. It was built on 3 January 2024.', undefined, undefined],
  ['a dateline without its year is no date of publication', 'OSLO, May 6 -- The office opened.', undefined, undefined],
  ['the day before the first sentence', `6 May 2024 – The office opened.\n${rest}`, undefined, '2024-05-06'],
  ['… with the month first', `May 6, 2024 - The office opened.\n${rest}`, undefined, '2024-05-06'],
  ['… in figures', `2024-05-06: The office opened.\n${rest}`, undefined, '2024-05-06'],
  ['days before several paragraphs are a chronology', '6 May 2024 – The office opened.\n9 May 2024 – It closed.', undefined, undefined],
  ['a day in the first sentence is none', `6 May 2024 was – as it were – the day.\n${rest}`, undefined, undefined],
  ['the days of a life are none', 'Ada A. Kell (November 11, 1914 – August 25, 2011) was a sailor.', undefined, undefined],
])('published: %s', (_fact, text, published, expected) => {
  expect(annotate(cleanText(text, published), [english]).published?.value).toBe(expected);
});

test.each([
  ['weekdays count from the day of a dateline, which takes its year from the date of publication', 'OSLO, Dec. 30 -- The office opened on Friday.\nIt grew in November.', '2023-01-01', ['2022-12-30', '2022-12-30', '2022-11']],
  ['a dateline far from it is somebody else’s', 'OSLO, Dec. 20 -- The office opened on Friday.', '2023-01-01', ['2022-12-20', '2022-12-30']],
])('%s', (_fact, text, published, expected) => {
  const { marks } = annotate(cleanText(text, published), [english]);
  expect(marks.flatMap((mark) => (mark.kind === 'date' && mark.date ? [mark.date.value] : []))).toEqual(expected);
});

test('the day at the end of a title is its text’s, where the title says so', () => {
  const publishedBy = (title: string) => {
    const text = cleanText(`${title}\n${rest}`);
    const [first, ...blocks] = text.blocks;
    return annotate({ ...text, ...(first ? { title: { ...first, id: 'title', kind: 'title' as const } } : {}), blocks }, [english]).published?.value;
  };
  expect(['Minutes of the board, 25 January 2024', '9th sitting. Oslo, Thursday, 25 January 2024', 'Call between two mayors (4 May 2024)', 'The storm of 25 January 2024'].map(publishedBy)).toEqual(['2024-01-25', '2024-01-25', '2024-05-04', undefined]);
});
