import { describe, expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import { cut } from '../model/span.ts';
import { clean } from './clean.ts';

const cleanOf = (lines: readonly string[]) => clean({ file: 'a.txt', bytes: 1, sha256: '0'.repeat(64), text: lines.join('\n') }, languages);
const setAsideOf = (lines: readonly string[]) => {
  const { setAside, seed } = cleanOf(lines);
  return setAside.map(({ span, rule }) => `${rule}: ${cut(seed.text, span)}`);
};

const menu = ['Skip to content', 'The Daily Bridge', 'Log in', 'Subscribe', 'News', 'Town', 'Business', 'Sport', 'Weather', 'Harbour', 'Search', 'Menu'];
const head = ['Town', 'Mayor to open the new river bridge in spring', 'Jane Doe', 'May 6, 2024', 'Share', 'Facebook', 'Twitter'];
const body = [
  'The council of the town has agreed to build a new bridge over the river, the mayor said on Monday after a meeting of the council.',
  'It will be open to all of the people who live in the town, and it is to be ready in the spring.',
  'What the bridge will cost',
  'Three firms have made an offer, and the council is to choose one of them before the end of the month:',
  'Harbour Works',
  'Roe and Sons',
  'The Doe Company',
  '“We will not wait.”',
  'The river has had no bridge since the flood, and most people have to take the ferry to work and back home again.',
];
const foot = ['Related articles', 'Ferry stops for the winter', 'Flood took the old bridge', 'Most read', 'Baker wins prize', 'About us', 'Contact', 'Privacy policy', 'Terms of use', 'Facebook', 'Instagram', '© 2024 The Daily Bridge'];

test('an e-mail is no page, however many lines its head has', () => {
  const mail = ['From: Jane Doe <jane@bridge.example>', 'To: John Roe <john@bridge.example>', 'Cc: Ada Berg <ada@bridge.example>', 'Date: Mon, 6 May 2024 09:12:44 +0200', 'Subject: Re: The new river bridge',
    'Message-ID: <1@bridge.example>', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Hi John,', ...body.slice(0, 2), 'Best,', 'Jane', 'Harbour Works', 'Town Hall', 'River Road'];
  const { title, blocks } = cleanOf(mail);
  expect([title?.text, blocks.map(({ text }) => text)]).toEqual(['The new river bridge', ['Hi John,', ...body.slice(0, 2), 'Best,', 'Jane', 'Harbour Works', 'Town Hall', 'River Road']]);
});

describe('a whole page', () => {
  const text = cleanOf([...menu, ...head, ...body, ...foot]);

  test('is read as its article: lists, subheadings and short quotes in it stay', () => {
    expect(text.blocks.map((block) => block.text)).toEqual(body);
  });
  test('has as title the line whose words the article uses', () => {
    expect(text.title?.text).toBe('Mayor to open the new river bridge in spring');
  });
  test('states its date beside the title', () => {
    expect(text.dateLines.map((where) => cut(text.seed.text, where))).toEqual(['May 6, 2024']);
  });
  test('has its frame set aside, what stands before and after told apart', () => {
    const rules = (lines: readonly string[]) => new Set(text.setAside.filter(({ span }) => lines.includes(cut(text.seed.text, span))).map(({ rule }) => rule));
    expect([rules(['The Daily Bridge', 'Business']), rules(['Ferry stops for the winter', 'Baker wins prize'])]).toEqual([new Set(['page-head']), new Set(['related', 'latest'])]);
  });
  test.each(['There are 13 comments', 'Comments from our foolish readers'])('ends before many comments: “%s”', (heading) => {
    const paragraphs = body.filter((line) => line.length > 80);
    const article = [...body, ...paragraphs];
    const comments = Array.from({ length: 9 }, (_, at) => [`Reader ${at}`, ...paragraphs]).flat();
    expect(cleanOf([...menu, ...head, ...article, heading, ...comments, ...foot]).blocks.map((block) => block.text)).toEqual(article);
  });
  test.each([
    [['The council of the town will have to do three things at least before the year is over:', '• find the money', '• choose one of the three firms', '• tell the people']],
    [['What the mayor is asking of the people of the town this spring is not much, she said:', 'to wait,', 'to take the ferry.']],
    [['Here is what the people of the town have to pay for the ferry if they are to go to work:', 'Under 12 years: 40%', 'Over 12 years: 100%']],
  ])('goes on with the list that its last words announce: %j', (list) => {
    expect(cleanOf([...menu, ...head, ...body, ...list, ...foot]).blocks.map((block) => block.text)).toEqual([...body, ...list]);
  });
  test('states its date before that of a change', () => {
    const text = cleanOf([...menu, ...head.filter((line) => line !== 'May 6, 2024'), 'on May 6, 2024 at 3:02 PM, updated May 7, 2024 at 4:16 PM', ...body, ...foot]);
    expect(text.dateLines.map((where) => cut(text.seed.text, where))).toEqual(['May 6, 2024 at 3:02 PM']);
  });
  test('has the keywords under its article, and its blocks of headlines by their own rules', () => {
    const { facts, setAside } = cleanOf([...menu, ...head, ...body, 'Share', 'Tags: #bridge #town', ...foot]);
    expect([facts.tags?.map((tag) => tag.text), setAside.some(({ rule }) => rule === 'related')]).toEqual([['bridge', 'town'], true]);
  });
  test('keeps the second line of its headline', () => {
    const { title, blocks } = cleanOf([...menu, 'Builder watches history from the bank', 'Council of the town agreed to build the new river bridge', '', 'May 6, 2024', '', ...body, ...foot]);
    expect([title?.text, blocks[0]?.text]).toEqual(['Builder watches history from the bank', 'Council of the town agreed to build the new river bridge']);
  });
  test('keeps the points that sum it up, and the days it names at its end', () => {
    const points = ['• The council of the town has agreed', '• The bridge is to be ready in spring'];
    const days = ['Mark your calendar', '9 June – the council meets', '12 June – the bridge opens'];
    expect(cleanOf([...menu, ...head, ...points, ...body, ...days, ...foot]).blocks.map((block) => block.text)).toEqual([...points, ...body, ...days]);
  });
  test('loses no line', () => {
    expect(text.blocks.length + text.setAside.length).toBe(menu.length + head.length + body.length + foot.length);
  });
  test('puts prose outside the article up for review', () => {
    const teaser = 'The baker of the town has won a prize for the bread that she has made for all of the people in the harbour.';
    const { setAside, seed } = cleanOf([...menu, ...head, ...body, 'Related articles', teaser, ...foot]);
    expect(setAside.filter(({ doubtful }) => doubtful).map(({ span }) => cut(seed.text, span))).toEqual([teaser]);
  });
  test('ends where readers’ comments begin, however long they are', () => {
    const comment = 'I have been waiting for this bridge for a long time, and I am glad that the council has now come to an end with it.';
    expect(cleanOf([...menu, ...head, ...body, ...body, '3 Comments', ...Array.from({ length: 40 }, () => comment), ...foot]).blocks).toHaveLength(body.length * 2);
  });
  test('goes on after an advert that says so', () => {
    expect(cleanOf([...menu, ...head, ...body, 'ADVERTISEMENT', 'CONTINUE READING BELOW', body[0] ?? '', ...foot]).blocks.map((block) => block.text)).toEqual([...body, body[0]]);
  });
  test('has the title that the heading of its comments names', () => {
    const post = 'Why nobody listened';
    expect(cleanOf([...menu, 'A blog on the river and the bridge', post, 'May 6, 2024', ...body, `27 thoughts on “${post}”`, 'Great post!', ...foot]).title?.text).toBe(post);
  });
  test('goes on after a box, where two paragraphs follow it', () => {
    const [one = '', two = ''] = ['The ferry had been late for the third time in that week, and the mayor was on board with her dog.', 'She said that the council was not of one mind, and that the river would not wait for any of them.'];
    const { blocks, setAside } = cleanOf([...menu, ...head, ...body, ...body, 'Share this article', 'Share', 'Enjoyed it? Tell a friend', one, two, ...foot]);
    expect([blocks.map((block) => block.text).slice(-2), setAside.map(({ span }) => span).length]).toEqual([[one, two], menu.length + head.length - 1 + 1 + 3 + foot.length]);
  });
  test('does not go on with a note on whoever wrote it', () => {
    const notes = ['Jane Doe is a reporter who has been to most of the harbours of the country and to all of its bridges.', 'The Daily Bridge was founded in the year of the flood and is read by all of the people of the town.'];
    expect(cleanOf([...menu, ...head, ...body, ...body, 'Related articles', ...notes, ...foot]).blocks).toHaveLength(body.length * 2);
  });
  test('may have a box in its article, where most of that comes after it', () => {
    const kept = cleanOf([...menu, ...head, ...body, 'Related articles', 'Ferry stops for the winter', ...body, ...body, ...foot]).blocks.map((block) => block.text);
    expect(kept).toEqual([...body, ...body, ...body]);
  });
});

test('the article of a page may be wrapped at some width', () => {
  const wrapped = ['The council of the town has agreed to build a new bridge over', 'the river, the mayor said on Monday after a meeting of the', 'council. It will be open to all of the people who live in the', 'town, and it is to be ready in the spring.', '', 'Three firms have made an offer, and the council is to choose', 'one of them before the end of the month.'];
  expect(cleanOf([...menu, ...head, '', ...wrapped, '', ...foot]).blocks.map(({ text }) => text)).toEqual([wrapped.slice(0, 4).join(' '), wrapped.slice(5).join(' ')]);
});

describe('a text without a frame is no page', () => {
  test.each([
    ['a poem', Array.from({ length: 30 }, (_, at) => `the river runs to the sea ${at}`)],
    ['an article that ends in a long list', [...body, ...Array.from({ length: 30 }, (_, at) => `Bridge number ${at}`)]],
    ['an article with one leftover at its end', [...body, 'Share']],
  ])('%s', (_name, lines) => {
    expect(setAsideOf(lines).filter((line) => line.startsWith('page-'))).toEqual([]);
  });
});
