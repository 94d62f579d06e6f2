import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/en.ts';
import { withAntecedent } from './antecedent.ts';
import { chronicle } from './chronicle.ts';
import { dossierOf, type SourcePlan, type StatementPlan } from './fixture.ts';
import { toHeadline } from './headline.ts';
import { stemmer } from './stem.ts';

const source = (id: string, published: string, ...statements: readonly StatementPlan[]): SourcePlan => ({ id, published, statements });
const events = (...plans: readonly SourcePlan[]) => chronicle(dossierOf(plans), [english]).events;

const began: StatementPlan = { clause: 'The Harbour Forum began in Port on Monday.', on: ['Monday', '2024-05-06'], names: { 'Harbour Forum': 'event', Port: 'place' } };
const opened: StatementPlan = { clause: 'Ada Berg opened the Harbour Office on 6 May.', on: ['6 May', '2024-05-06'], names: { 'Ada Berg': 'person', 'Harbour Office': 'organisation' }, verb: 'opened' };
const willOpen: StatementPlan = { ...opened, clause: 'Ada Berg will open the Harbour Office on 6 May.', status: 'planned', verb: 'will open' };

describe('the same event in several sources', () => {
  const closed: StatementPlan = { clause: 'Ada Berg painted the Harbour Office on 6 May.', on: ['6 May', '2024-05-06'], names: { 'Ada Berg': 'person', 'Harbour Office': 'organisation' } };
  const forum: StatementPlan = { clause: 'guests said the Harbour Forum had opened on 6 May', on: ['6 May', '2024-05-06'], names: { 'Harbour Forum': 'event' } };
  const island: StatementPlan = { clause: 'Ole Strand opened the Island Office on 6 May.', on: ['6 May', '2024-05-06'], names: { 'Ole Strand': 'person', 'Island Office': 'organisation' } };
  const ferries = (word: string): StatementPlan => ({ clause: `Many ferries carried stranded tourists ${word} the mainland on 6 May`, on: ['6 May', '2024-05-06'] });
  const atForum = (clause: string): StatementPlan => ({ clause, on: ['6 May', '2024-05-06'], names: { 'Harbour Forum': 'event' } });
  it.each([
    ['is one where both are about the same event', [began], [forum], 1],
    ['is two where the event is only the setting', [atForum('The gap is small, Berg said on 6 May at the Harbour Forum')], [atForum('The office opens soon, Strand said on 6 May at the Harbour Forum')], 2],
    ['is one where names and verb agree', [opened], [willOpen], 1],
    ['is two where the names agree and nothing else', [opened], [closed], 2],
    ['is two where only the verb agrees', [opened], [island], 2],
    ['is two on two days', [opened], [{ ...opened, on: ['6 May', '2023-05-06'] } satisfies StatementPlan], 2],
    ['is one where they share most words', [ferries('to')], [ferries('for')], 1],
    ['is two where one source gives the month only', [opened], [{ ...opened, clause: 'Ada Berg opened the Harbour Office in May.', on: ['May', '2024-05'] } satisfies StatementPlan], 2],
  ])('%s', (_, a, b, count) => {
    expect(events(source('a', '2024-05-07', ...a), source('b', '2024-05-08', ...b)).length).toBe(count);
  });

  it('keeps all its evidence, in order of sources', () => {
    const [event] = events(source('a', '2024-05-07', opened), source('b', '2024-05-06', opened));
    expect(event?.evidence.map((each) => `${each.source} ${each.block}`)).toEqual(['a p1', 'b p1']);
  });

  it('is told in the words of the source published first', () => {
    expect(events(source('a', '2024-05-07', opened), source('b', '2024-05-01', willOpen))[0]?.headline).toBe('Ada Berg will open the Harbour Office on 6 May');
  });
});

