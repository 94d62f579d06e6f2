import { describe, expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import { cut } from '../model/span.ts';
import { clean } from './clean.ts';

const cleanOf = (text: string) => clean({ file: 'a.txt', bytes: text.length, sha256: '0'.repeat(64), text }, languages);
const prose = 'The council of the town has agreed to build a new bridge over the river, the mayor said on Monday.';
const more = 'It will be open to all of the people who live in the town, and it is to be ready in the spring.';
const headline = 'Mayor to open the new bridge over the river';

describe('credits and notices are set aside', () => {
  test.each([
    ['credit', 'Translated from the Portuguese by Helena Mark'],
    ['credit', 'Read by Emily Wu Zeller'],
    ['photo-credit', 'Photographs by Edo Marrel'],
    ['photo-credit', 'DARA WONG/THE NORLAND PRESS'],
    ['audio-notice', 'Listen · 38:11 min'],
    ['audio-notice', 'Listen to this note'],
    ['photo-control', 'Open this photo in gallery:'],
    ['update-time', 'Last updated 3h ago'],
    ['update-time', '5:00 a.m. ET'],
    ['standards-line', 'This article was published more than 6 months ago. Some information may no longer be current.'],
    ['reference', 'A version of this article appears in print on Nov. 26, 2024, Section A, Page 1 of the edition.'],
    ['navigation', 'Report an editorial error'],
    ['navigation', 'Follow related authors and topics'],
    ['newsletter', 'You received this email because you signed up at letter.example. Unsubscribe | Update preferences'],
    ['live-index', 'We are closing this live page. Thank you for following our coverage.'],
    ['contact-line', 'Contact: Lena Prado, press@bridge.example, +51 1 555 0199'],
    ['byline', 'Editorial staff'],
    ['agency-note', '(With inputs from agencies)'],
    ['agency-note', 'jsi/rt (AFP, dpa)'],
    ['agency-note', '($1 = 82.9 Indian rupees)'],
    ['photo-caption', 'Jane Doe, left, at the bridge in Oslo, on Sunday. Photo courtesy of Jane Doe'],
    ['photo-caption', 'A line of boats before the bridge in Oslo. (AP Photo/Jane Doe)'],
    ['live-index', 'That’s all for this week. See you on Monday.'],
    ['share', 'https://bit.ly/4bcdF'],
    ['byline-note', '(The writer is a journalist of the town.)'],
    ['navigation', 'Skip next section Mayor to open the new bridge'],
    ['navigation', 'NEWS SPORTS OBITS E-EDITION'],
    ['navigation', 'Republish this article'],
    ['footnote', '² S. Doe, “Bridges and rivers”, Journal of Bridges 47 (2012): 12–15.'],
    ['credit', 'Editor: liu'],
    ['share', 'Print with images and other media'],
    ['section-label', 'In short:'],
    ['contact-line', 'Lena Strand, Head of Communications, +47 22 93 99 99'],
    ['photo-caption', '[2/5] Boats lie before the bridge in Oslo, Norland, May 3, 2024. Norden Wire/Jane Doe'],
    ['photo-credit', 'Photograph: Jane Doe/Norden Wire'],
    ['agency-note', 'Keyhole-NDA/cb'],
    ['agency-note', 'Translated from German with AI/cb'],
    ['standards-line', 'Disclaimer: This summary is given to help readers understand the decision of the court.'],
    ['subscribe', 'Subscribe from €4 a month'],
    ['copyright', '(c) 2024 Norden Wire'],
    ['copyright', '(C) Norden Wire Ltd'],
    ['newsletter', '*You’re a free subscriber to Norland Money. For the full experience, upgrade your subscription.*'],
  ])('%s: “%s”', (rule, line) => {
    const { setAside, blocks, seed } = cleanOf(`${headline}\n\n${prose}\n\n${line}\n\n${more}`);
    expect(setAside.filter((each) => each.rule === rule).map(({ span }) => cut(seed.text, span))).toEqual([line]);
    expect(blocks.map(({ text }) => text)).toEqual([prose, more]);
  });

  test.each([
    'Read by the mayor to the people of the town, the letter was long.',
    'The bridge was opened 3 hours ago.',
    'Edited texts of the council',
    'NORBY and HALVOR',
    '(c) keep all of the reports on the bridge of 2024;',
    '(c) The council of the town keeps the bridge in repair.',
  ])('“%s” is the article’s', (line) => expect(cleanOf(`${headline}\n\n${prose}\n\n${line}\n\n${more}`).blocks.map(({ text }) => text)).toContain(line));
});

describe('the date a text gives itself is read', () => {
  test.each([
    ['under an outlet', 'Norland wires | Published: May 19, 2024, 4:12 a.m. | Updated: 05/20/2024 09:30 AM', 'May 19, 2024, 4:12 a.m.', undefined],
    ['as sent', 'Sent: Thu, Jun 6, 2024 at 7:02 AM', 'Thu, Jun 6, 2024 at 7:02 AM', undefined],
    ['behind the interviewer', 'Interview: Kaja Vogel | 2.7.2024', '2.7.2024', 'Kaja Vogel'],
    ['of an issue by its month', 'Issue 212, April 2025', 'April 2025', undefined],
    ['behind outlet and kind', 'O Halvor – weekly – 28/03/2025', '28/03/2025', undefined],
    ['before its section', 'Norland Observer · 04/09/2023 · Economy', '04/09/2023', undefined],
    ['before its last change', 'News | Published: 15.11.2023 | Last changed: 17.11.2023 09:30', '15.11.2023', undefined],
    ['behind its place', 'Halvor   ●   Fri, January 12, 2024', 'Fri, January 12, 2024', undefined],
    ['before a note in brackets', 'Oral question time, Monday 11 March 2024 (unofficial translation)', 'Monday 11 March 2024', undefined],
    ['twice', 'Posted Sat 3 Feb 2024 at 6:12am, updated Sat 3 Feb 2024 at 11:40am', 'Sat 3 Feb 2024 at 6:12am', undefined],
    ['with hours', '08 June, 2024 | 20:41 hrs', '08 June, 2024 | 20:41 hrs', undefined],
  ])('%s', (_fact, line, date, byline) => {
    const { seed, dateLines, facts, blocks } = cleanOf(`${headline}\n\n${line}\n\n${prose}\n\n${more}`);
    expect([dateLines.map((where) => cut(seed.text, where)), facts.byline?.text]).toEqual([[date], byline]);
    expect(blocks.map(({ text }) => text)).toEqual([prose, more]);
  });

  test('with its place under the text', () => {
    const { seed, dateLines, blocks } = cleanOf(`${headline}\n\n${prose}\n\n${more}\n\nHalvor, 17 June 2024`);
    expect(dateLines.map((where) => cut(seed.text, where))).toEqual(['17 June 2024']);
    expect(blocks).toHaveLength(2);
  });

  test('of two places with dates the last', () => {
    const { seed, dateLines } = cleanOf(`${headline}\n\nHalm Strait, Norland, 8 January 2024\n\nOslo, 8 February 2024\n\n${prose}\n\n${more}`);
    expect(cut(seed.text, dateLines[0] ?? { start: 0, end: 0 })).toBe('8 February 2024');
  });

  test('the stamps of a live report are none of its paragraphs', () => {
    const { seed, dateLines, blocks } = cleanOf(`${headline}\n\n${prose}\n\n21 Mar 2025 – 16:20 (GMT+2)\n\n${more}`);
    expect(dateLines.map((where) => cut(seed.text, where))).toEqual(['21 Mar 2025 – 16:20 (GMT+2)']);
    expect(blocks).toHaveLength(2);
  });
});

test('a line of invisible letters is no paragraph', () => {
  const { setAside, blocks } = cleanOf(`${headline}\n\n${prose}\n\n\u200B\u2060\n\n${more}`);
  expect([setAside.map(({ rule }) => rule), blocks.map(({ text }) => text)]).toEqual([['title', 'invisible-character'], [prose, more]]);
});

describe('authors', () => {
  test.each([
    ['with an Arabic article', `By Tendai Marr and Nadia al-Sabb`, 'Tendai Marr and Nadia al-Sabb'],
    ['with what they are before them', 'By South-East Asia correspondent Bronia Marr and Ari Holt in Halvor', 'Bronia Marr and Ari Holt'],
    ['with where they are', 'Oliver Marr-Stone in Oslo and Lena Holt in Halvor', 'Oliver Marr-Stone in Oslo and Lena Holt in Halvor'],
    ['with a note in brackets', 'By Armin José dos Santos Halm (no relation to the mayor)', 'Armin José dos Santos Halm'],
    ['over what they are', 'Nora Marrel\nMining reporter\nHalvor\nPublished June 3, 2024', 'Nora Marrel'],
  ])('%s', (_fact, lines, byline) => {
    const { facts, blocks } = cleanOf(`${headline}\n\n${lines}\n\n${prose}\n\n${more}`);
    expect(facts.byline?.text).toBe(byline);
    expect(blocks.map(({ text }) => text)).toEqual([prose, more]);
  });

  test('stand under a standfirst too, with the date', () => {
    const { seed, facts, dateLines, blocks } = cleanOf(`${headline}\n\n${more}\nBy Fiona Marrel\nPhotographs by Edo Holt\nNov. 24, 2024\n\n${prose}\n\n${prose} ${more}`);
    expect([facts.byline?.text, dateLines.map((where) => cut(seed.text, where))]).toEqual(['Fiona Marrel', ['Nov. 24, 2024']]);
    expect(blocks).toHaveLength(3);
  });
});
