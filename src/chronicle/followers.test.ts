import { expect, it } from 'vitest';
import { english } from '../languages/en/en.ts';
import { chronicle } from './chronicle.ts';
import { dossierOf, type StatementPlan } from './fixture.ts';

const opened: StatementPlan = { clause: 'Ada Berg opened the Harbour Office on Monday.', on: ['Monday', '2024-05-06'], names: { 'Ada Berg': 'person' }, verb: 'opened' };
const founded: StatementPlan = { clause: 'Ole Strand founded the Island Office in 1976.', on: ['1976', '1976'], names: { 'Ole Strand': 'person' }, verb: 'founded' };
const said: StatementPlan = { clause: 'Berg said that the office would stay.', names: { Berg: 'person' }, verb: 'said', rule: 'saying' };
const aside: StatementPlan = { clause: 'Berg said that it would rain.', names: { Berg: 'person' }, verb: 'said', rule: 'saying' };
const pronoun: StatementPlan = { clause: 'She sold the ferry to Ole Strand.', names: { 'Ole Strand': 'person' }, verb: 'sold' };
const nameless: StatementPlan = { clause: 'The old pier collapsed.', verb: 'collapsed' };
const relative: StatementPlan = { clause: 'which was founded by Ole Strand', names: { 'Ole Strand': 'person' }, verb: 'founded' };
const title: StatementPlan = { clause: 'Berg opens Harbour Office', names: { Berg: 'person' }, verb: 'opens', rule: 'headline' };

it.each<[string, readonly StatementPlan[], readonly string[]]>([
  ['what somebody said goes with the event of its day just before', [opened, said], ['2024-05-06 ×2']],
  ['what somebody said goes with nothing where there is no event', [said], []],
  ['nor with the event of another day', [{ ...founded, clause: 'Ole Strand founded the Island Line in 1976.' }, said], ['1976 ×1']],
  ['nor where it speaks of something else', [opened, aside], ['2024-05-06 ×1']],
  ['a clause about “she” goes with the event before where it speaks of the same', [opened, { ...pronoun, clause: 'She sold the office to Ole Strand.' }], ['2024-05-06 ×2']],
  ['else it is an event of its own', [opened, pronoun], ['2024-05-06 ×1', '2024-05-06? ×1']],
  ['alone it is an event of its own', [pronoun], ['2024-05-07? ×1']],
  ['a clause that names nobody goes with the event before where it speaks of the same', [opened, { ...nameless, clause: 'The old office collapsed.' }], ['2024-05-06 ×2']],
  ['else it is no event', [opened, nameless], ['2024-05-06 ×1']],
  ['as the lead of its text it stands alone', [nameless], ['2024-05-07? ×1']],
  ['a past relative clause has no time of its own', [opened, relative], ['2024-05-06 ×1']],
  ['a headline goes with the statement that is alike', [title, opened], ['2024-05-06 ×2']],
  ['a headline that nothing is alike stands alone', [title, { ...opened, clause: 'Ole Strand sold the ferry on Monday.', names: { 'Ole Strand': 'person' }, verb: 'sold' }], ['2024-05-06 ×1', '2024-05-06? ×1']],
])('%s', (_fact, statements, expected) => {
  const { events } = chronicle(dossierOf([{ id: 'a', published: '2024-05-07', statements }]), [english]);
  expect(events.map(({ value, evidence }) => `${value} ×${evidence.length}`)).toEqual(expected);
});

it('what had happened before is given no day of the story', () => {
  const earlier: StatementPlan = { clause: 'Ole Strand had sold the ferry.', names: { 'Ole Strand': 'person' }, verb: 'sold' };
  const { events } = chronicle(dossierOf([{ id: 'a', published: '2024-05-07', statements: [opened, earlier] }]), [english]);
  expect(events.map(({ value }) => value)).toEqual(['2024-05-06', undefined]);
});

it('a text in a language nobody described gives no event', () => {
  expect(chronicle(dossierOf([{ id: 'a', published: '2024-05-07', statements: [opened] }]), []).events).toEqual([]);
});