it('what is told behind a plan is not of its day', () => {
  const appointed: StatementPlan = { clause: 'The board has appointed Ada Berg from 1 October.', on: ['1 October', '2024-10-01'], names: { 'Ada Berg': 'person' }, verb: 'appointed' };
  const left: StatementPlan = { clause: 'The board thanked Ada Berg.', names: { 'Ada Berg': 'person' }, verb: 'thanked' };
  expect(events(source('a', '2024-05-07', appointed, left)).map(({ value }) => value)).toEqual(['2024-05-07?', '2024-10-01']);
});

it('where somebody was born is at no time of the story', () => {
  const born: StatementPlan = { clause: 'Ada Berg was born in Port.', names: { 'Ada Berg': 'person', Port: 'place' }, verb: 'was born' };
  expect(events(source('a', '2024-05-07', opened, born)).map(({ value }) => value)).toEqual(['2024-05-06', undefined]);
});

it('a headline without the number of its paragraph ends between words, and before a name or behind it', () => {
  const clause = '2. The Government of Norland and the Harbour Movements of the northern coast signed the Agreement for Ports and Peace in Norland at noon.';
  const [verb, name] = [clause.indexOf('signed'), clause.indexOf('Agreement')];
  expect(toHeadline(clause, english.telling, { start: verb, end: verb + 6 }, [{ start: name, end: name + 29 }]))
    .toBe('The Government of Norland and the Harbour Movements of the northern coast signed…');
});

describe('the headline of a saying', () => {
  const saying = (clause: string, quotes: Readonly<Record<string, string>>): StatementPlan => ({ clause, quotes, rule: 'saying', names: { [Object.values(quotes)[0] ?? '']: 'person' }, verb: 'said' });
  it.each([
    ['is who said it and what', saying('“The port will stay where it is,” Ada Berg said.', { 'The port will stay where it is,': 'Ada Berg' }), 'Ada Berg: “The port will stay where it is”'],
    ['joins what the speaker interrupts', saying('“Whoever sank it,” Ada Berg said, “will pay for it.”', { 'Whoever sank it,': 'Ada Berg', 'will pay for it.': 'Ada Berg' }), 'Ada Berg: “Whoever sank it … will pay for it”'],
    ['has no speaker in capitals', saying('ADA BERG: The port will stay where it is, they said.', { 'The port will stay where it is, they said.': 'ADA BERG' }), 'Ada Berg: “The port will stay where it is, they said”'],
  ])('%s', (_, plan, headline) => {
    expect(events(source('a', '2024-05-07', plan))[0]?.headline).toBe(headline);
  });
});

describe('the status', () => {
  it.each([
    ['is what the statement says', [source('a', '2024-05-01', willOpen)], 'planned'],
    ['is the later source’s where they disagree', [source('a', '2024-05-01', willOpen), source('b', '2024-05-07', opened)], 'past'],
    ['whatever their order', [source('a', '2024-05-07', opened), source('b', '2024-05-01', willOpen)], 'past'],
    ['stays planned where nobody says it happened', [source('a', '2024-05-01', willOpen), source('b', '2024-05-02', willOpen)], 'planned'],
    ['one source has one voice', [source('a', '2024-05-07', opened), source('b', '2024-05-07', willOpen, willOpen), source('c', '2024-05-07', opened)], 'past'],
    ['what is dated after its publication has not happened', [source('a', '2024-05-01', opened)], 'planned'],
  ] as const)('%s', (_, plans, status) => {
    expect(events(...plans).map((event) => event.status)).toEqual([status]);
  });
});

describe('an event', () => {
  const [event] = events(source('a', '2024-05-07', began));
  it('has an id of date and first words', () => expect(event?.id).toBe('2024-05-06-harbour-forum-began-port'));
  it('has the place named after in or at', () => expect(event?.place).toBe('port'));
  it('has its participants', () => expect(event?.entities).toEqual(['harbour-forum', 'port']));
  it('says how its date is known', () => expect(event?.because).toBe('“Monday”: counted from the date of publication (2024-05-07)'));
  it('has no place where the place only takes part', () => {
    expect(events(source('a', '2024-05-07', { clause: 'Port paid Ada Berg on 6 May', on: ['6 May', '2024-05-06'], names: { Port: 'place' } }))[0]?.place).toBeUndefined();
  });
});

