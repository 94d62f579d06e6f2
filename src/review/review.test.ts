import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { unedited } from '../model/editor.ts';
import type { Chronicle, Source } from '../model/dossier.ts';
import { edtfDate } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import { span } from '../model/span.ts';
import { review } from './review.ts';
import { toText } from './to-text.ts';

const text = 'Jane Doe spoke. “We build,” one said. Photo: J. Doe';

const source = (fields: Partial<Source> = {}): Source => ({
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

const dossier = (fields: Partial<Chronicle> = {}): Chronicle => ({
  title: 'x', language: 'en', sources: [source()], entities: [], doubtful: [], dates: [], quotes: [], figures: [], parallels: [], events: [], findings: [],
  editor: unedited,
  ...fields,
});

describe('review', () => {
  test('has nothing to ask of a settled dossier', () => {
    expect(review(dossier())).toEqual([]);
    expect(toText([])).toBe('Nothing is open.');
  });

  test.each<[string, Partial<Chronicle>, RegExp]>([
    ['source-date', { sources: [source({ published: undefined as never })] }, /states no date/],
    ['source-date', { sources: [source({ published: { value: edtfDate('2024-05-06'), basis: 'inferred', rule: 'shared-event', from: { event: 'Harbour Forum', locators: ['S2 ¶1'] } } })] }, /2024-05-06 is inferred: S2 ¶1 dates the same Harbour Forum so/],
    ['source-outlet', { sources: [source({ facts: {} })] }, /does not name its outlet/],
    ['set-aside', { sources: [source({ setAside: [{ span: span(38, 51), rule: 'photo-credit', doubtful: true }] })] }, /really not part/],
    ['quote-speaker', { quotes: [{ id: 'q-1', kind: 'direct', source: 'bridge', block: 'p1', span: span(17, 26) }] }, /Who says this/],
    ['near-duplicate', { sources: [source({ sameAs: [{ source: 'ferry', score: 0.9 }] }), source({ id: 'ferry', number: 2 })] }, /share 90 of 100/],
    ['doubtful-merge', { entities: [person('jane-doe', 'Jane Doe', 0), person('j-doe', 'J. Doe', 0)], doubtful: [{ a: 'jane-doe', b: 'j-doe', rule: 'initial', score: 0.5 }] }, /Is “Jane Doe” \(person\) the same as “J. Doe”/],
  ])('asks for %s', (kind, fields, question) => {
    const items = review(dossier(fields));
    expect(items.map((item) => item.kind)).toEqual([kind]);
    expect(items[0]?.question).toMatch(question);
    expect(toText(items)).toContain('One thing is open.');
  });

  test('shows the words in their surroundings, with their locator', () => {
    const [item] = review(dossier({ quotes: [{ id: 'q-1', kind: 'direct', source: 'bridge', block: 'p1', span: span(17, 26) }] }));
    expect(item?.words).toEqual(['S1 ¶1 “Jane Doe spoke. “[We build,]” one said.”']);
  });

  test('gives YAML that can be pasted', () => {
    const [item] = review(dossier({ sources: [source({ facts: {} })] }));
    expect(parseAllDocuments(item?.settle?.yaml ?? '')).toHaveLength(1);
    expect(item?.settle).toEqual({ file: 'sources.yaml', yaml: 'bridge.txt:\n  outlet: Name of the outlet\n  because: How you know it\n' });
  });
});
