import { describe, expect, test } from 'vitest';
import { edtfDate } from '../../model/date.ts';
import type { Source } from '../../model/dossier.ts';
import type { DossierEvent } from '../../model/event.ts';
import type { Figure, FigureReading } from '../../model/figure.ts';
import { shapeOf } from './events/event-shape.ts';
import { sameAmounts, sameThings } from './said/figure-groups.ts';
import { figureKind, figureWords } from './said/figure-words.ts';
import { chronicleOf, placesOf, sourceOf } from './fixture.ts';
import { counted, grouped, listed, quoted, shortened, spelt } from './in-words.ts';
import { likeness, likenessWords } from './sources/likeness.ts';
import { makeLookup } from './make-lookup.ts';
import { salience, salientEvents, salientFigures } from './salient.ts';
import { wordDiff } from './compare/word-diff.ts';

describe('figures are set as the source means them', () => {
  const cases: readonly (readonly [FigureReading, string, { before?: string; number: string; after?: string }])[] = [
    [{ value: 7e7, unit: 'EUR', modifier: 'over' }, 'more than 70 million euros', { before: 'more than', number: '€70', after: 'million' }],
    [{ value: 2e10, unit: 'USD', per: 'year' }, '$20 billion per year', { number: '$20', after: 'billion a year' }],
    [{ value: 350, unit: 'guests', modifier: 'over' }, 'over 350 guests', { before: 'over', number: '350', after: 'guests' }],
    [{ value: 3e6, unit: 'boats', modifier: 'up-to' }, 'Up to 3 million boats', { before: 'up to', number: '3', after: 'million boats' }],
    [{ value: 5, max: 7, unit: 'year' }, 'five to seven years', { number: '5–7', after: 'years' }],
    [{ value: 1, unit: 'century' }, 'a century', { number: '1', after: 'century' }],
    [{ value: 2, unit: 'century' }, 'two centuries', { number: '2', after: 'centuries' }],
    [{ value: 12.5, unit: '%' }, '12.5 percent', { number: '12.5%' }],
    [{ value: 5_000, unit: 'PLN' }, '5,000 zlotys', { number: 'PLN 5,000' }],
  ];
  test.for(cases)('%o', ([figure, words, expected]) => {
    expect(figureWords(figure, words)).toEqual(expected);
  });
});

describe('figures stand by kind', () => {
  test.for([
    [{ value: 7e7, unit: 'EUR' }, 'money'], [{ value: 2e10, unit: 'USD', per: 'year' }, 'rate'], [{ value: 350, unit: 'guests' }, 'count'],
    [{ value: 3e6, unit: 'boats', per: 'year' }, 'rate'], [{ value: 5, unit: '%' }, 'share'], [{ value: 2, unit: 'year' }, 'duration'],
  ] as const)('%o', ([figure, kind]) => {
    expect(figureKind(figure)).toBe(kind);
  });
});

const yard = (id: string, number: number) => sourceOf(id, number, 'It has so many cranes.');
const reprintOf = (other: string, source: Source): Source => ({ ...source, sameAs: [{ source: other, score: 1 }] });

describe('figures on the front page', () => {
  const amount = (value: number, unit: string, source = 'a'): Figure => ({ value, unit, source, block: 'p1', span: { start: 0, end: 1 } });
  const shown = (...figures: Figure[]) => salientFigures(makeLookup(chronicleOf([], { figures }), []), 2).map(({ value, unit }) => `${value} ${unit}`);
  test.each([
    ['what several sources give comes before what is larger', [amount(9e9, 'USD'), amount(2e9, 'USD'), amount(6e6, 'USD'), amount(6e6, 'USD', 'b')], ['6000000 USD', '9000000000 USD']],
    ['the currency most amounts are in comes before larger numbers of others', [amount(9e12, 'VND'), amount(5e6, 'USD'), amount(7e6, 'USD')], ['7000000 USD', '5000000 USD']],
  ])('%s', (_fact, figures, expected) => {
    expect(shown(...figures)).toEqual(expected);
  });
});

test('what a headline tells weighs more than what has many names, and a detail less; a reprint is no further source', () => {
  const event = (id: string, more: Partial<DossierEvent>): DossierEvent => ({
    id, basis: 'stated', kind: 'happening', status: 'past', headline: id, entities: [], accounts: [], because: '',
    evidence: [{ source: 'a', block: 'p1', span: { start: 0, end: 1 } }], ...more,
  });
  const lookup = { sources: new Map([reprintOf('c', yard('a', 1)), yard('b', 2), reprintOf('a', yard('c', 3))].map((each) => [each.id, each])) };
  const news = event('news', { evidence: [{ source: 'a', block: 'title', span: { start: 0, end: 1 } }] });
  const named = event('named', { entities: ['a', 'b', 'c'] });
  const detail = event('detail', { entities: ['a', 'b', 'c', 'd'], kind: 'detail' });
  const later = event('later', { evidence: [{ source: 'a', block: 'p9', span: { start: 0, end: 1 } }], entities: ['a', 'b', 'c'] });
  const cut = event('cut…', { ...later, headline: 'cut…', id: 'cut' });
  const order = [cut, detail, later, named, news].toSorted((a, b) => salience(lookup, b) - salience(lookup, a)).map(({ id }) => id);
  expect(order).toEqual(['news', 'named', 'later', 'cut', 'detail']);
  const told = (...sources: string[]) => salience(lookup, event('told', { evidence: sources.map((id) => ({ source: id, block: 'p9', span: { start: 0, end: 1 } })) }));
  expect(told('a', 'b') - told('a', 'c')).toBe(4);
});

