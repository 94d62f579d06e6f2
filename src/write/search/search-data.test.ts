import { describe, expect, test } from 'vitest';
import { edtfDate } from '../../model/date.ts';
import { languages } from '../../languages/languages.ts';
import { chronicleOf, entityOf, placesOf, sourceOf } from '../compose/fixture.ts';
import { dateMarks } from './context.ts';
import type { CitedChronicle } from '../../model/dossier.ts';
import type { SearchData, SearchRecord } from '../../model/search-record.ts';
import { makeLookup } from '../compose/make-lookup.ts';
import { searchData } from './search-data.ts';
import { sharesOf } from './shares.ts';

/** All records, share by share, and what lies beside them. */
function searchable(chronicle: CitedChronicle, longest?: number): SearchData & { readonly records: readonly SearchRecord[]; readonly files: readonly (readonly SearchRecord[])[] } {
  const lookup = makeLookup(chronicle, languages);
  const written: string[] = [];
  for (const { content } of searchData(lookup, languages, sharesOf(lookup, longest))) written.push([...content].join(''));
  const files = written.slice(0, -1).map((lines) => lines.split('\n').slice(0, -1).map((line) => JSON.parse(line) as SearchRecord));
  return { ...JSON.parse(written.at(-1) ?? '') as SearchData, records: files.flat(), files };
}

const source = sourceOf('harbour', 1, 'Olvanik met the HU on Monday.\nThe defence of the port, and its defense.\nadvert: Buy boats');
const person = { ...entityOf('marta-olvanyk', 'person', 'Olvanik', [source]), name: 'Marta Olvanyk', aliases: [{ text: 'Marta Olvanyk', sources: [] }, { text: 'Olvanik', sources: ['harbour'] }] };
const [met] = placesOf(source, 'Olvanik met the HU on Monday');
const data = searchable(chronicleOf([source], {
  entities: [person],
  dates: placesOf(source, 'Monday').map((place) => ({ ...place, date: { value: edtfDate('2024-05-06'), basis: 'resolved', rule: 'weekday' } })),
  quotes: placesOf(source, 'its defense').map((place) => ({ ...place, id: 'q-1', kind: 'direct', speaker: person.id })),
  events: [{ id: 'e', value: edtfDate('2024-05-06'), basis: 'resolved', kind: 'happening', status: 'past', headline: 'Olvanik met the HU', entities: [person.id], evidence: met ? [met] : [], accounts: [], because: '' }],
}));
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
    const { records } = searchable(chronicleOf([sourceOf('money', 1, 'The port cost €70m, or 2.5 bn in all; 3mi from here.')]));
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

test('an empty dossier has nothing to find', () => expect(searchable(chronicleOf([]))).toMatchObject({ records: [], parts: [{ path: 'records.jsonl', records: 0 }] }));

describe('of many records', () => {
  const sources = Array.from({ length: 40 }, (_, at) => sourceOf(`s${at}`, at + 1, 'The ferry left.\nOlvanik said it was late.'));
  const event = (id: string, told: readonly ReturnType<typeof sourceOf>[]): CitedChronicle['events'][number] => ({
    id, value: edtfDate('2024-05-06'), basis: 'resolved', kind: 'happening', status: 'past', headline: 'The ferry left', entities: [], evidence: told.flatMap((one) => placesOf(one, 'ferry left')), accounts: [], because: '',
  });
  const of = (list: typeof sources) => searchable(chronicleOf(list, {
    entities: [entityOf('olvanik', 'person', 'Olvanik', list)],
    events: [event('alone', list.slice(0, 1)), event('together', list.slice(0, 2))],
    quotes: list.flatMap((one) => placesOf(one, 'it was late').map((place) => ({ ...place, id: `q-${one.id}`, kind: 'indirect' as const }))),
  }), 60);
  const [before, after] = [of(sources), of([...sources, sourceOf('new', 41, 'The ferry came back.')])];
  const place = (of: SearchRecord) => before.files.findIndex((file) => file.includes(of));

  test('names stand first, then texts by source, then events', () => {
    expect(before.parts.map(({ path, records }) => [path, records > 0])).toEqual([['names-1-of-1.jsonl', true], ['texts-1-of-3.jsonl', true], ['texts-2-of-3.jsonl', true], ['texts-3-of-3.jsonl', true], ['events-1-of-1.jsonl', true]]);
    expect([before.files[0], before.files.at(-1)].map((file) => file?.map(({ address }) => address))).toEqual([['/entities/olvanik/'], ['/chronology/#alone', '/chronology/#together']]);
    const bySource = Map.groupBy(before.records.filter(({ address }) => address.startsWith('/sources/')), ({ address }) => address.split('#')[0]);
    expect([...bySource.values()].map((records) => new Set(records.map(place)).size)).toEqual(sources.map(() => 1));
    expect(before.parts.map(({ records }) => records)).toEqual(before.files.map(({ length }) => length));
  });

  test('each is there once', () => expect(before.records).toHaveLength(40 * 4 + 3));

  test('one more source changes no other file than its own, and those of names and events where that says something of it', () => {
    const changed = after.files.filter((file, at) => JSON.stringify(file) !== JSON.stringify(before.files[at]));
    expect(changed).toHaveLength(1);
    expect(changed[0]?.map(({ address }) => address)).toContain('/sources/new/');
  });

  test('events stand by time, so that what a source adds to a month changes the file of that month', () => {
    const inMonths = (more: CitedChronicle['events']) => searchable(chronicleOf(sources, {
      events: [...Array.from({ length: 240 }, (_, at) => ({ ...event(`e${at}`, sources.slice(0, 1)), value: edtfDate(`20${10 + Math.floor(at / 24)}-${String(1 + Math.floor(at / 2) % 12).padStart(2, '0')}`) })), ...more],
    }), 60).files.map((file) => JSON.stringify(file)).filter((file) => file.includes('/chronology/'));
    const [few, more] = [inMonths([]), inMonths([{ ...event('new', sources.slice(1, 2)), value: edtfDate('2015-03') }])];
    expect(few.length).toBeGreaterThan(3);
    expect(more.filter((file) => !few.includes(file))).toHaveLength(1);
  });
});
