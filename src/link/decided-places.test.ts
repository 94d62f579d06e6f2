import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/en.ts';
import type { Edtf } from '../model/date.ts';
import type { Dossier, MarkedSource } from '../model/dossier.ts';
import type { Decision } from '../model/editor.ts';
import { marksOf } from '../model/mark.ts';
import { corpusOf, type TextPlan } from './fixture.ts';
import { link } from './link.ts';

const texts: readonly TextPlan[] = [
  {
    file: 'first-note.txt', title: '{person:Ada Berg} opens the yard', published: '2024-05-06',
    paragraphs: ['{role:Port Minister} {person:Ada Berg} came on {date=2024-05-06:Monday}, {date:recently} back from Norden.', '“{quote=Berg:We open in May},” {person:Berg} said. “{quote:Cranes are here},” somebody said.'],
  },
  { file: '02_0a1b2c3d.txt', title: 'Cranes arrive in the yard', paragraphs: ['{past:The cranes came at the beginning of spring}, Harbour Watch said. The {organisation:Harbour} is full.', 'Chief of the yard since {date:last year}, {person:Ole Berg} left on {date=2024-05-13:Monday} and {date=2024-05-14:Tuesday}.'] },
];

type Undated<T> = T extends unknown ? Omit<T, 'line'> : never;
const decide = (...decisions: readonly Undated<Decision>[]): Dossier<MarkedSource> =>
  link(corpusOf(texts, decisions.map((decision, at) => ({ ...decision, line: at + 3, column: 5 }) as Decision)), [english]);
const words = ({ sources }: Dossier, source: string, { start, end }: { start: number; end: number }) => sources.find(({ id }) => id === source)?.seed.text.slice(start, end);
const dates = (dossier: Dossier) => dossier.dates.map(({ source, span, date }) => `${words(dossier, source, span)}: ${date ? `${date.value} ${date.basis}` : 'vague'}`);
const roles = (dossier: Dossier) => dossier.entities.flatMap((entity) => entity.roles.map((role) => `${entity.name}: ${role.text}${role.basis ? ` ${role.basis}` : ''} (${role.source} ${role.block})`));
const speakers = (dossier: Dossier) => dossier.quotes.map(({ source, span, speaker, basis }) => `${words(dossier, source, span)}: ${speaker}${basis ? ` ${basis}` : ''}`);
const entities = (dossier: Dossier) => dossier.entities.map(({ id, type }) => `${id} ${type}`);
const edtf = (value: string) => value as Edtf;

const none = decide();
const before = {
  dates: ['Monday: 2024-05-06 resolved', 'recently: vague', 'last year: vague', 'Monday: 2024-05-13 resolved', 'Tuesday: 2024-05-14 resolved'],
  roles: ['Ada Berg: Port Minister (first-note p1)'],
  speakers: ['We open in May: ada-berg', 'Cranes are here: undefined'],
  entities: ['ada-berg person', 'harbour organisation', 'ole-berg person'],
};

describe('date', () => {
  it('without decisions, the rules decide', () => expect(dates(none)).toEqual(before.dates));

  it.each<[string, Undated<Decision>, readonly string[]]>([
    ['sets what an expression means', { kind: 'date', source: 'first-note.txt', words: 'on Monday', to: edtf('2024-04-29') }, ['Monday: 2024-04-29 curated', ...before.dates.slice(1)]],
    ['gives a vague one a date', { kind: 'date', source: 'first-note', p: 1, words: 'recently', to: edtf('2024-04') }, [before.dates[0] ?? '', 'recently: 2024-04 curated', ...before.dates.slice(2)]],
    ['takes a date away', { kind: 'date', source: 'first-note', p: 1, words: 'Monday', to: 'none' }, ['Monday: vague', ...before.dates.slice(1)]],
    ['makes a date of words no rule read, the source named by its id', { kind: 'date', source: 'cranes-arrive-yard', words: 'beginning of spring', to: edtf('2024-03') }, [...before.dates.slice(0, 2), 'beginning of spring: 2024-03 curated', ...before.dates.slice(2)]],
  ])('%s', (_, decision, after) => {
    const dossier = decide(decision);
    expect(dossier.findings).toEqual([]);
    expect(dates(dossier)).toEqual(after);
  });

  it('a new date is that of the statement that holds it', () => {
    const dossier = decide({ kind: 'date', source: 'cranes-arrive-yard', words: 'beginning of spring', to: edtf('2024-03') });
    const [statement] = dossier.sources.flatMap((source) => marksOf(source, 'statement'));
    expect(statement?.date && words(dossier, 'cranes-arrive-yard', statement.date)).toBe('beginning of spring');
  });
});

describe('role', () => {
  it('without decisions, the texts decide', () => expect(roles(none)).toEqual(before.roles));

  it.each<[string, Undated<Decision>, readonly string[]]>([
    ['is given by its place', { kind: 'role', name: 'Ole Berg', role: 'Chief of the yard', source: '02_0a1b2c3d.txt', p: 2 }, [...before.roles, 'Ole Berg: Chief of the yard curated (cranes-arrive-yard p2)']],
    ['is found where no place is named', { kind: 'role', name: 'Ole Berg', role: 'Chief of the yard' }, [...before.roles, 'Ole Berg: Chief of the yard curated (cranes-arrive-yard p2)']],
    ['is taken away', { kind: 'role', name: 'Ada Berg', remove: 'port minister' }, []],
  ])('%s', (_, decision, after) => {
    const dossier = decide(decision);
    expect(dossier.findings).toEqual([]);
    expect(roles(dossier)).toEqual(after);
  });
});