describe('the order', () => {
  it('is that of time; what has no date comes last, without a day', () => {
    const undated: StatementPlan = { clause: 'Ada Berg recently painted the pier.', on: ['recently'], names: { 'Ada Berg': 'person' }, verb: 'painted' };
    const list = events(source('a', '2024-06-01', undated, opened, { ...began, on: ['Monday', '2024-04-01'] }));
    expect(list.map(({ value, basis }) => [value, basis])).toEqual([['2024-04-01', 'resolved'], ['2024-05-06', 'resolved'], [undefined, 'stated']]);
  });

  it('undated statements that agree are one as well', () => {
    const soon: StatementPlan = { clause: 'The Harbour Office will support many small ferries', names: { 'Harbour Office': 'organisation' }, verb: 'will support', status: 'planned' };
    expect(events(source('a', '2024-06-01', soon), source('b', '2024-06-02', soon)).map((event) => event.evidence.length)).toEqual([2]);
  });

  it('of sources changes no id', () => {
    const plans = [source('a', '2024-05-07', opened, began), source('b', '2024-05-08', opened, willOpen)];
    const ids = (all: readonly SourcePlan[]) => events(...all).map(({ id }) => id).toSorted();
    expect(ids(plans.toReversed())).toEqual(ids(plans));
  });

  it('events with the same day and words are told apart by where they are told', () => {
    const bare: StatementPlan = { clause: 'The pier opened on 6 May', on: ['6 May', '2024-05-06'] };
    const ids = events(source('a', '2024-05-07', bare), source('b', '2024-05-07', bare)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => /^2024-05-06-pier-opened-[0-9a-f]{6}$/.test(id))).toBe(true);
  });
});

