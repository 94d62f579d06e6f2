import { expect, test } from 'vitest';
import { edtfDate } from '../../../model/date.ts';
import type { DossierEvent } from '../../../model/event.ts';
import type { Language } from '../../../model/language.ts';
import { print } from '../../print.ts';
import { differences } from './differences.ts';
import { chronicleOf, entityOf, placesOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';
import { headlineWithin } from '../pictures/short-label.ts';
import { pageFacts } from '../page-facts.ts';

const first = sourceOf('harbour', 1, 'On 9 June the Minister of Harbours Ada Berg together with the Minister of Roads Olga Lind opened the long new bridge at Almarin.');
const second = sourceOf('gazette', 2, 'The bridge over the Senna will be opened by Olga Lind.');
const [opened] = placesOf(first, 'the Minister of Harbours Ada Berg together with the Minister of Roads Olga Lind opened the long new bridge at Almarin');
const [planned] = placesOf(second, 'The bridge over the Senna will be opened');
if (!opened || !planned) throw new Error('the fixture lacks its words');

const event: DossierEvent = {
  id: 'opening', value: edtfDate('2024-06-09'), basis: 'stated', kind: 'happening', status: 'past', entities: ['ada-berg', 'olga-lind'], because: '',
  headline: 'The Minister of Harbours Ada Berg together with the Minister of Roads Olga Lind opened…', evidence: [opened, planned],
  accounts: [{ source: 'harbour', status: 'past' }, { source: 'gazette', status: 'planned' }],
};
const role = (text: string) => ({ text, ...opened });
const bridge = { ...entityOf('bridge', 'place', 'long new bridge', [first]), aliases: [{ text: 'long new bridge', sources: ['harbour'] }, { text: 'bridge over the Senna', sources: ['gazette'] }, { text: 'bridge', sources: ['gazette'] }], mentions: [...placesOf(first, 'long new bridge'), ...placesOf(second, 'bridge over the Senna')] };
const chronicle = chronicleOf([first, second], {
  events: [event],
  entities: [{ ...entityOf('ada-berg', 'person', 'Ada Berg', [first]), roles: [role('Minister of Harbours')] }, { ...entityOf('olga-lind', 'person', 'Olga Lind', [first, second]), roles: [role('Minister of Roads')] }, bridge],
});
const language = { code: 'en', leftovers: { labels: {} }, reading: { places: { countries: new Map() } }, telling: { headlines: { omitted: new Set(['the']), fronts: new Set(['on']) } } } as unknown as Language;
const lookup = makeLookup(chronicle, [language]);

test('a headline that was cut is whole again where it fits without offices', () => {
  expect(lookup.wholeHeadline(event)).toBe('Ada Berg together with Olga Lind opened the long new bridge at Almarin');
});

test.each([
  ['was not cut', { ...event, headline: 'The bridge opens' }, undefined, 'The bridge opens'],
  ['would still be too long', event, 60, event.headline],
  ['is not in the words of its source', { ...event, headline: 'Two ministers and a bridge…' }, undefined, 'Two ministers and a bridge…'],
] as const)('a headline stays as it is where it %s', (_, given, most, expected) => {
  expect(most === undefined ? lookup.wholeHeadline(given) : headlineWithin(lookup, given, most)).toBe(expected);
});

test('status and names that differ from source to source stand side by side', () => {
  const facts = pageFacts(chronicle, { kind: 'briefing', address: '/', title: 'x', description: 'x' });
  const mdx = print({ facts, tree: { type: 'root', children: differences(lookup) } }).replace(/\s+/g, ' ');
  expect(mdx).toMatch(/question="Ada Berg together with[^"]*"> <Wording> happened <Loc [^>]*source="1" para="1" \/> <\/Wording> <Wording> planned <Loc [^>]*source="2"/);
  expect(mdx).toMatch(/question="What the place is called"> <Wording> <Said>long new bridge<\/Said>.*<Said>bridge over the Senna<\/Said>/);
});

test('where nothing differs, nothing is said', () => {
  expect(differences(makeLookup(chronicleOf([first], { entities: [entityOf('ada-berg', 'person', 'Ada Berg', [first])] }), [language]))).toEqual([]);
});
