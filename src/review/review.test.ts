import { describe, expect, test } from 'vitest';
import { unedited } from '../model/editor.ts';
import type { Chronicle, MarkedSource } from '../model/dossier.ts';
import { edtfDate } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import { span } from '../model/span.ts';
import { review, staleAccepts } from './review.ts';
import { toText } from './to-text.ts';

const text = 'Jane Doe spoke. “We build,” one said. Photo: J. Doe';

const source = (fields: Partial<MarkedSource> = {}): MarkedSource => ({
  id: 'bridge', number: 1, publish: 'full', sameAs: [], language: 'en', marks: [], sentences: [], dateLines: [],
  seed: { file: 'bridge.txt', bytes: text.length, sha256: '', text },
  headline: { text: 'Bridge opened', basis: 'stated' },
  blocks: [{ id: 'p1', kind: 'paragraph', span: span(0, 37), text: text.slice(0, 37), edits: [] }],
  setAside: [],
  facts: { outlet: { text: 'Daily', basis: 'stated', rule: 'outlet' } },
  published: { value: edtfDate('2024-05-06'), basis: 'stated', rule: 'date-line' },
  ...fields,
});

const person = (id: string, name: string, start: number): Entity => ({
  id, name, type: 'person', aliases: [], roles: [], merges: [], related: [],
  mentions: [{ source: 'bridge', block: 'p1', span: span(start, start + 8) }],
});

const { published: _, ...undatedSource } = source();

/** A source whose seed begins with these words, which date it. */
const datedSource = (words: string, rest = text): MarkedSource => source({
  seed: { file: 'bridge.txt', bytes: 0, sha256: '', text: `${words}${rest.slice(words.length)}` },
  published: { value: edtfDate('2023-04-09'), basis: 'stated', rule: 'date-line', span: span(0, words.length) },
});
const reviewed: Chronicle['editor'] = { ...unedited, reviewed: ['bridge.txt'] };

const dossier = (fields: Partial<Chronicle<MarkedSource>> = {}): Chronicle<MarkedSource> => ({
  title: 'x', language: 'en', sources: [source()], entities: [], doubtful: [], dates: [], quotes: [], figures: [], parallels: [], events: [], findings: [],
  editor: unedited,
  ...fields,
});

