import { describe, expect, test } from 'vitest';
import { edtfDate } from '../../model/date.ts';
import { languages } from '../../languages/languages.ts';
import { chronicleOf, entityOf, placesOf, sourceOf } from '../compose/fixture.ts';
import { dateMarks } from './context.ts';
import { searchData } from './search-data.ts';

const source = sourceOf('harbour', 1, 'Olvanik met the HU on Monday.\nThe defence of the port, and its defense.\nadvert: Buy boats');
const person = { ...entityOf('marta-olvanyk', 'person', 'Olvanik', [source]), name: 'Marta Olvanyk', aliases: [{ text: 'Marta Olvanyk', sources: [] }, { text: 'Olvanik', sources: ['harbour'] }] };
const [met] = placesOf(source, 'Olvanik met the HU on Monday');
const data = searchData(chronicleOf([source], {
  entities: [person],
  dates: placesOf(source, 'Monday').map((place) => ({ ...place, date: { value: edtfDate('2024-05-06'), basis: 'resolved', rule: 'weekday' } })),
  quotes: placesOf(source, 'its defense').map((place) => ({ ...place, id: 'q-1', kind: 'direct', speaker: person.id })),
  events: [{ id: 'e', value: edtfDate('2024-05-06'), basis: 'resolved', kind: 'happening', status: 'past', headline: 'Olvanik met the HU', entities: [person.id], evidence: met ? [met] : [], accounts: [], because: '' }],
}), languages);
const byKind = Map.groupBy(data.records, ({ facts }) => facts.kind);
const [first, second] = byKind.get('paragraph') ?? [];

describe('what can be found', () => {
  test('is each thing once, as its kind', () => expect(Object.fromEntries([...byKind].map(([kind, list]) => [kind, list.length]))).toEqual({ name: 1, source: 1, paragraph: 2, event: 1, quote: 1 }));

  test('holds nothing that was set aside', () => expect(JSON.stringify(data)).not.toContain('boats'));

  test('a paragraph is marked with all spellings of its names, and with its dates', () => {
    expect(first?.marks).toEqual(['hu', 'marta', 'olvanik', 'olvanyk', 'd20240506', 'x0506', 'd202405', 'zs1', 'zbp1']);
    expect([first?.address, first?.facts.locator, first?.filters]).toEqual(['/sources/harbour/#p1', 'S1 ¶1', { kind: ['paragraph'], entity: ['Marta Olvanyk'], outlet: ['outlet not stated'], year: ['2024'] }]);
  });

  test('a word in two spellings has one mark', () => expect([second?.marks, data.table.marked]).toEqual([['defense', 'zs1', 'zbp2'], ['defense', 'hu']]));

  test('a word is found in the language’s other spelling though no text has that', () => expect([first?.also, second?.also]).toEqual([[], ['defense']]));

  test('a figure written shortly is found at full length', () => {
    const { records } = searchData(chronicleOf([sourceOf('money', 1, 'The port cost €70m, or 2.5 bn in all; 3mi from here.')]), languages);
    expect(records.find(({ facts }) => facts.kind === 'paragraph')?.also).toEqual(['70', 'million', 'billion']);
  });

  test('a quotation is found by who speaks, an event has date and status', () => {
    expect(byKind.get('quote')?.[0]?.facts.about).toBe('Marta Olvanyk');
    expect(byKind.get('event')?.[0]?.facts).toMatchObject({ status: 'past', date: '2024-05-06', when: '6 May 2024', about: 'happened; S1 ¶1' });
  });
});

describe('a date is found by', () => {
  test.each([
    ['2024-05-06', ['d20240506', 'x0506'], ['d202405']],
    ['2024-05', ['d202405'], []],
    ['2024-05-30/2024-06-01', ['d20240530', 'x0530', 'd20240531', 'x0531', 'd20240601', 'x0601'], ['d202405', 'd202406']],
    ['2024', [], []], ['XXXX-05-06', [], []],
  ])('%s: %j, %j', (value, own, wide) => expect(dateMarks(edtfDate(value))).toEqual({ own, wide }));
});

test('an empty dossier has nothing to find', () => expect(searchData(chronicleOf([]), languages).records).toEqual([]));
