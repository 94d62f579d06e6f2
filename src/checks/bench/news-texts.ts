import { castAt, earlierOf, slots, storyOf } from './cast.ts';
import * as words from './news-words.ts';
import { randomOf, type Random } from './random.ts';
import { capital, dayWords, isoDay, sentence, thing, type Matter } from './sentences.ts';

/**
 * Invented news in any number, the same each time and whatever comes after: text 12 of a hundred is text 12 of ten thousand.
 * 300 to 700 words each, with what scraped news has: dates, quotations, figures, copy that several papers print,
 * leftovers of the page. Who is named often is named ever more often, and every text brings somebody new.
 *
 * @returns text by file name
 */
export function* newsTexts(count: number): Generator<readonly [file: string, text: string], void, undefined> {
  for (let at = 0; at < count; at += 1) yield [`${String(at).padStart(5, '0')}.txt`, newsText(at)];
}

/** Words somebody may look for in such texts. */
export function newsQueries(): readonly string[] {
  const { name, surname } = castAt('person', 0, 0);
  return [surname, 'harbour', 'ukraine', name, 'defense', `${surname} harbour`, 'the harbour of the city', '12 May 2024'];
}

function newsText(at: number): string {
  const random = randomOf('text', at);
  const matter = matterOf(at);
  const outlet = `${castAt('town', random.below(40), 0)} ${random.pick(words.papers)}`;
  const target = 300 + random.below(400);
  const [own, earlier] = [agencyCopy(at), earlierOf(at)];
  const paragraphs = [`${lead(random, matter)} ${sentence(random, matter)}`, own];
  if (earlier !== at && random.chance(20)) paragraphs.push(agencyCopy(earlier));
  while (countWords(paragraphs) < target) {
    paragraphs.push(Array.from({ length: 1 + random.below(3) }, () => sentence(random, matter)).join(' '));
  }
  for (let left = random.below(4); left > 0; left -= 1)
    paragraphs.splice(1 + random.below(paragraphs.length), 0, random.pick(words.leftovers));
  if (random.chance(40)) paragraphs.push(`© ${outlet}. All rights reserved.`);
  return `${head(random, matter, outlet)}${paragraphs.join('\n\n')}\n`;
}

function matterOf(at: number): Matter {
  const story = storyOf(at);
  const [about, own] = [randomOf('matter', story), randomOf('own', at)];
  const started = about.below(1700);
  const [from, town] = [castAt('town', story, 0), castAt('town', at, 1)];
  return {
    persons: [
      ...[0, 1, 2].map((slot) => castAt('person', story, slot)),
      ...Array.from({ length: slots.person }, (_, slot) => castAt('person', at, slot)),
    ],
    organisations: [
      castAt('organisation', story, 0),
      ...Array.from({ length: slots.organisation }, (_, slot) => castAt('organisation', at, slot)),
    ],
    towns: [from, town, castAt('town', at, 2)],
    countries: [0, 1, 2].map(() => words.countries[Math.floor(words.countries.length * own.next() ** 2.5)] ?? 'Norway'),
    gathering: `${from} ${about.pick(words.trades)} ${about.pick(words.gatherings)}`,
    work: `${about.pick(['Coastal', 'National', 'European', 'Joint', 'Northern'])} ${about.pick(words.trades)} ${about.pick(words.works)}`,
    day: started + (story === at ? 0 : own.below(60)),
    known: new Set(),
  };
}

/** A paragraph that an agency sent out with a text; other papers print it too. */
function agencyCopy(at: number): string {
  const [random, matter] = [randomOf('agency', at), matterOf(at)];
  return [sentence(random, matter), sentence(random, matter), sentence(random, matter)].join(' ');
}

function lead(random: Random, { towns, organisations, day }: Matter): string {
  return `The ${random.pick(organisations).name} ${random.pick(words.verbs)} ${thing(random)} in ${random.pick(towns)} on ${dayWords(random, day)}.`;
}

/** A text begins as scraped ones do: with a date line, with title, author and date, with a dateline, or with a title alone. */
function head(random: Random, { towns, day }: Matter, outlet: string): string {
  const title = capital(`${random.pick(words.nouns)} in ${towns[0]} to ${random.pick(words.infinitives)} ${thing(random)}`);
  const date = isoDay(day);
  return random.pick([
    ` date ${date} `,
    ` date ${date} `,
    `${title}\n\nBy ${castAt('person', random.below(60), 0).name}\n\n${date}\n\n`,
    `${title}\n\n${outlet}, ${date}\n\n`,
    `${title}\n\n${(towns[0] ?? '').toUpperCase()}, ${date} – `,
    `${title}\n\n`,
  ]);
}

function countWords(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.split(' ').length, 0);
}
