import { describe, expect, test } from 'vitest';
import type { Progress } from './model/progress.ts';
import { lineOf, styleOf, tellProgress, type ProgressLine, type ProgressStyle } from './progress.ts';

describe('a line says', () => {
  test.each<[string, Progress, number, string]>([
    ['count, rate and time left', { room: 'write', things: 'pages', done: 400, of: 1000 }, 2, 'write: 400 of 1,000 pages, 200 a second, 3 s left'],
    ['no time left where the number is not known', { room: 'write', things: 'pages', done: 400 }, 2, 'write: 400 pages, 200 a second'],
    ['nothing of pace before anything is done', { room: 'link', things: 'texts', done: 0, of: 20 }, 5, 'link: 0 of 20 texts'],
    ['long waits in minutes', { room: 'link', things: 'texts', done: 10, of: 1000 }, 10, 'link: 10 of 1,000 texts, 1 a second, 17 min left'],
    ['no rate of what took no time', { room: 'cite', things: 'texts', done: 15, of: 15, ended: true }, 0.04, 'cite: 15 texts in 0.0 s'],
    ['slow work in tenths', { room: 'link', things: 'texts', done: 15, of: 15, ended: true }, 10, 'link: 15 texts in 10.0 s, 1.5 a second'],
  ])('%s', (_, progress, seconds, line) => expect(lineOf(progress, seconds)).toBe(line));
});

/** What is said of rooms of so many seconds, ten things each, told one by one. */
function said(style: ProgressStyle, rooms: readonly (readonly [string, number])[], watched = false): { lines: string[]; written: string[] } {
  const [lines, written]: [string[], string[]] = [[], []];
  let time = 100;
  const observe = tellProgress(style, {
    print: (line) => lines.push(line), ...(watched ? { terminal: (words: string) => { written.push(words); } } : {}), now: () => time, spent: () => ({ cpu: time * 2, peak: 512.4 }),
  });
  for (const [room, seconds] of rooms) {
    observe({ room, things: 'texts', done: 0, of: 10 });
    for (let done = 1; done <= 10; done += 1) {
      time += seconds / 10;
      observe({ room, things: 'texts', done, of: 10, ...(done === 10 ? { ended: true as const } : {}) });
    }
  }
  return { lines, written };
}

describe('progress', () => {
  test('of a short run is not told', () => expect(said('lines', [['read', 1], ['link', 1.5]]).lines).toEqual([]));

  test('of a long run is told from the first room on', () => {
    expect(said('lines', [['read', 1], ['link', 5]]).lines).toEqual(['read: 10 texts in 1.0 s, 10 a second', 'link: 10 texts in 5.0 s, 2 a second']);
  });

  test('where nobody watches, is told every ten seconds', () => {
    expect(said('lines', [['link', 40]]).lines).toEqual([
      'link: 3 of 10 texts, 0.3 a second, 28 s left', 'link: 6 of 10 texts, 0.3 a second, 16 s left', 'link: 9 of 10 texts, 0.3 a second, 4 s left', 'link: 10 texts in 40.0 s, 0.3 a second',
    ]);
  });

  test('on a terminal is written over, and one line stays', () => {
    const { lines, written } = said('lines', [['link', 40]], true);
    expect([lines, written.length, written[0], written.at(-1)]).toEqual([['link: 10 texts in 40.0 s, 0.3 a second'], 10, 'link: 1 of 10 texts, 0.3 a second, 36 s left', '']);
  });

  test('as JSON names every room, with processor seconds and memory', () => {
    expect(said('json', [['read', 1], ['link', 0.5]]).lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { room: 'read', things: 'texts', done: 10, of: 10, ended: true, seconds: 1, cpu: 2, peak: 512 },
      { room: 'link', things: 'texts', done: 10, of: 10, ended: true, seconds: 0.5, cpu: 1, peak: 512 },
    ]);
  });

  test('of two rooms at a time is told of each from its own beginning', () => {
    const lines: string[] = [];
    let time = 0;
    const observe = tellProgress('json', { print: (line) => lines.push(line), now: () => time, spent: () => ({ cpu: time, peak: 1 }) });
    for (const [at, room, done] of [[0, 'site', 0], [2, 'search', 0], [4, 'site', 5], [6, 'search', 9], [7, 'site', 9]] as const) {
      time = at;
      observe({ room, things: 'pages', done, of: 9, ...(done === 9 ? { ended: true as const } : {}) });
    }
    expect(lines.map((line) => JSON.parse(line) as ProgressLine).map(({ room, seconds }) => [room, seconds])).toEqual([['search', 4], ['site', 7]]);
  });

  test('is not told to who wants quiet', () => expect(said('quiet', [['link', 40]], true)).toEqual({ lines: [], written: [] }));

  test.each([['json', 'json'], ['quiet', 'quiet'], ['lines', 'lines'], [undefined, 'lines'], ['loud', 'lines']])('%s is told as %s', (words, style) => expect(styleOf(words)).toBe(style));
});
