import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/en.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Decision } from '../../model/editor.ts';
import { corpusOf, type TextPlan } from '../fixture.ts';
import { link } from '../link.ts';

const texts: readonly TextPlan[] = [
  { file: 'first-note.txt', paragraphs: ['{person:Ada Berg} leads the {organisation:Defence Board}.', '{quote=Berg:We open in May}, {person:Berg} said.'] },
  { file: 'second-note.txt', paragraphs: ['{person:A. Berg} met the {organisation:Defense Board} in {place:Jordan}.', 'The {organisation:Board of Defence} agreed.'] },
];

const summary = ({ entities }: Dossier) => entities.map(({ id, type, name, aliases }) => `${id} ${type} ${name}: ${aliases.map((alias) => alias.text).join(' | ')}`);
const before = [
  'a-berg person A. Berg: A. Berg',
  'ada-berg person Ada Berg: Ada Berg | Berg',
  'board-of-defence organisation Board of Defence: Board of Defence',
  'defence-board organisation Defence Board: Defence Board | Defense Board',
  'jordan place Jordan: Jordan',
];

interface Case {
  readonly fact: string;
  readonly decision: Decision;
  /** Lines that go, and lines that come instead. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

const cases: readonly Case[] = [
  {
    fact: 'merge makes two names one, under the first', decision: { kind: 'merge', names: ['Ada Berg', 'A. Berg'], line: 3 },
    gone: [before[0] ?? '', before[1] ?? ''], come: ['ada-berg person Ada Berg: A. Berg | Ada Berg | Berg'],
  },
  {
    fact: 'never-merge parts spellings a rule merged', decision: { kind: 'never-merge', names: ['Defence Board', 'Defense Board'], line: 3 },
    gone: [before[3] ?? ''], come: ['defence-board organisation Defence Board: Defence Board', 'defense-board organisation Defense Board: Defense Board'],
  },
  {
    fact: 'never-merge parts a surname from its full name', decision: { kind: 'never-merge', names: ['Ada Berg', 'Berg'], line: 3 },
    gone: [before[1] ?? ''], come: ['ada-berg person Ada Berg: Ada Berg', 'berg person Berg: Berg'],
  },
  { fact: 'drop takes an entity out', decision: { kind: 'drop', name: 'Jordan', line: 3 }, gone: [before[4] ?? ''], come: [] },
  {
    fact: 'rename sets the name and the id', decision: { kind: 'rename', name: 'Jordan', to: 'Kingdom of Jordan', line: 3 },
    gone: [before[4] ?? ''], come: ['kingdom-of-jordan place Kingdom of Jordan: Jordan'],
  },
  {
    fact: 'retype sets the type', decision: { kind: 'retype', name: 'Jordan', to: 'organisation', line: 3 },
    gone: [before[4] ?? ''], come: ['jordan organisation Jordan: Jordan'],
  },
];

describe('decisions of the editor', () => {
  it('without any, the rules decide', () => expect(summary(link(corpusOf(texts), [english]))).toEqual(before));

  it.each(cases.map((each) => [each.fact, each] as const))('%s', (_, { decision, gone, come }) => {
    const after = link(corpusOf(texts, [decision]), [english]);
    expect(summary(after)).toEqual([...before.filter((line) => !gone.includes(line)), ...come].toSorted());
    expect(after.findings).toEqual([]);
  });

  it.each([
    [{ kind: 'merge', names: ['Ada Berg', 'Nobody Here'], line: 7 }],
    [{ kind: 'never-merge', names: ['Nobody Here', 'Ada Berg'], line: 7 }],
    [{ kind: 'drop', name: 'Nobody Here', line: 7 }],
    [{ kind: 'rename', name: 'Nobody Here', to: 'Somebody', line: 7 }],
    [{ kind: 'retype', name: 'Nobody Here', to: 'place', line: 7 }],
  ] satisfies readonly (readonly [Decision])[])('%j is stale, and fatal', (decision) => {
    const { findings } = link(corpusOf(texts, [decision]), [english]);
    expect(findings.map(({ file, line, fatal, source, ruleId }) => ({ file, line, fatal, rule: `${source}:${ruleId}` })))
      .toEqual([{ file: 'content/decisions.yaml', line: 7, fatal: true, rule: 'link:stale-decision' }]);
    expect(findings[0]?.reason).toContain('Nobody Here');
  });

  describe('about a surname that is one person in one text and open in another', () => {
    const three: readonly TextPlan[] = [
      { file: 'note-a.txt', paragraphs: ['{person:Ada Berg} came. {person:Berg} left.'] },
      { file: 'note-b.txt', paragraphs: ['{person:Ole Berg} came. {person:Berg} left.'] },
      { file: 'note-c.txt', paragraphs: ['{person:Berg} left.'] },
    ];
    it.each([
      ['merge is for the open one', { kind: 'merge', names: ['Ada Berg', 'Berg'], line: 3 }, { 'ada-berg': ['note-a', 'note-a', 'note-c'], 'ole-berg': ['note-b', 'note-b'] }],
      ['never-merge too', { kind: 'never-merge', names: ['Ada Berg', 'Berg'], line: 3 }, { 'ada-berg': ['note-a', 'note-a'], berg: ['note-c'], 'ole-berg': ['note-b', 'note-b'] }],
    ] satisfies readonly (readonly [string, Decision, Readonly<Record<string, readonly string[]>>])[])('%s', (_, decision, expected) => {
      const { entities, doubtful } = link(corpusOf(three, [decision]), [english]);
      expect(Object.fromEntries(entities.map(({ id, mentions }) => [id, mentions.map(({ source }) => source)]))).toEqual(expected);
      expect(doubtful.filter(({ a, b }) => a === 'ada-berg' && b === 'berg')).toEqual([]);
    });
  });

  it.each([
    ['the second of one is the first of the other', [['Ada Berg', 'Board of Defence'], ['Board of Defence', 'Jordan']]],
    ['the first of one is the second of the other', [['Board of Defence', 'Jordan'], ['Ada Berg', 'Board of Defence']]],
    ['the second of both is one', [['Ada Berg', 'Jordan'], ['Board of Defence', 'Jordan']]],
    ['the first of both is one', [['Ada Berg', 'Jordan'], ['Ada Berg', 'Board of Defence']]],
  ])('two merges that share a name are one: %s', (_fact, merges) => {
    const { entities } = link(corpusOf(texts, merges.map((names): Decision => ({ kind: 'merge', names, line: 3 }))), [english]);
    expect(entities.find(({ id }) => id === 'ada-berg')?.aliases.map(({ text }) => text)).toEqual(['Ada Berg', 'Berg', 'Board of Defence', 'Jordan']);
  });

  it('a merge is shown with the rule decision', () => {
    const { entities } = link(corpusOf(texts, [{ kind: 'merge', names: ['Ada Berg', 'A. Berg'], line: 3 }]), [english]);
    const merges = entities.find(({ id }) => id === 'ada-berg')?.merges ?? [];
    expect(merges.map(({ text, rule, source }) => [text, rule, source])).toEqual([['A. Berg', 'decision', 'second-note'], ['Berg', 'surname', 'first-note']]);
  });

  it('a dropped speaker leaves the quotation without one', () => {
    expect(link(corpusOf(texts, [{ kind: 'drop', name: 'Ada Berg', line: 3 }]), [english]).quotes.map(({ speaker }) => speaker)).toEqual([undefined]);
  });
});
