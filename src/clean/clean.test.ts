import { describe, expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import type { Seed } from '../model/source.ts';
import { cut } from '../model/span.ts';
import { clean } from './clean.ts';

const seedOf = (text: string): Seed => ({ file: 'a.txt', bytes: text.length, sha256: '0'.repeat(64), text });
const cleanOf = (text: string, file = 'a.txt') => clean({ ...seedOf(text), file }, languages);
const prose = 'The council of the town has agreed to build a new bridge over the river, the mayor said on Monday.';
const more = 'It will be open to all of the people who live in the town, and it is to be ready in the spring.';

describe('leftover lines', () => {
  test.each([
    ['audio-notice', 'This audio is created with AI assistance'],
    ['membership-appeal', 'Support independent journalism in Norway. Join us. Become a member Support us just once'],
    ['newsletter', 'Sign up for our newsletter Norway Weekly By Jane Doe'],
    ['newsletter', 'Subscribe to our newsletter'],
    ['reading-time', '2 min read'],
    ['reading-time', 'Reading time: 4 minutes'],
    ['advert', 'AD'],
    ['advert', 'Advertisement'],
    ['share', 'Share this article'],
    ['copyright', '© 2024 The Daily Bridge'],
    ['copyright', 'All rights reserved.'],
    ['read-also', 'Read also: Mayor opens a second bridge'],
    ['comments', '12 comments'],
    ['navigation', 'Skip to content'],
    ['newsletter', 'By signing up you agree to our terms'],
    ['share', 'Click to share on Twitter (Opens in new window)'],
    ['share', '1.2K shares'],
    ['share', '3,401 views'],
    ['share', 'Follow Jane Doe on Twitter'],
    ['subscribe', 'Log in or create an account'],
    ['advert', 'Article continues below'],
    ['advert', 'Scroll to continue'],
    ['affiliate-notice', 'If you buy through our links, we may earn a commission.'],
    ['comments', 'Leave a Reply'],
    ['photo-control', 'View image in fullscreen'],
    ['breadcrumb', 'Home › Town › Bridges'],
    ['pagination', 'Page 1 of 3'],
    ['pagination', '1 2 3 Next »'],
    ['contact-line', '- Jane Doe can be reached at jane@bridge.example'],
    ['contact-line', 'Do you have a story? Email desk@bridge.example'],
    ['contact-line', 'Media contact: Jane Doe, 0400 000 000'],
    ['press-mark', 'ENDS'],
    ['contact-line', 'Ministry of Bridges: Jane Doe, jane@bridge.example'],
    ['membership-appeal', '… we have a small favour to ask. More people are reading our journalism than ever.'],
    ['reference', 'Doe J. et al. Bridges and their use. Journal of Bridges, 2021; 12 (1) DOI: 10.1038/s41467-021-00000-0'],
    ['share', '- Follow us on Facebook'],
    ['share', 'Facebook  X  Email'],
    ['share', 'Share this story: Facebook | WhatsApp | Print'],
    ['date-line', 'This page was last updated on 9 June 2024 at 12:45.'],
    ['copyright', 'Copyright 2024 The Daily Bridge'],
    ['photo-credit', 'Jane Doe/Getty Images'],
    ['photo-credit', 'Photo by Jane Doe'],
  ])('%s: “%s”', (rule, line) => {
    const text = cleanOf(`${prose}\n\n${line}\n\n${more}`);
    expect(text.setAside.map((each) => [each.rule, cut(text.seed.text, each.span)])).toEqual([[rule, line]]);
    expect(text.blocks.map((block) => block.text)).toEqual([prose, more]);
  });

  test.each([
    'The audio was played in court.',
    'The bridge can be reached at low tide.',
    'Support for independent candidates is growing in the town.',
    'He asked them to share the bread.',
    'Read on the bridge, the poem moved all.',
    'Latest figures show that the bridge is used by all.',
    'Copyright law is for the courts, the mayor said.',
    'They may earn a living on the bridge.',
    'He went home / She stayed',
    'The page had 3 views of the bridge.',
  ])('“%s” is the article’s', (line) => {
    const text = cleanOf(`${prose}\n\n${line}\n\n${more}`);
    expect(text.setAside).toEqual([]);
    expect(text.blocks[1]?.text).toBe(line);
  });
});

describe('blocks of leftovers', () => {
  test('run from their heading over headlines and times to the end', () => {
    const text = cleanOf(`${prose}\n\n${more}\n\nMORE ABOUT\n\n19:19 07.06.2024\nMayor opens bridge, to build another in spring – council\n\nAD\n\nLATEST\n\nShop opens in town`);
    expect(text.blocks).toHaveLength(2);
    expect(text.setAside.map(({ rule }) => rule)).toEqual(['related', 'related', 'related', 'advert', 'latest', 'latest']);
  });

  test('of a newsletter’s form end at the next empty line', () => {
    const text = cleanOf(`${prose}\n\nSign up to The Daily Bridge\nAll of the town in one letter\n\nWhat the mayor said\n\n${more}`);
    expect([text.setAside.map(({ rule }) => rule), text.blocks.length]).toEqual([['newsletter', 'newsletter'], 3]);
  });

  test('end where prose begins again', () => {
    const text = cleanOf(`${prose}\n\nRelated articles\n\nMayor opens bridge\n\n${more}`);
    expect(text.blocks.map((block) => block.text)).toEqual([prose, more]);
  });
});

describe('the head of a text', () => {
  const text = cleanOf(`Facts\n\n20:50 07.06.2024\n\nMayor to open bridge in spring\n\n2 min read\nMayor to open bridge in spring\n\n${prose}\n\nTags: #bridge #town hall #river`);

  test('states the title once and sets its repetition aside', () => {
    expect(text.title?.text).toBe('Mayor to open bridge in spring');
    expect(text.setAside.map(({ rule }) => rule)).toEqual(['section-label', 'date-line', 'title', 'reading-time', 'title-repeated', 'tags']);
  });

  test('states the date in its own words', () => {
    expect(text.dateLines.map((where) => cut(text.seed.text, where))).toEqual(['20:50 07.06.2024']);
  });

  test('keeps tags as tags, each with its place', () => {
    expect(text.facts.tags?.map(({ text: tag, span }) => [tag, span && cut(text.seed.text, span)])).toEqual([
      ['bridge', 'bridge'], ['town hall', 'town hall'], ['river', 'river'],
    ]);
  });

  test.each([
    [' date 2024-05-06 ', '2024-05-06'],
    ['Published: 6 May 2024\n\n', '6 May 2024'],
    ['Thursday, February 23, 2006\n\n', 'Thursday, February 23, 2006'],
    ['May 6, 2024, 10:15 a.m.\n\n', 'May 6, 2024, 10:15 a.m.'],
    ['2024-05-06T10:15:00+02:00\n', '2024-05-06T10:15:00+02:00'],
  ])('“%s” is a date line', (line, value) => {
    const dated = cleanOf(`${line}${prose}\n\n${more}`);
    expect(dated.dateLines.map((where) => cut(dated.seed.text, where))).toEqual([value]);
    expect(dated.blocks.map((block) => block.text)).toEqual([prose, more]);
  });

  test('a byline before the text is the byline, a newsletter’s author inside it is not', () => {
    expect(cleanOf(`By Jane Doe\n\n${prose}\n\n${more}`).facts.byline?.text).toBe('Jane Doe');
    expect(cleanOf(`${prose}\n\nSign up for our newsletter Norway Weekly By Jane Doe\n\n${more}`).facts.byline).toBeUndefined();
  });

  test.each(['*By Jane Doe*', '**By Jane Doe**', '_By_ Jane Doe', '**By** **Jane Doe**'])('“%s” is a byline in emphasis', (line) => {
    expect(cleanOf(`${line}\n\n${prose}\n\n${more}`).facts.byline?.text).toBe('Jane Doe');
  });

  test('of a title with its site’s name and without, the latter is the title', () => {
    const text = cleanOf(`Mayor to open bridge - The Daily Bridge\n\nMayor to open bridge\n\n${prose}\n\n${more}`);
    expect([text.title?.text, text.setAside.map(({ rule }) => rule)]).toEqual(['Mayor to open bridge', ['title-repeated', 'title']]);
  });

  test('a text that opens with its first sentence has no title', () => {
    expect(cleanOf(`${prose}\n\n${more}`).title).toBeUndefined();
  });
});

describe('credits', () => {
  test.each([
    ['Jane Doe, Harbour Correspondent', 'Jane Doe'],
    ['Jane Doe, staff writer', 'Jane Doe'],
  ])('“%s” in the head is the byline', (line, name) => {
    const text = cleanOf(`Mayor opens bridge\n${line}\n\n${prose}\n\n${more}`);
    expect([text.facts.byline?.text, text.setAside.map(({ rule }) => rule)]).toEqual([name, ['title', 'byline']]);
  });

  test.each([
    ['Reporting by Jane Doe; editing by John Roe', 'Jane Doe'],
    ['(Reporting by Jane Doe and John Roe in Oslo; Editing by Ann Poe)', 'Jane Doe and John Roe'],
  ])('“%s” at the end is too', (line, name) => {
    expect(cleanOf(`${prose}\n\n${more}\n\n${line}`).facts.byline?.text).toBe(name);
  });

  test('a line of the article about reporting is no credit', () => {
    expect(cleanOf(`${prose}\n\nReporting by the town hall on the bridge was late, the mayor said.`).setAside).toEqual([]);
  });
});

describe('the head of a text whose title has three words', () => {
  test('takes it as the title where there is no other', () => {
    expect(cleanOf(`date 2024-05-06\nGlobal markets plunge\n\nMay 6, 2024\n\n${prose}\n\n${more}`).title?.text).toBe('Global markets plunge');
  });
  test('as a section where there is', () => {
    expect(cleanOf(`Town and River\n\nMay 6, 2024\n\nMayor to open bridge\n\n${prose}\n\n${more}`).title?.text).toBe('Mayor to open bridge');
  });
});

describe('blocks', () => {
  test('single lines are paragraphs of their own, items and headings are told apart', () => {
    const text = cleanOf(`${prose}\n- the bridge is long\n- the river is wide\nWhat the mayor said\n${more}`);
    expect(text.blocks.map(({ id, kind }) => [id, kind])).toEqual([
      ['p1', 'paragraph'], ['p2', 'item'], ['p3', 'item'], ['p4', 'heading'], ['p5', 'paragraph'],
    ]);
  });

  test('lines wrapped by hand are joined, and the way back is kept', () => {
    const wrapped = 'The council of the town has agreed to\nbuild a new bridge over the river, the\nmayor said on Monday. It will be open to\nall of the people who live in the town,\nand it is to be ready.\n\nThe river is wide.';
    const text = cleanOf(wrapped);
    expect(text.blocks.map((block) => block.text)).toEqual([wrapped.split('\n\n')[0]?.replaceAll('\n', ' '), 'The river is wide.']);
    expect(text.blocks[0]?.edits.map(({ rule }) => rule)).toEqual(['line-end', 'line-end', 'line-end', 'line-end']);
  });

  test('paragraphs wrapped by hand are joined where head, list and table are not', () => {
    const text = ['COURT OF THE HARBOUR', 'Judge: Jane Doe', 'RESOLUTION No. 7', '', 'FIRST.- The defendant is said to have brought a case of money to the', 'house of the mayor, and to have been seen there by two of the coun-', 'cil who came home from the harbour on the evening of the', '7 June 2023. The mayor denies all of it and has said so to the court.', '', 'Costs: 400', 'Fees: 200'].join('\n');
    expect(cleanOf(text).blocks.map((block) => block.text)).toEqual(['Judge: Jane Doe', 'RESOLUTION No. 7',
      'FIRST.- The defendant is said to have brought a case of money to the house of the mayor, and to have been seen there by two of the council who came home from the harbour on the evening of the 7 June 2023. The mayor denies all of it and has said so to the court.', 'Costs: 400', 'Fees: 200']);
  });
  test('lines of verse, of names and of figures are not', () => {
    const lines = ['Oslo 701 mm', 'Bergen 340 mm', 'The river runs on to the sea and never', 'The town lies under snow until the spring', 'The ferry waits', 'Jane Doe', 'John Roe'];
    expect(cleanOf(lines.join('\n')).blocks.map((block) => block.text)).toEqual(lines);
  });
  test('wrapped lines are joined although a list stands among them', () => {
    const wrapped = 'The council of the town has agreed to\nbuild a new bridge over the river, the\nmayor said on Monday. It will be open to\nall of the people who live in the town.\n- the bridge is long\n- the river is wide\n- the town is old';
    expect(cleanOf(wrapped).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'item', 'item']);
  });

  test('soft hyphens, invisible and doubled spaces and mojibake read as meant', () => {
    const text = cleanOf(`The town\u00ADs\u200B council isnâ€™t  of\u00A0one mind, and that is that.\n\n${prose}`);
    expect(text.blocks[0]?.text).toBe('The towns council isn’t of one mind, and that is that.');
  });
});