describe('a statement without a date', () => {
  const sells: StatementPlan = { clause: 'Ada Berg sold the ferry.', names: { 'Ada Berg': 'person' }, verb: 'sold' };
  const monday: StatementPlan = { ...began, on: ['Monday', '2024-05-06'] };
  const february: StatementPlan = { clause: 'Ada Berg bought a ferry in February.', on: ['February', '2024-02'], names: { 'Ada Berg': 'person' }, verb: 'bought' };
  const values = (published: string | undefined, ...statements: readonly StatementPlan[]) => chronicle(dossierOf([
    { id: 'a', statements, ...(published === undefined ? {} : { published }) },
  ]), [english]).events.filter(({ headline }) => headline === 'Ada Berg sold the ferry').map(({ value, basis }) => [value, basis]);
  it.each([
    ['takes the day its text tells of', values('2024-05-07', monday, sells), ['2024-05-06?', 'inferred']],
    ['also where that stands later', values('2024-05-07', sells, monday), ['2024-05-06?', 'inferred']],
    ['takes the date of the statement before, where it goes on from it', values('2024-05-07', february, sells), ['2024-02?', 'inferred']],
    ['does not go on from a year that is not over', values('2024-05-30', { clause: 'Ada Berg bought a ferry this year.', on: ['this year', '2024'], names: { 'Ada Berg': 'person' }, verb: 'bought' }, sells), ['2024-05-30?', 'inferred']],
    ['takes no day of long ago', values('2024-05-30', monday, sells), ['2024-05-30?', 'inferred']],
    ['takes that of publication where its text tells of no day', values('2024-05-30', sells), ['2024-05-30?', 'inferred']],
    ['does not go on from one that only shares a place', values('2024-05-30', { clause: 'Ferries came to Island in February.', on: ['February', '2024-02'], names: { Island: 'place' } },
      { ...sells, clause: 'Ada Berg sold the ferry.' }), ['2024-05-30?', 'inferred']],
    ['does not go on from a year beyond its paragraph', values('2024-05-30', { clause: 'Ada Berg bought a ferry in 1986.', on: ['1986', '1986'], names: { 'Ada Berg': 'person' }, verb: 'bought' }, sells), ['2024-05-30?', 'inferred']],
    ['does not go on from a day whose year is not known', values('2024-05', { clause: 'Ada Berg bought a ferry on 6 October.', on: ['6 October', 'XXXX-10-06'], names: { 'Ada Berg': 'person' }, verb: 'bought' }, sells), ['2024-05?', 'inferred']],
    ['takes none in a text that is dated without its year', values('XXXX-05-30', sells), [undefined, 'stated']],
    ['takes none in an undated text', values(undefined, sells), [undefined, 'stated']],
    ['takes none where it is planned', values('2024-05-30', { ...sells, status: 'planned' }), [undefined, 'stated']],
    ['takes none where it tells of a thing of an earlier year', values('2024-05-30', { ...sells, has: ['ferry', '2010'] }), [undefined, 'stated']],
    ['takes one where that is of the same year', values('2024-05-30', { ...sells, has: ['ferry', '2024'] }), ['2024-05-30?', 'inferred']],
    ['takes none where it says *recently*', values('2024-05-30', { ...sells, on: ['sold'] }), [undefined, 'stated']],
  ])('%s', (_, found, expected) => expect(found).toEqual([expected]));

  it('says why', () => {
    const [first] = events(source('a', '2024-05-07', sells, monday)).filter(({ basis }) => basis === 'inferred');
    expect(first?.because).toBe('no date of its own; its text tells of that day (S1 ¶2)');
  });

  it('joins the event a dated one tells of, which leads', () => {
    const [only, ...more] = events(source('a', '2024-05-07', { ...opened, clause: 'Ada Berg opened the Harbour Office', on: undefined } as never), source('b', '2024-05-08', opened),
      source('c', '2024-05-06', { clause: 'Ada Berg opened the Harbour Office', names: opened.names ?? {}, verb: 'opened' }));
    expect([only?.value, only?.basis, only?.evidence.map((each) => each.source)]).toEqual(['2024-05-06', 'resolved', ['b', 'c']]);
    expect(more.map(({ value }) => value)).toEqual(['2024-05-07?']);
  });
});

describe('a relative clause', () => {
  it('takes along the phrase it hangs on', () => {
    const text = 'They will sign at the summit in Port, which will be held in July.';
    const block = { id: 'p1', kind: 'paragraph', span: { start: 5, end: 5 + text.length }, text, edits: [] } as const;
    const clause = { start: 5 + text.indexOf('which'), end: 5 + text.length };
    const found = withAntecedent(block, { kind: 'statement', span: clause, sentence: block.span, block: 'p1', rule: 'fixture', status: 'planned' }, english.telling);
    expect(text.slice(found.start - 5, found.end - 5)).toBe('the summit in Port, which will be held in July.');
  });

  it('takes along the person it hangs on, with what she is of', () => {
    const text = 'The port has words for Ada Berg of Sea News, who will lead the debate in July.';
    const block = { id: 'p1', kind: 'paragraph', span: { start: 0, end: text.length }, text, edits: [] } as const;
    const where = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const found = withAntecedent(block, { kind: 'statement', span: { start: text.indexOf('who'), end: text.length }, sentence: block.span, block: 'p1', rule: 'fixture', status: 'planned' }, english.telling,
      [{ id: 'ada-berg', type: 'person', span: where('Ada Berg') }, { id: 'sea-news', type: 'organisation', span: where('Sea News') }]);
    expect(text.slice(found.start, found.end)).toBe('Ada Berg of Sea News, who will lead the debate in July.');
  });
});