describe('speaker', () => {
  it('without decisions, the texts decide', () => expect(speakers(none)).toEqual(before.speakers));

  it.each<[string, Undated<Decision>, readonly string[]]>([
    ['says whose words they are', { kind: 'speaker', source: 'first-note', p: 2, words: 'Cranes are … here', name: 'Ole Berg' }, ['We open in May: ada-berg', 'Cranes are here: ole-berg curated']],
    ['says that nobody can be named', { kind: 'speaker', source: 'first-note.txt', words: 'We open', name: 'none' }, ['We open in May: undefined curated', 'Cranes are here: undefined']],
  ])('%s', (_, decision, after) => {
    const dossier = decide(decision);
    expect(dossier.findings).toEqual([]);
    expect(speakers(dossier)).toEqual(after);
  });
});

describe('add', () => {
  it('without decisions, the texts decide', () => expect(entities(none)).toEqual(before.entities));
  it('makes a name of words wherever they stand; a shorter name in them gives way', () => {
    const dossier = decide({ kind: 'add', name: 'Harbour Watch', type: 'organisation' });
    expect(dossier.findings).toEqual([]);
    expect(entities(dossier)).toEqual(['ada-berg person', 'harbour organisation', 'harbour-watch organisation', 'ole-berg person']);
  });
});

describe('protect', () => {
  it('no rule merges the name: not its surname, not another spelling', () => {
    expect(entities(decide({ kind: 'protect', name: 'Ada Berg' }))).toEqual(['ada-berg person', 'berg person', 'harbour organisation', 'ole-berg person']);
  });
  it('a decision still does', () => {
    expect(entities(decide({ kind: 'protect', name: 'Ada Berg' }, { kind: 'merge', names: ['Ada Berg', 'Ole Berg'] }))).toEqual(['ada-berg person', 'berg person', 'harbour organisation']);
  });
});

describe('what applies to nothing stops the build:', () => {
  it.each<[string, Undated<Decision>, string]>([
    ['an unknown source', { kind: 'date', source: 'first-nite.txt', words: 'Monday', to: edtf('2024') }, 'This “date” applies to nothing: there is no source “first-nite.txt”; expected a file below seeds/ or the id of a source; the nearest is “first-note.txt”. Correct it, or take the decision out.'],
    ['words that are not there', { kind: 'date', source: 'first-note', words: 'Friday', to: edtf('2024') }, 'This “date” applies to nothing: in “first-note”, “Friday” stands nowhere in it; expected words as the site shows them. Correct it, or take the decision out.'],
    ['another paragraph', { kind: 'date', source: 'first-note', p: 2, words: 'Monday', to: edtf('2024') }, 'This “date” applies to nothing: in “first-note”, “Monday” stands in ¶1, not in ¶2. Correct it, or take the decision out.'],
    ['two dates in the words', { kind: 'date', source: 'cranes-arrive-yard', words: 'Monday and Tuesday', to: edtf('2024') }, 'This “date” applies to nothing: “Monday and Tuesday” holds 2 dates (“Monday”, “Tuesday”); expected one. Give the words of that date alone.'],
    ['no date to take away', { kind: 'date', source: 'first-note', words: 'Norden', to: 'none' }, 'This “date” applies to nothing: “Norden” is read as no date. Take the decision out.'],
    ['a role of nobody', { kind: 'role', name: 'Adda Berg', role: 'Minister' }, 'This “role” applies to nothing: no name “Adda Berg” is in the dossier; expected one as its profile has it; the nearest is “Ada Berg”. Correct it, or take the decision out.'],
    ['a role no source words', { kind: 'role', name: 'Ada Berg', role: 'Queen' }, 'This “role” applies to nothing: “Queen” stands in no source; expected words of a source. Correct them, or take the decision out.'],
    ['a role to remove that is not there', { kind: 'role', name: 'Ada Berg', remove: 'Prime Minister' }, 'This “role” applies to nothing: no source gives “Ada Berg” the role “Prime Minister”; it has “Port Minister”; the nearest is “Port Minister”. Correct it, or take the decision out.'],
    ['a speaker of no quotation', { kind: 'speaker', source: 'first-note', words: 'back from Norden', name: 'Ada Berg' }, 'This “speaker” applies to nothing: “back from Norden” is part of no quotation. Take words from between the quotation marks, or take the decision out.'],
    ['an unknown speaker', { kind: 'speaker', source: 'first-note', words: 'Cranes are here', name: 'Ole Borg' }, 'This “speaker” applies to nothing: no name “Ole Borg” is in the dossier; expected one as its profile has it; the nearest is “Ole Berg”. Correct it, or take the decision out.'],
    ['a name to add that is nowhere', { kind: 'add', name: 'Harbour Witch', type: 'organisation' }, 'This “add” applies to nothing: “Harbour Witch” stands in no source outside of other names; expected words as the sources write them (a name that is there already takes “retype”). Correct them, or take the decision out.'],
    ['a name to protect that is nowhere', { kind: 'protect', name: 'Ada Borg' }, 'Unexpected name “Ada Borg” in a protect decision: no source uses it; expected a name as the sources write it; the nearest is “Ada Berg”. Correct the spelling, or take the decision out.'],
    ['a name to drop that is nowhere', { kind: 'drop', name: 'Habour' }, 'Unexpected name “Habour” in a drop decision: no source uses it; expected a name as the sources write it; the nearest is “Harbour”. Correct the spelling, or take the decision out.'],
  ])('%s', (_, decision, says) => {
    expect(decide(decision).findings.map(({ file, line, column, fatal, reason }) => `${fatal ? '' : 'warning '}${file}:${line}:${column} ${reason}`)).toEqual([`content/decisions.yaml:3:5 ${says}`]);
  });
});