describe('nothing is lost', () => {
  test.each([
    ['code', "import fs from 'fs'\nexport const x = 1\n{process.exit(1)}\n<script>alert(1)</script>\n<!-- -->\n---\n&lt;b&gt;"],
    ['one word', 'Bridge'],
    ['a byte-order mark and Windows line ends', '\uFEFFMayor opens bridge\r\n\r\n2 min read\r\n\r\n' + prose + '\r\n'],
    ['leftovers only', 'AD\n\nShare\n\n2 min read'],
    ['another language', 'Міністр відкрив у Києві новий офіс. Про це він сказав у понеділок.'],
    ['only a date line', 'date 2024-05-06'],
    ['front matter', '---\ntitle: Bridge\n  - "x"\nauthor: Jane Doe\n---\n# Bridge\n\n## Next\n' + prose, 'a.md'],
    ['front matter that is stated', '---\ntitle: Bridge\nauthor: Jane Doe\n---\n# Bridge\n\n## Next\n' + prose, 'a.md'],
    ['a fence that never closes', '---\ntitle: Bridge\n' + prose, 'a.md'],
  ])('%s: every character is in a block, in the title or set aside', (_name, source, file = 'a.txt') => {
    const text = cleanOf(source, file);
    const kept = [...source].fill(' ');
    const spans = [...text.blocks.map(({ span }) => span), ...text.setAside.map(({ span }) => span)];
    for (const { start, end } of spans) for (let at = start; at < end; at++) kept[at] = source[at] ?? '';
    expect(kept.join('').replace(/[\s\uFEFF]/g, ' ')).toBe(source.replace(/[\s\uFEFF]/g, ' '));
    expect(spans.toSorted((a, b) => a.start - b.start).every(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0))).toBe(true);
  });

  test('a language nobody has described is left alone', () => {
    expect(cleanOf('Міністр відкрив у Києві новий офіс. Про це він сказав.').language).toBe('und');
  });
});