it.each([
  ['the thing that a place only places', 'Firemen fought the fire in the Old Port, which began on 6 May.', 'which', { 'Old Port': 'place' }, 'the fire in the Old Port, which began on 6 May.'],
  ['what takes place, not who met there', 'It rose in a meeting with the old owners that took place in May.', 'that', {}, 'a meeting with the old owners that took place in May.'],
  ['a name with its other spelling in brackets', 'Words of Lin Hao (林豪), who founded it in 2004.', 'who', { 'Lin Hao': 'person' }, 'Lin Hao (林豪), who founded it in 2004.'],
  ['whoever says it, for a pronoun', 'The mayor, Ada Berg, announced that she will resign on 6 May.', 'she', { 'Ada Berg': 'person' }, 'The mayor, Ada Berg, announced that she will resign on 6 May.'],
  ['all before it, where nothing else is known', 'Words of Minister J.W. Kuo, who took office on 6 May.', 'who', {}, 'Words of Minister J.W. Kuo, who took office on 6 May.'],
] as const)('a clause takes along %s', (_, text, opener, names, expected) => {
  const block = { id: 'p1', kind: 'paragraph', span: { start: 0, end: text.length }, text, edits: [] } as const;
  const found = withAntecedent(block, { kind: 'statement', span: { start: text.indexOf(`${opener} `), end: text.length }, sentence: block.span, block: 'p1', rule: 'fixture', status: 'past' }, english.telling,
    Object.entries(names).map(([name, type]) => ({ id: name, type, span: { start: text.indexOf(name), end: text.indexOf(name) + name.length } })));
  expect(text.slice(found.start, found.end)).toBe(expected);
});

it('a relative clause takes along a name it hangs on, whatever stands before', () => {
  const text = 'After the offer of a rival, Norden Lines, which extended its own in May, fell.';
  const block = { id: 'p1', kind: 'paragraph', span: { start: 0, end: text.length }, text, edits: [] } as const;
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const found = withAntecedent(block, { kind: 'statement', span: { start: text.indexOf('which'), end: text.length }, sentence: block.span, block: 'p1', rule: 'fixture', status: 'past' }, english.telling,
    [{ id: 'norden-lines', type: 'organisation', span: at('Norden Lines') }]);
  expect(text.slice(found.start, found.end)).toBe('Norden Lines, which extended its own in May, fell.');
});

describe('a dated statement', () => {
  const kindIn = (clause: string, verb: string) => events(source('a', '2024-05-07', { clause, on: ['6 May', '2024-05-06'], verb, names: { Port: 'place' } }))[0]?.kind;
  it.each([
    ['that says who is a happening', 'The minister opened the office in Port on 6 May', 'opened', 'happening'],
    ['of a pronoun is a detail', 'She opened the office in Port on 6 May', 'opened', 'detail'],
    ['also behind a date', 'On 6 May, she opened the office in Port', 'opened', 'detail'],
    ['with “this” before a thing is a happening', 'This office opened in Port on 6 May', 'opened', 'happening'],
    ['of quoted words is a happening', '“We opened it in Port,” the minister said on 6 May', 'said', 'happening'],
  ])('%s', (_, clause, verb, kind) => expect(kindIn(clause, verb)).toBe(kind));
});

