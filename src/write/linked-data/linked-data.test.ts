import { describe, expect, test } from 'vitest';
import { edtfDate } from '../../model/date.ts';
import type { Source } from '../../model/dossier.ts';
import type { DossierEvent } from '../../model/event.ts';
import type { LinkedData } from '../../model/linked-data.ts';
import { chronicleOf, entityOf, placesOf, sourceOf } from '../compose/fixture.ts';
import { makeLookup } from '../compose/make-lookup.ts';
import { linkedChronology } from './chronology.ts';
import { linkedEntity } from './entity.ts';
import { isoDate, isoSpan } from './iso-date.ts';
import { linkedSource } from './source.ts';

const plain = sourceOf('quay', 1, 'Ida Brandt opened the quay.\nBrandt spoke in Vestmark.');
const brandt = entityOf('ida-brandt', 'person', 'Ida Brandt', [plain]);
const town = entityOf('vestmark', 'place', 'Vestmark', [plain]);
const stated = (text: string, basis: 'stated' | 'inferred' | 'curated' = 'stated') => ({ text, basis, rule: 'a-rule' });
const textOf = (source: Source) => linkedSource(makeLookup(chronicleOf([source], { entities: [brandt] }), []), source)['mainEntity'] as LinkedData;

describe('what a source says to machines', () => {
  test.each<[string, Partial<Source>, string, unknown]>([
    ['a stated day of publication', {}, 'datePublished', '2024-05-06'],
    ['no day that was only inferred', { published: { value: edtfDate('2024-05-06'), basis: 'inferred', rule: 'a-rule' } }, 'datePublished', undefined],
    ['no day in doubt', { published: { value: edtfDate('2024-05-06?'), basis: 'stated', rule: 'a-rule' } }, 'datePublished', undefined],
    ['a month where no day is stated', { published: { value: edtfDate('2024-05'), basis: 'stated', rule: 'a-rule' } }, 'datePublished', '2024-05'],
    ['a stated outlet as its publisher', { facts: { outlet: stated('Vestmark Gazette') } }, 'publisher', { '@type': 'Organization', name: 'Vestmark Gazette' }],
    ['no outlet that was only inferred', { facts: { outlet: stated('Vestmark Gazette', 'inferred') } }, 'publisher', undefined],
    ['a byline that is a known name as author', { facts: { byline: stated('Ida Brandt') } }, 'author', { '@type': 'Person', '@id': '/entities/ida-brandt/#subject', name: 'Ida Brandt' }],
    ['any other byline as words', { facts: { byline: stated('Staff and agencies') } }, 'creditText', 'Staff and agencies'],
    ['the address it came from', { facts: { url: stated('https://example.org/quay?a=1') } }, 'url', 'https://example.org/quay?a=1'],
    ['no address that is none of the web’s', { facts: { url: stated('javascript:alert(1)') } }, 'url', undefined],
    ['no address with spaces', { facts: { url: stated('https://example.org/a b') } }, 'url', undefined],
    ['no headline where the text has none', {}, 'headline', undefined],
    ['a stated headline', { headline: { text: 'The quay opens', basis: 'stated' } }, 'headline', 'The quay opens'],
  ])('holds %s', (_, own, property, expected) => {
    expect(textOf({ ...plain, ...own })[property]).toEqual(expected);
  });
});

test('a profile names the bearer, other spellings, and the sources as citations', () => {
  const entity = { ...brandt, aliases: [...brandt.aliases, { text: 'Brandt', sources: ['quay'] }] };
  const linked = linkedEntity(makeLookup(chronicleOf([plain], { entities: [entity] }), []), entity);
  expect(linked['mainEntity']).toMatchObject({ '@type': 'Person', '@id': '/entities/ida-brandt/#subject', name: 'Ida Brandt', alternateName: ['Brandt'] });
  expect(linked['citation']).toMatchObject([{ '@type': 'Article', '@id': '/sources/quay/#text', url: '/sources/quay/' }]);
});

describe('an event', () => {
  const event: DossierEvent = {
    id: 'opening', kind: 'happening', status: 'planned', basis: 'resolved', value: edtfDate('2024-05-06'), headline: 'The quay opens', because: '', entities: [], accounts: [], place: 'vestmark',
    evidence: placesOf(plain, 'opened'),
  };
  const itemOf = (own: Partial<DossierEvent>) => {
    const linked = linkedChronology(makeLookup(chronicleOf([plain], { entities: [town], events: [{ ...event, ...own }] }), []));
    return ((linked['mainEntity'] as LinkedData)['itemListElement'] as LinkedData[])[0]?.['item'] as LinkedData;
  };

  test('has its day, place and sources, and says in words how it is known and that it lies ahead', () => {
    expect(itemOf({})).toMatchObject({
      '@type': 'Event', name: 'The quay opens', startDate: '2024-05-06', description: '6 May 2024, resolved; planned',
      location: { '@type': 'Place', name: 'Vestmark' }, subjectOf: [{ '@id': '/sources/quay/#text' }],
    });
  });

  test('has no day that was only inferred, but in brackets', () => {
    const { startDate, description } = itemOf({ basis: 'inferred' });
    expect([startDate, description]).toEqual([undefined, '[6 May 2024], inferred; planned']);
  });
});

describe('dates for machines', () => {
  test.each([['2024', '2024'], ['2024-02', '2024-02'], ['2024-02-29', '2024-02-29'], ['2024-05-06~', undefined], ['XXXX-05-06', undefined], ['2024-21', undefined], ['2024-05-06/2024-05-07', undefined]])('%s → %s', (value, expected) => {
    expect(isoDate(edtfDate(value))).toBe(expected);
  });
  test.each([['2024-05-06', { startDate: '2024-05-06' }], ['2024-07-09/2024-07-11', { startDate: '2024-07-09', endDate: '2024-07-11' }], ['../2024-06-07', { endDate: '2024-06-07' }], ['2022-03~/..', {}]])('%s: what is known of start and end', (value, expected) => {
    expect(isoSpan(edtfDate(value))).toEqual(expected);
  });
});