test('of one sentence that dates several things, the front page has one', () => {
  const [place] = placesOf(yard('a', 1), 'cranes');
  const event = (id: string, value: string, headline: string): DossierEvent => ({
    id, value: edtfDate(value), basis: 'stated', kind: 'happening', status: 'past', headline, entities: [], accounts: [], because: '', evidence: place ? [place] : [],
  });
  const events = [event('first', '2024-05-06', 'Cranes came on Monday, ships on Tuesday'), event('second', '2024-05-07', 'Cranes came on Monday, ships on Tuesday'), event('third', '2024-05-08', 'All left')];
  expect(salientEvents(makeLookup(chronicleOf([yard('a', 1)], { events }), []), 3).map(({ id }) => id)).toEqual(['first', 'third']);
});

describe('figures that speak of the same thing stand side by side', () => {
  const text = 'The yard has 1,200 harbour workers.\nIt pays 40 dock hands.\nOf 900 young harbour workers many left.';
  const source = sourceOf('yard', 1, text);
  const figure = (value: number, words: string, of: string): Figure => {
    const [at] = placesOf(source, words);
    const [thing] = placesOf(source, of);
    if (!at || !thing) throw new Error('the fixture lacks its words');
    return { ...at, value, unit: 'workers', of: thing.span };
  };
  const figures = [figure(1200, '1,200', 'harbour workers'), figure(40, '40', 'dock hands'), figure(900, '900', 'young harbour workers')];
  test('where the last words of what they count agree', () => {
    const groups = sameThings(makeLookup(chronicleOf([source], { figures }), []));
    expect(groups.map(({ thing, figures: own }) => [thing, own.map(({ value }) => value)])).toEqual([['harbour workers', [1200, 900]]]);
  });
  test.each([
    ['what one text says twice does not', [20, 20], [yard('a', 1)], 0],
    ['what two texts say does', [20, 20], [yard('a', 1), yard('b', 2)], 1],
    ['what a text and its reprint say does not', [20, 20], [reprintOf('b', yard('a', 1)), reprintOf('a', yard('b', 2))], 0],
    ['a pair is a pair in every text', [2, 2], [yard('a', 1), yard('b', 2)], 0],
    ['where two texts differ, a pair counts', [2, 3], [yard('a', 1), yard('b', 2)], 1],
  ])('%s', (_fact, values, sources, groups) => {
    const both = values.flatMap((value, at) => {
      const one = sources[at % sources.length];
      return one ? placesOf(one, 'cranes').map((place): Figure => ({ ...place, value, unit: 'cranes', of: place.span })) : [];
    });
    expect(sameThings(makeLookup(chronicleOf(sources, { figures: both }), []))).toHaveLength(groups);
  });
  test('and those that say the same stand once', () => {
    expect(sameAmounts([...figures, ...figures.slice(0, 1)]).map((group) => group.length)).toEqual([2, 1, 1]);
  });
});

describe('the mark of a date shows how fine it is', () => {
  test.for([
    ['2024-05-06', 'day'], ['2024-05', 'short'], ['2024', 'long'], ['2024-07-09/2024-07-11', 'short'],
    ['../2024-06-07', 'short by'], ['2022-03~/..', 'short from'], ['2022/2024', 'long'],
  ] as const)('%s: %s', ([value, shape]) => {
    expect(shapeOf(edtfDate(value))).toBe(shape);
  });
});

describe('passages compared', () => {
  test('the same word otherwise spelt is not another word', () => {
    const { base, variants, agree } = wordDiff('the Defence Office opens', 'the defense office opened');
    expect(base.map(({ kind }) => kind)).toEqual(['same', 'spelt', 'spelt', 'other']);
    expect(variants).toEqual([{ base: 'Defence', other: 'defense' }, { base: 'Office', other: 'office' }, { base: 'opens', other: 'opened' }]);
    expect(agree).toBe(3);
  });
  test('what one adds or leaves out stands on one side', () => {
    expect(wordDiff('a bridge', 'a long bridge').variants).toEqual([{ other: 'long' }]);
    expect(wordDiff('a long bridge', 'a bridge').variants).toEqual([{ base: 'long' }]);
  });
  test('punctuation alone is no variant', () => {
    expect(wordDiff('a bridge - open', 'a bridge open.').variants).toEqual([]);
  });
  test.for([['a b c d', 'a b c d', 'word for word'], ['a b c d e f g h i j', 'a b c d e f g h i x', 'almost word for word'], ['a b c', 'a b x', 'much the same'], ['a b c', 'a x y', 'in part']] as const)('“%s” and “%s” agree %s', ([a, b, words]) => {
    expect(likenessWords(likeness(a, b))).toBe(words);
  });
});

describe('numbers and lists in words', () => {
  test.for([
    [counted(1, 'source', 'sources'), '1 source'], [counted(1200, 'source', 'sources'), '1,200 sources'], [grouped(6639), '6,639'],
    [listed(['S1']), 'S1'], [listed(['S1', 'S2', 'S3']), 'S1, S2 and S3'], [spelt(5), 'five'], [spelt(13), '13'],
    [shortened('The office is open', 12), 'The office…'], [quoted('it opened'), '“it opened”'], [quoted('"We will."'), '"We will."'],
  ] as const)('%s', ([found, expected]) => {
    expect(found).toBe(expected);
  });
});
