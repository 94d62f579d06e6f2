import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/en.ts';
import type { Dossier } from '../../model/dossier.ts';
import { cut } from '../../model/span.ts';
import { corpusOf, type TextPlan } from '../fixture.ts';
import { link } from '../link.ts';
import { groupsRoundHeads } from './same-quote.ts';

const plans = (...texts: string[]): readonly TextPlan[] => texts.map((paragraph, at) => ({ file: `note-${'abc'[at]}.txt`, paragraphs: [paragraph] }));
const passages = ({ parallels, sources }: Dossier) => parallels.map(({ kind, passages: all }) => [kind, ...all.map(({ source, span }) =>
  `${source}: ${cut(sources.find(({ id }) => id === source)?.seed.text ?? '', span)}`)]);

const office = 'The office will support the further integration of the islands into harbour programmes.';
const american = 'The office will support the further integration of the islands into harbor programs.';

describe('passages sources share', () => {
  it.each([
    ['the same sentence', [`${office} One.`, `Two. ${office}`], [['same-passage', `note-a: ${office}`, `note-b: ${office}`]]],
    ['the same sentence in the other spelling', [office, american], [['same-passage', `note-a: ${office}`, `note-b: ${american}`]]],
    ['half of it', [office, `He said that the office will support the further integration of the islands, nothing else of the kind.`],
      [['same-passage', `note-a: ${office}`, 'note-b: He said that the office will support the further integration of the islands, nothing else of the kind.']]],
    ['not set phrases', ['He said so on Monday.', 'He said so on Monday.'], []],
    ['not a text’s own repetitions', [`${office} ${office}`, 'Nothing of the kind is said here by anybody at all.'], []],
    ['neighbouring sentences make one passage', [`${office} The ferry leaves in the morning from the old pier.`, `${office} The ferry leaves in the morning from the old pier.`],
      [['same-passage', ...['a', 'b'].map((id) => `note-${id}: ${office} The ferry leaves in the morning from the old pier.`)]]],
  ])('%s', (_, texts, expected) => {
    expect(passages(link(corpusOf(plans(...texts)), [english]))).toEqual(expected);
  });

  it('a text printed twice is a near-duplicate, either way', () => {
    const body = `${office} The ferry leaves in the morning from the old pier.`;
    const { sources } = link(corpusOf(plans(`${body} Added here.`, body, 'Another text about something else and nothing that is shared.')), [english]);
    expect(sources.map(({ sameAs }) => sameAs.map(({ source }) => source))).toEqual([['note-b'], ['note-a'], []]);
    expect(sources[0]?.sameAs[0]?.score).toBeGreaterThan(0.9);
  });

  it('ids do not hang on the order of sources', () => {
    const texts = plans(office, american);
    const ids = (dossier: Dossier) => dossier.parallels.map(({ id }) => id);
    expect(ids(link(corpusOf(texts), [english]))).toEqual(ids(link(corpusOf(texts.toReversed()), [english])));
  });
});

describe('where two wordings could lead a group', () => {
  const words = 'one tall grey crane lifts seven heavy boxes over the narrow quay while nine old sailors watch from a small green boat near here today'.split(' ');
  const window = (from: number): TextPlan => ({ file: `note-${from}.txt`, paragraphs: [`${words.slice(from, from + 12).join(' ')}.`] });
  const chain = [0, 4, 8, 12].map(window);
  const groups = (order: readonly number[]) => link(corpusOf(order.flatMap((at) => chain[at] ?? [])), [english]).parallels
    .map(({ id, passages: all }) => `${id} ${all.map(({ source }) => source).toSorted().join(' ')}`).toSorted();

  it.each([[[3, 2, 1, 0]], [[1, 0, 3, 2]], [[2, 0, 3, 1]], [[0, 2, 1, 3]]])('files in the order %j make the same groups', (order) => {
    expect(groups([0, 1, 2, 3]).length).toBeGreaterThan(0);
    expect(groups(order)).toEqual(groups([0, 1, 2, 3]));
  });
});

describe('the same quotation', () => {
  const said = (mode: string, words: string, who = 'Ada Berg') => `{person:${who}} said: {${mode}=${who}:${words}}.`;
  const designed = 'this strategy is designed not only to support harbour readiness, but also to strengthen ties between island industries';
  const meant = 'the strategy is meant not only to support harbor readiness but also to enhance ties between island industries';
  it.each([
    ['is recognised in other words and spelling', [said('indirect', designed), said('quote', meant)], 1],
    ['is not one of two speakers', [said('indirect', designed), said('quote', meant, 'Ole Strand')], 0],
    ['is not any quotation of the same speaker', [said('quote', designed), said('quote', 'the ferry leaves in the morning from the pier')], 0],
  ])('%s', (_, texts, count) => {
    expect(link(corpusOf(plans(...texts)), [english]).parallels.filter(({ kind }) => kind === 'same-quote').length).toBe(count);
  });
});

describe('groups round heads', () => {
  it('of two equals, the first by its key leads', () => {
    const path = [[1], [0, 2], [1, 3], [2]];
    expect([groupsRoundHeads(path, ['d', 'c', 'b', 'a']), groupsRoundHeads(path, ['a', 'b', 'c', 'd'])]).toEqual([[[1, 2, 3]], [[0, 1, 2]]]);
  });

  it.each([
    ['a head takes its neighbours', [[1], [0, 2], [1]], [[0, 1, 2]]],
    ['no chains: the neighbour of a neighbour stays out', [[1], [0, 2], [1, 3], [2]], [[0, 1, 2]]],
    ['nobody alone', [[], []], []],
  ])('%s', (_, neighbours, groups) => {
    expect(groupsRoundHeads(neighbours, ['a', 'b', 'c', 'd'])).toEqual(groups);
  });
});
