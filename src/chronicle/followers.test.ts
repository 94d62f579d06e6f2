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
const title: StatementPlan = { clause: 'Berg opens Harbour Office', names: { Berg: 'person' }, verb: 'opens', rule: 'headline' };

const state: StatementPlan = { clause: 'The Harbour Office has two rooms.', names: { 'Harbour Office': 'organisation' }, status: 'ongoing', rule: 'state' };
const grown: StatementPlan = { clause: 'The port has grown by a third.', verb: 'has grown' };
const pointing: StatementPlan = { clause: 'This was announced by Ole Strand.', names: { 'Ole Strand': 'person' }, verb: 'announced' };
const inside: StatementPlan = { clause: 'Berg said that she sold the ferry on Monday.', on: ['Monday', '2024-05-06'], names: { Berg: 'person' }, verb: 'said' };

it.each<[string, readonly StatementPlan[], readonly string[]]>([
  ['what somebody said is a saying of the day the text tells of', [opened, said], ['2024-05-06 happening ×1', '2024-05-06? saying ×1']],
  ['without such a day, of the day it was published', [said], ['2024-05-07? saying ×1']],
  ['never of a year told before', [{ ...founded, clause: 'Ole Strand founded the Island Line in 1976.' }, said], ['1976 happening ×1', '2024-05-07? saying ×1']],
  ['what it shares no words with it is no evidence of', [opened, aside], ['2024-05-06 happening ×1', '2024-05-06? saying ×1']],
  ['a clause about “she” is a detail of its day', [opened, pronoun], ['2024-05-06 happening ×1', '2024-05-06? detail ×1']],
  ['so is one that names nobody', [opened, nameless], ['2024-05-06 happening ×1', '2024-05-06? detail ×1']],
  ['as the lead of its text it is a happening', [nameless], ['2024-05-07? happening ×1']],
  ['what is so is a detail of the day it was published, without a doubt', [opened, state], ['2024-05-06 happening ×1', '2024-05-07 detail ×1']],
  ['what has come to be so as well', [opened, grown], ['2024-05-06 happening ×1', '2024-05-07? detail ×1']],
  ['“this was announced” goes with what was told just before', [opened, pointing], ['2024-05-06 happening ×2']],
  ['a headline goes with the statement that is alike', [title, opened], ['2024-05-06 happening ×2']],
  ['a title without a verb goes with it too', [{ clause: 'Berg and the office', names: { Berg: 'person' }, rule: 'title' }, opened], ['2024-05-06 happening ×2']],
  ['or with nothing', [{ clause: 'A walk on the beach', rule: 'title' }, opened], ['2024-05-06 happening ×1']],
  ['a headline that nothing is alike stands alone', [title, { ...opened, clause: 'Ole Strand sold the ferry on Monday.', names: { 'Ole Strand': 'person' }, verb: 'sold' }], ['2024-05-06 happening ×1', '2024-05-06? happening ×1']],
  ['a saying with a date of its own is what happened', [inside], ['2024-05-06 happening ×1']],
])('%s', (_fact, statements, expected) => {
  const { events } = chronicle(dossierOf([{ id: 'a', published: '2024-05-07', statements }]), [english]);
  expect(events.map(({ value, kind, evidence }) => `${value} ${kind} ×${evidence.length}`)).toEqual(expected);
});

it.each<[string, readonly StatementPlan[], string]>([
  ['the story moves to the day of a later statement', [opened, { ...founded, clause: 'Ole Strand sold the line on Tuesday.', on: ['Tuesday', '2024-05-07'], verb: 'sold' }, said], '2024-05-07?'],
  ['not to that of an aside', [opened, { ...founded, clause: 'Ole Strand, who left on Tuesday, sold the line.', on: ['Tuesday', '2024-05-07'], verb: 'sold' }, said], '2024-05-06?'],
  ['nor to that of a plan', [opened, { ...founded, clause: 'Ole Strand will sell the line on Tuesday.', on: ['Tuesday', '2024-05-07'], verb: 'will sell', status: 'planned' }, said], '2024-05-06?'],
])('%s', (_fact, statements, expected) => {
  const { events } = chronicle(dossierOf([{ id: 'a', published: '2024-05-07', statements }]), [english]);
  expect(events.find(({ kind }) => kind === 'saying')?.value).toBe(expected);
});

it('a text that is not published in full keeps its sayings to itself', () => {
  const dossier = dossierOf([{ id: 'a', published: '2024-05-07', statements: [opened, said] }]);
  const { events } = chronicle({ ...dossier, sources: dossier.sources.map((source) => ({ ...source, publish: 'metadata' as const })) }, [english]);
  expect(events.map(({ kind }) => kind)).toEqual(['happening']);
});

it('what had happened before is given no day of the story', () => {
  const earlier: StatementPlan = { clause: 'Ole Strand had sold the ferry.', names: { 'Ole Strand': 'person' }, verb: 'sold' };
  const { events } = chronicle(dossierOf([{ id: 'a', published: '2024-05-07', statements: [opened, earlier] }]), [english]);
  expect(events.map(({ value }) => value)).toEqual(['2024-05-06', undefined]);
});

it('a text in a language nobody described gives no event', () => {
  expect(chronicle(dossierOf([{ id: 'a', published: '2024-05-07', statements: [opened] }]), []).events).toEqual([]);
});
