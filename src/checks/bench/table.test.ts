import { describe, expect, test } from 'vitest';
import { textRate, toTable, whole, type Measured, type Run } from './table.ts';

const room = (name: string, seconds: number, cpu: number) => ({ room: name, things: 'texts', done: 10, of: 10, ended: true as const, seconds, cpu, peak: 100 });
const run = (seconds: number, more: Partial<Run> = {}): Run => ({ seconds, cpu: seconds * 2, peak: 500, rooms: [], share: 1, ...more });
const small: Measured = { texts: 100, megabytes: 0.3, pages: 500, ours: run(10, { rooms: [room('clean, annotate', 0.2, 0.3), room('site', 4, 5)] }), bare: run(16) };
const large: Measured = {
  texts: 1000, megabytes: 3, pages: 4500, ours: run(80, { peak: 1234.4, rooms: [room('clean, annotate', 1, 2), room('site', 30, 60)] }),
  again: run(8), oneMore: run(20), bare: run(50, { share: 0.5, peak: 7000 }), eleventy: run(25),
};
const cells = (name: string) => toTable([small, large]).split('\n').find((line) => line.startsWith(`| ${name} |`))?.split(' | ').slice(1).map((cell) => cell.replace(/ \|$/, ''));

describe('the table has', () => {
  test.each<[string, string, readonly string[]]>([
    ['pages and how they grow', 'pages', ['500', '4,500', '× 9.0']],
    ['a room’s seconds, by the processor in brackets, and how these grow', 'site', ['4.0 s (5.0)', '30.0 s (60.0)', '× 12.0']],
    ['what a program would take for all pages, where it rendered half of them', 'bare Astro, the same pages', ['16.0 s (32.0)', '100.0 s (200.0)', '× 6.3']],
    ['a dash for what was not measured', 'Eleventy, the same pages', ['–', '25.0 s (50.0)', '']],
    ['text read a second by one core', 'per text, MB a second a core', ['1.00', '1.50', '']],
    ['memory', 'peak memory, MB', ['500', '1,234', '× 2.5']],
    ['Astro’s part beside bare Astro', 'Astro’s part : bare Astro', ['0.25', '0.30', '']],
    ['the whole beside bare Astro', 'whole build : bare Astro', ['0.63', '0.80', '']],
    ['what one text more costs', 'one text more : whole build', ['–', '0.25', '']],
    ['the same beside Eleventy', 'one text more : Eleventy, whole', ['–', '0.80', '']],
  ])('%s', (_, name, expected) => expect(cells(name)).toEqual(expected));

  test('no row for what nobody measured', () => {
    expect(toTable([small])).not.toContain('Eleventy');
    expect(toTable([small]).split('\n')[0]).toBe('|  | 100 texts |');
  });
});

test('half of the pages in ten seconds are all in twenty', () => expect(whole(run(10, { share: 0.5 }))).toEqual({ seconds: 20, cpu: 40, peak: 500 }));

test('nothing is known of the rate of a run that was not made', () => expect(textRate({ texts: 1, megabytes: 1 })).toBeUndefined());
