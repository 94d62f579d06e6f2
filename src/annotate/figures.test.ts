import { expect, test } from 'vitest';
import { english } from '../languages/en/en.ts';
import { marksAsWords } from './fixture.ts';

test.each([
  ['an amount with modifier', 'It has drawn more than 70 million euros so far.', ['more than 70 million euros = over 70000000 EUR']],
  ['a rate', 'Output is worth $20 billion per year.', ['$20 billion per year = 20000000000 USD/year']],
  ['a sign before and a short multiplier', 'They need EUR 40 bln and $225 mln.', ['EUR 40 bln = 40000000000 EUR', '$225 mln = 225000000 USD']],
  ['a full stop stays outside', 'It cost $10 billion.', ['$10 billion = 10000000000 USD']],
  ['a count with what is counted', 'Today 500 Ukrainian drone manufacturers work.', ['500 Ukrainian drone manufacturers = 500 manufacturers of Ukrainian drone manufacturers']],
  ['up to, yearly by an adjective', 'With an annual capacity of up to 3 million drones it leads.', ['up to 3 million drones = up-to 3000000 drones/year of drones']],
  ['a duration', 'It took 2.5 years.', ['2.5 years = 2.5 year']],
  ['a percentage with its sign', 'It fell by 7% in May.', ['7% = 7 %']],
  ['a percentage', 'It fell by about 12.5 percent.', ['about 12.5 percent = about 12.5 %']],
  ['numbers in words', 'They named thirteen participating countries.', ['thirteen participating countries = 13 countries of participating countries']],
  ['a range', 'They lost five to seven vehicles.', ['five to seven vehicles = 5–7 vehicles of vehicles']],
  ['thousands with commas', 'Over 1,250 workers left.', ['Over 1,250 workers = over 1250 workers of workers']],
  ['a date is no figure', 'It opened on 6 May 2024.', []],
  ['a bare number is no figure', 'See article 5 there.', []],
])('%s', (_fact, text, expected) => {
  const show = marksAsWords(text, 'figure', [english], (m, words) =>
    `${words(m.span)} = ${m.modifier ? `${m.modifier} ` : ''}${m.value}${m.max === undefined ? '' : `–${m.max}`} ${m.unit}${m.per ? `/${m.per}` : ''}${m.of ? ` of ${words(m.of)}` : ''}`);
  expect(show).toEqual(expected);
});
