import { describe, expect, test } from 'vitest';
import { castAt, storyOf } from './cast.ts';
import { newsTexts } from './news-texts.ts';
import { randomOf } from './random.ts';

const texts = [...newsTexts(400)];
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;
const shareOf = (pattern: RegExp) => texts.filter(([, text]) => pattern.test(text)).length / texts.length;

test('the same news are made each time, and more of them change none', () => expect([...newsTexts(50)]).toEqual(texts.slice(0, 50)));

test('no two texts are the same', () => expect(new Set(texts.map(([, text]) => text)).size).toBe(400));

test('files are in order of their names', () => expect(texts.map(([file]) => file)).toEqual(texts.map(([file]) => file).sort()));

test('a text has 300 to 700 words, and a paragraph or two more', () => {
  const counts = texts.map(([, text]) => words(text));
  expect([Math.min(...counts) >= 300, Math.max(...counts) < 850]).toEqual([true, true]);
});

describe('of a hundred texts, so many have', () => {
  test.each<[string, RegExp, number, number]>([
    ['a year', /\b20[12]\d\b/, 99, 100], ['a quotation', /[“"][A-Z]/, 85, 100], ['an amount of money', /[$€]\d|\bmillion euros|UAH/, 85, 100],
    ['leftovers of a page', /newsletter|Advertisement|Share|min read|Read also/, 35, 85], ['an organisation in short', /\b[A-Z]{3}\b/, 40, 100], ['a date line first', /^ date \d{4}-/, 20, 50],
  ])('%s', (_, pattern, least, most) => {
    const share = 100 * shareOf(pattern);
    expect([share >= least, share <= most], String(share)).toEqual([true, true]);
  });
});

test('some paragraphs stand in several texts, most in one', () => {
  const seen = new Map<string, number>();
  for (const paragraph of texts.flatMap(([, text]) => text.split('\n\n')).filter((each) => words(each) > 30)) seen.set(paragraph, (seen.get(paragraph) ?? 0) + 1);
  const several = [...seen.values()].filter((count) => count > 1).length / seen.size;
  expect([several > 0.005, several < 0.1], String(several)).toEqual([true, true]);
});

test('few persons are named often, most rarely, and every part of the corpus names new ones', () => {
  const named = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => Array.from({ length: 6 }, (_each, slot) => castAt('person', from + at, slot).name)).flat();
  const counts = [...Map.groupBy(named(0, 3000), (name) => name).values()].map(({ length }) => length).sort((a, b) => b - a);
  const before = new Set(named(0, 2000));
  const once = counts.filter((count) => count === 1).length / counts.length;
  expect(counts[0]).toBeGreaterThan(60);
  expect([once > 0.4, once < 0.9], String(once)).toEqual([true, true]);
  expect(new Set(named(2000, 3000).filter((name) => !before.has(name))).size).toBeGreaterThan(1000);
});

test('a story is gone on with, and forgotten after a while', () => {
  const lengths = [...Map.groupBy(Array.from({ length: 3000 }, (_, at) => storyOf(at)), (story) => story).values()].map(({ length }) => length).sort((a, b) => b - a);
  expect([lengths.length > 300, (lengths[0] ?? 0) < 500, (lengths[0] ?? 0) > 20], lengths.slice(0, 5).join()).toEqual([true, true, true]);
});

test('a sequence of numbers hangs on its key alone', () => {
  const first = (key: string) => Array.from({ length: 5 }, randomOf(key).next);
  expect([first('a'), first('b')]).toEqual([first('a'), expect.not.arrayContaining(first('a'))]);
});
