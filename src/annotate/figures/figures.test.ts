import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

test.each([
  ['an amount with modifier', 'It has drawn more than 70 million euros so far.', ['more than 70 million euros = over 70000000 EUR']],
  ['a space inside the sign of a currency', 'It cost NZ $ 26 million and US$ 200.', ['NZ $ 26 million = 26000000 NZD', 'US$ 200 = 200 USD']],
  ['a rate', 'Output is worth $20 billion per year.', ['$20 billion per year = 20000000000 USD/year']],
  ['a sign before and a short multiplier', 'They need EUR 40 bln and $225 mln.', ['EUR 40 bln = 40000000000 EUR', '$225 mln = 225000000 USD']],
  ['a full stop stays outside', 'It cost $10 billion.', ['$10 billion = 10000000000 USD']],
  ['a count with what is counted', 'Today 500 Ukrainian drone manufacturers work.', ['500 Ukrainian drone manufacturers = 500 manufacturers of Ukrainian drone manufacturers']],
  ['up to, yearly by an adjective', 'With an annual capacity of up to 3 million drones it leads.', ['up to 3 million drones = up-to 3000000 drones/year of drones']],
  ['a large number without a noun counts what the one before does', 'It carried 4.6 million passengers, up from 3.1 million.', ['4.6 million passengers = 4600000 passengers of passengers', '3.1 million = 3100000 passengers of passengers']],
  ['people hurt', 'More than 300 injured were counted.', ['More than 300 injured = over 300 injured of injured']],
  ['a duration', 'It took 2.5 years.', ['2.5 years = 2.5 year']],
  ['a percentage with its sign', 'It fell by 7% in May.', ['7% = 7 %']],
  ['a percentage', 'It fell by about 12.5 percent.', ['about 12.5 percent = about 12.5 %']],
  ['numbers in words', 'They named thirteen participating countries.', ['thirteen participating countries = 13 countries of participating countries']],
  ['a range', 'They lost five to seven vehicles.', ['five to seven vehicles = 5–7 vehicles of vehicles']],
  ['a range with “between”', 'Between 300 and 350 guests came.', ['Between 300 and 350 guests = 300–350 guests of guests']],
  ['a range of percent', 'It lost 20-30 percent.', ['20-30 percent = 20–30 %']],
  ['… with the sign twice', 'It lost 5% to 7%.', ['5% to 7% = 5–7 %']],
  ['a multiplier for both ends', 'It costs from 5 to 10 million euros.', ['from 5 to 10 million euros = 5000000–10000000 EUR']],
  ['… for each its own', 'It costs between $900,000 and $1.2 million.', ['between $900,000 and $1.2 million = 900000–1200000 USD']],
  ['… that the first end cannot share', 'From 500,000 to 2 million people fled.', ['From 500,000 to 2 million people = 500000–2000000 people of people']],
  ['signs on both ends', 'It needs $5 million to $10 million.', ['$5 million to $10 million = 5000000–10000000 USD']],
  ['a change is no range', 'Output grew from 5 to 10 million tonnes.', ['10 million tonnes = 10000000 t']],
  ['… nor are two kinds of amount', 'Profit fell 8% to $85.7 million.', ['8% = 8 %', '$85.7 million = 85700000 USD']],
  ['an indefinite number is no figure', 'Tens of thousands of people fled, and several hundred stayed.', []],
  ['half a million', 'Half a million people fled.', ['Half a million people = 500000 people of people']],
  ['a million', 'About a million euros is missing.', ['About a million euros = about 1000000 EUR']],
  ['two and a half million', 'It cost two and a half million euros.', ['two and a half million euros = 2500000 EUR']],
  ['a third', 'A third of the houses burned.', ['A third of the houses = about 33 % of houses']],
  ['three quarters', 'It holds three-quarters of the shares.', ['three-quarters of the shares = 75 % of shares']],
  ['half', 'More than half of the voters stayed away.', ['More than half of the voters = over 50 % of voters']],
  ['one in five', 'Nearly one in five drivers had no licence.', ['Nearly one in five drivers = nearly 20 % of drivers']],
  ['two out of three', 'Two out of three shops closed.', ['Two out of three shops = about 67 % of shops']],
  ['what a percentage is of', 'Some 40 percent of Ostmark’s budget is gone.', ['Some 40 percent = about 40 % of Ostmark’s budget']],
  ['a short multiplier with its sign', 'The fund holds €1.5bn.', ['€1.5bn = 1500000000 EUR']],
  ['a duration with a hyphen', 'They signed a two-year lease and a 10-year loan.', ['two-year = 2 year', '10-year = 10 year']],
  ['an age is no duration', 'A five-year-old boy and a 20-year-old woman came.', []],
  ['a modifier after', 'It takes 300 workers or more.', ['300 workers or more = at-least 300 workers of workers']],
  ['at least', 'At least 12 soldiers died.', ['At least 12 soldiers = at-least 12 soldiers of soldiers']],
  ['a rate by the day', 'It makes 500 drones a day.', ['500 drones a day = 500 drones/day of drones']],
  ['years are no range of things', 'Between 1990 and 1995 workers left.', []],
  ['thousands with commas', 'Over 1,250 workers left.', ['Over 1,250 workers = over 1250 workers of workers']],
  ['a date is no figure', 'It opened on 6 May 2024.', []],
  ['a bare number is no figure', 'See article 5 there.', []],
])('%s', (_fact, text, expected) => {
  const show = marksAsWords(text, 'figure', [english], (m, words) =>
    `${words(m.span)} = ${m.modifier ? `${m.modifier} ` : ''}${m.value}${m.max === undefined ? '' : `–${m.max}`} ${m.unit}${m.per ? `/${m.per}` : ''}${m.of ? ` of ${words(m.of)}` : ''}`);
  expect(show).toEqual(expected);
});