describe('a headline', () => {
  it.each<[string, string, string, string?]>([
    ['a comma at the end goes', 'the office opened in the port, ', 'The office opened in the port'],
    ['the number of a paragraph goes', '2.1 The office opened.', 'The office opened'],
    ['so does that of a footnote', 'The office opened in May.[2]', 'The office opened in May'],
    ['a number of things stays', '2.1 million people came.', '2.1 million people came'],
    ['a list dash before goes', '- The office opened.', 'The office opened'],
    ['what was said needs no *that*', 'that work is under way', 'Work is under way'],
    ['an abbreviation keeps its point', 'The office opened in the U.S.', 'The office opened in the U.S.'],
    ['long clauses end at a boundary', `The office opened in the old port of the town, ${'and everybody came '.repeat(6)}`, 'The office opened in the old port of the town'],
    ['not before the verb, where a longer one holds it', `The head of ${'the very old port and '.repeat(4)}the island office opened it, and left ${'again and '.repeat(6)}`, `The head of ${'the very old port and '.repeat(4)}the island office opened it`, 'opened'],
    ['before one that only says who said it', `The office in the old port will open its doors in summer, ${'the very old Minister '.repeat(3)}Ada Berg said at the forum`, 'The office in the old port will open its doors in summer', 'said'],
    ['no cut leaves half of what brackets hold', 'Work on the insurance of homes goes on in the port (by the end of May, the mayor will have received advice on it and agreed to all)', 'Work on the insurance of homes goes on in the port (by the end of May, the mayor will have received advice…'],
    ['a list that is cut says so', `The office will be opened by the old mayor of the port, the new mayor, ${'another mayor of the island, '.repeat(3)}`, 'The office will be opened by the old mayor of the port, the new mayor, another mayor of the island…'],
    ['not after a phrase before the subject', `With many new ferries from all the old ports and islands, the Port has grown ${'and grown '.repeat(6)}`, `With many new ferries from all the old ports and islands, the Port has grown and grown and grown and grown…`, 'has grown'],
    ['but not before that of a subject with an aside', `The office in the old port, head of all the offices of the island, opened ${'its many doors and '.repeat(4)}`, `The office in the old port, head of all the offices of the island, opened its many doors and its many doors…`, 'opened'],
    ['a quotation that began before gets its mark back', 'We are glad," Ada Berg said', '"We are glad," Ada Berg said'],
    ['what joins it to the clause before goes', 'but the office opened in the port', 'The office opened in the port'],
    ['a name keeps its small letter', 'eHarbour opened an office', 'eHarbour opened an office'],
    ['one that begins inside does not', 'Ada Berg is "glad" of it', 'Ada Berg is "glad" of it'],
    ['without a boundary they end between words', 'word '.repeat(40), `${'word '.repeat(21).trim().replace('word', 'Word')}…`],
  ])('%s', (_, clause, expected, verb = '') => {
    const start = clause.indexOf(verb);
    expect(toHeadline(clause, english.telling, { start, end: start + verb.length })).toBe(expected);
  });
});

it.each([
  ['a line of a chronicle leaves out the date it opens with', '1940 The family moves to Port.', ['1940', '1940'], 'The family moves to Port'],
  ['… and the year where the day stands later', '1931 Born on 3 March in Port.', ['3 March', '1931-03-03'], 'Born on 3 March in Port'],
  ['… with what parts them', '1949–55: Studies in Port.', ['1949–55', '1949/1955'], 'Studies in Port'],
] as const)('%s', (_, clause, on, expected) => {
  expect(events(source('a', '2024-05-07', { clause, on, names: { Port: 'place' }, rule: 'entry' })).map(({ headline }) => headline)).toEqual([expected]);
});

it.each([
  ['a headline leaves out what joins its sentence to the one before', 'However, Port was closed on 6 May', 'Port was closed on 6 May'],
  ['… with the word before that', 'But in the end, Port was closed on 6 May', 'Port was closed on 6 May'],
  ['… but nothing that has no comma', 'Still waters rose in Port on 6 May', 'Still waters rose in Port on 6 May'],
] as const)('%s', (_, clause, expected) => {
  expect(events(source('a', '2024-05-07', { clause, on: ['6 May', '2024-05-06'], names: { Port: 'place' } })).map(({ headline }) => headline)).toEqual([expected]);
});

it('where the saying is what happened, a headline keeps who said it', () => {
  const clause = `The office in the old port will open its doors in summer, ${'the very old Minister '.repeat(3)}Ada Berg said on Monday`;
  const start = clause.indexOf('said');
  expect(toHeadline(clause, english.telling, { start, end: start + 4 }, [], true)).toBe(clause);
});

describe('a stem', () => {
  it.each([['opened', 'open'], ['opening', 'open'], ['announced', 'announc'], ['announces', 'announc']])('of %s is %s', (word, expected) => {
    expect(stemmer(english.telling)(word)).toBe(expected);
  });
});