describe('review', () => {
  test('has nothing to ask of a settled dossier', () => {
    expect(review(dossier())).toEqual([]);
    expect(toText([])).toBe('Nothing is open.');
  });

  test.each<[string, Partial<Chronicle<MarkedSource>>, RegExp]>([
    ['source-date', { sources: [undatedSource] }, /states no date/],
    ['inferred-date', { sources: [source({ published: { value: edtfDate('2024-05-06'), basis: 'inferred', rule: 'shared-event', from: { event: 'Harbour Forum', locators: ['S2 ¶1'] } } })] }, /2024-05-06 is inferred: S2 ¶1 dates the same Harbour Forum so/],
    ['numeric-date', { sources: [datedSource('04/09/2023')] }, /is dated “04\/09\/2023”, read as 2023-04-09: which number is the day/],
    ['source-outlet', { sources: [source({ facts: {} })] }, /does not name its outlet/],
    ['source-title', { sources: [source({ headline: { text: 'Jane Doe spoke', basis: 'composed' } })] }, /states no title/],
    ['set-aside', { sources: [source({ setAside: [{ span: span(38, 51), rule: 'photo-credit', doubtful: true }] })] }, /really not part/],
    ['quote-speaker', { quotes: [{ id: 'q-1', kind: 'direct', source: 'bridge', block: 'p1', span: span(17, 26) }] }, /Who says this/],
    ['near-duplicate', { sources: [source({ sameAs: [{ source: 'ferry', score: 1 }] }), source({ id: 'ferry', number: 2 })] }, /S1 and S2 are the same text/],
    ['near-duplicate', { sources: [source({ sameAs: [{ source: 'ferry', score: 0.9 }] }), source({ id: 'ferry', number: 2 })] }, /share 90 of 100/],
    ['doubtful-merge', { entities: [person('jane-doe', 'Jane Doe', 0), person('j-doe', 'J. Doe', 0)], doubtful: [{ a: 'jane-doe', b: 'j-doe', rule: 'initial', score: 0.5 }], editor: reviewed }, /Is “Jane Doe” \(person\) the same as “J. Doe” \(person\)\? \(initial, 0.5\)/],
    ['new-names', { entities: [person('jane-doe', 'Jane Doe', 0)] }, /S1 brings a new name/],
    ['lone-name', { sources: [source({ blocks: [{ id: 'p1', kind: 'paragraph', span: span(0, 35), text: 'It was let to the Harbour Lane crew', edits: [] }] })] }, /Is “Harbour Lane” a name\?/],
    ['merged-by-rule', { entities: [{ ...person('jane-doe', 'Jane Doe', 0), aliases: [{ text: 'Jane Doe', sources: ['bridge'] }, { text: 'Jayne Doe', sources: ['bridge'] }], merges: [{ text: 'Jayne Doe', rule: 'transliteration', source: 'bridge', block: 'p1', span: span(0, 8) }] }], editor: reviewed }, /“Jane Doe” is also “Jayne Doe” \(rule transliteration\): right\?/],
    ['entity-type', { entities: [person('jane-doe', 'Jane Doe', 0)], editor: reviewed, sources: [source({ marks: [{ kind: 'name', type: 'person', rule: 'x', block: 'p1', span: span(0, 8), score: 1, margin: 0.4, reasons: [] }] })] }, /Is “Jane Doe” a person\?/],
    ['date', { sources: [source({ marks: [{ kind: 'date', rule: 'vague', block: 'p1', span: span(9, 14) }] })] }, /When is “spoke”\?/],
  ])('asks for %s', (kind, fields, question) => {
    const items = review(dossier(fields));
    expect(items.map((item) => item.kind)).toEqual([kind]);
    expect(items[0]?.question).toMatch(question);
    expect(toText(items)).toContain('One thing is open.');
  });

  test.each([
    ['with stops', '04.09.2023', ''],
    ['of a day above 12', '04/13/2023', ''],
    ['beside one that is clear', '04/09/2023', ' Updated 4/13/2023'],
    ['in words', '9 April 2023', ''],
  ])('does not ask which number of a date is the day: %s', (_fact, words, more) => {
    expect(review(dossier({ sources: [datedSource(words, `${text}${more}`)] }))).toEqual([]);
  });

  test('a text without a date is asked for that alone, not for what follows from it', () => {
    const marks = [{ kind: 'date', rule: 'vague', block: 'p1', span: span(9, 14) }] as const;
    const items = review(dossier({ sources: [{ ...undatedSource, marks }] }));
    expect(items.map(({ kind, words }) => [kind, words])).toEqual([['source-date', ['S1 “Bridge opened”', 'from which follows, mostly, when it means by “spoke”']]]);
  });

  test('the same words in two paragraphs are two questions', () => {
    const blocks = ['p1', 'p2'].map((id, at) => ({ id, kind: 'paragraph', span: span(at * 37, at * 37 + 15), text: text.slice(0, 15), edits: [] }) as const);
    const marks = ['p1', 'p2'].map((block, at) => ({ kind: 'date', rule: 'vague', block, span: span(at * 37 + 9, at * 37 + 14) }) as const);
    const ids = review(dossier({ sources: [source({ blocks, marks })] })).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test('shows the words in their surroundings, with their locator', () => {
    const [item] = review(dossier({ quotes: [{ id: 'q-1', kind: 'direct', source: 'bridge', block: 'p1', span: span(17, 26) }] }));
    expect(item?.words).toEqual(['S1 ¶1 “Jane Doe spoke. “[We build,]” one said.”']);
  });

  test('every question ends in YAML that can be pasted; the last of it leaves things as they are', () => {
    const [item] = review(dossier({ sources: [source({ facts: {} })] }));
    expect(item?.settle).toEqual([
      { says: 'it is known', file: 'sources.yaml', yaml: 'bridge.txt:\n  outlet: <name of the outlet>\n  because: <how you know it>\n' },
      { says: 'leave it as it is', file: 'decisions.yaml', yaml: 'accept:\n  - source-outlet/bridge.txt\n' },
    ]);
  });

  test('what is accepted is not asked; what nobody asks cannot be accepted', () => {
    const accept = (id: string): Partial<Chronicle<MarkedSource>> => ({ sources: [source({ facts: {} })], editor: { ...reviewed, decisions: [{ kind: 'accept', id, line: 2, column: 5 }] } });
    expect(review(dossier(accept('source-outlet/bridge.txt')))).toEqual([]);
    expect(staleAccepts(dossier(accept('source-outlet/bridge.txt')))).toEqual([]);
    expect(staleAccepts(dossier(accept('source-outlet/brigde.txt'))).map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`)).toEqual([
      'content/decisions.yaml:2:5 This “accept” applies to nothing: no question “source-outlet/brigde.txt” is asked; expected the id of one, as npm run review prints it; the nearest is “source-outlet/bridge.txt”. Correct it, or take it out.',
    ]);
  });

  test('a screen holds twelve; the rest is counted by kind', () => {
    const many = Array.from({ length: 15 }, (_, at) => source({ id: `s${at}`, facts: {} }));
    expect(toText(review(dossier({ sources: many })))).toContain('And 3 more: 3 source-outlet. --all shows them.');
    expect(toText(review(dossier({ sources: many })), true)).not.toContain('more:');
  });
});
