import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { edtfDate } from '../../../model/date.ts';
import { print } from '../../print.ts';
import { chronicleOf, entityOf, placesOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';
import { composeSource } from './source-page.ts';

/** The elements of a name in a tree, each with its attributes and words. */
function elementsIn(node: Nodes, name: string): { readonly attributes: Record<string, unknown>; readonly words: string }[] {
  const own = (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name
    ? [{ attributes: Object.fromEntries(node.attributes.map((each) => ('name' in each ? [each.name, each.value] : ['', '']))), words: wordsIn(node) }] : [];
  return [...own, ...('children' in node ? node.children.flatMap((child) => elementsIn(child, name)) : [])];
}

function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

const hostile = [
  "import fs from 'fs'", 'export const x = 1', '{process.exit(1)}', '<script>alert(1)</script>', '<!-- -->', '---', '&lt;b&gt; &amp; *stars* _lines_ `code`',
  '# no heading', '1. no list', '- no list', '> no quotation', 'Ada Berg [met](x) Ada Berg.', '| a | b |', '<Name to="/x/">no name</Name>', '\\{ \\< ~~no~~ https://example.org',
];

describe('the note on a date', () => {
  const source = sourceOf('harbour', 1, 'The ferry will sail before the end of the year, Ada Berg said on Tuesday.');
  const dated = (words: string, value: string) => placesOf(source, words).map((place) => ({ ...place, rule: 'x', date: { value: edtfDate(value), basis: 'resolved' as const, granularity: 'day' as const, rule: 'x' } }));
  const said = (value: string) => ({
    id: 'said', value: edtfDate(value), basis: 'resolved' as const, kind: 'happening' as const, status: 'past' as const, headline: 'x', entities: [], accounts: [], because: '',
    evidence: placesOf(source, source.seed.text),
  });
  const haveStatus = (...dates: ReturnType<typeof dated>) => {
    const page = composeSource(makeLookup(chronicleOf([source], { dates, events: [said('2024-05-07')] }), []), source);
    return JSON.stringify(page.tree).split('"name":"Note"').slice(1).map((note) => note.includes('"name":"StatusOf"'));
  };
  test('says of the event it dates whether it happened, not of one that another date of the clause does', () => {
    expect(haveStatus(...dated('end of the year', '2024'), ...dated('Tuesday', '2024-05-07'))).toEqual([false, true]);
  });
  test('says so of an event that several sources date together', () => {
    expect(haveStatus(...dated('end of the year', '2024'))).toEqual([true]);
  });
});

describe('a source page keeps every word', () => {
  test.for(hostile)('“%s” stands there as it is', (line) => {
    const source = sourceOf('harbour', 1, `${line}\nadvert: ${line}`);
    const chronicle = chronicleOf([source], { entities: [entityOf('ada-berg', 'person', 'Ada Berg', [source])] });
    const page = composeSource(makeLookup(chronicle, []), source);
    expect(elementsIn(page.tree, 'Words').map(({ words }) => words)).toEqual([line]);
    expect(elementsIn(page.tree, 'CutLine').map(({ attributes }) => attributes['text'])).toEqual([`advert: ${line}`]);
    expect(() => print(page)).not.toThrow();
  });

  test('repairs inside a block do not shift the marks after them', () => {
    const raw = 'The har\u00ADbour of Ada Berg opens.';
    const source = sourceOf('harbour', 1, raw);
    const [block] = source.blocks;
    if (!block) throw new Error('no block');
    const repaired = { ...source, blocks: [{ ...block, text: raw.replace('\u00AD', ''), edits: [{ span: { start: 7, end: 8 }, text: '', rule: 'soft-hyphen' }] }] };
    const chronicle = chronicleOf([repaired], { entities: [entityOf('ada-berg', 'person', 'Ada Berg', [source])] });
    const { tree } = composeSource(makeLookup(chronicle, []), repaired);
    expect(elementsIn(tree, 'Words')[0]?.words).toBe('The harbour of Ada Berg opens.');
    expect(elementsIn(tree, 'Name')[0]?.words).toBe('Ada Berg');
  });
});

describe('names in a text', () => {
  const source = sourceOf('harbour', 1, 'Ada Berg met Ada Berg.\nAda Berg left.');
  const { tree } = composeSource(makeLookup(chronicleOf([source], { entities: [entityOf('ada-berg', 'person', 'Ada Berg', [source])] }), []), source);
  test('are full at first, fainter when repeated', () => {
    expect(elementsIn(tree, 'Name').map(({ attributes }) => attributes['tone'])).toEqual([undefined, 'more', 'again']);
  });
  test('lead to the profile', () => {
    expect(elementsIn(tree, 'Name').map(({ attributes }) => attributes['to'])).toEqual(Array(3).fill('/entities/ada-berg/'));
  });
});

describe('dates in a text', () => {
  const source = sourceOf('harbour', 1, 'It opens on 6 May, in 2024, or recently.');
  const at = (words: string) => placesOf(source, words)[0] ?? { source: '', block: '', span: { start: 0, end: 0 } };
  const { tree } = composeSource(makeLookup(chronicleOf([source], { dates: [
    { ...at('6 May'), date: { value: edtfDate('2024-05-06'), basis: 'resolved', rule: 'day-month', yearOnly: true } },
    { ...at('2024'), date: { value: edtfDate('2024'), basis: 'stated', rule: 'year' } },
    at('recently'),
  ] }), []), source);
  test('that the text states have no note; resolved and vague ones have', () => {
    expect(elementsIn(tree, 'Lemma').map(({ words }) => words)).toEqual(['6 May', 'recently']);
  });
  test('notes say what the words resolve to, and how', () => {
    const [note, vague] = elementsIn(tree, 'Note');
    expect(note?.attributes).toMatchObject({ lemma: '6 May', value: '6\u00a0May 2024', label: 'resolved' });
    expect(note?.words).toContain('year from the date of publication, 6\u00a0May 2024');
    expect(vague?.attributes).toMatchObject({ lemma: 'recently', value: 'no date' });
  });
});

describe('passages that other sources share', () => {
  const [one, two] = [sourceOf('one', 1, 'The harbour opens in the spring of next year.'), sourceOf('two', 2, 'The harbour opens in the spring of this year.')];
  const passages = [...placesOf(one, one.seed.text), ...placesOf(two, two.seed.text)];
  const { tree } = composeSource(makeLookup(chronicleOf([one, two], { parallels: [{ id: 'pp-1', kind: 'same-passage', passages }] }), []), one);
  test('are named beside the paragraph with how much they agree', () => {
    expect(elementsIn(tree, 'Para')[0]?.attributes['shared']).toBe('yes');
    expect(elementsIn(tree, 'Note')[0]?.words).toContain('almost word for word');
  });
});

test.each([[300, 'source 1 of 300'], [301, 'source 1']])('one of %i sources is called “%s”', (many, words) => {
  const sources = Array.from({ length: many }, (_, at) => sourceOf(`harbour-${at + 1}`, at + 1, 'The harbour opens.'));
  const [first] = sources;
  if (!first) throw new Error('no source');
  const { facts } = composeSource(makeLookup(chronicleOf(sources), []), first);
  expect(facts.poster?.kicker?.split(' · ').at(-1)).toBe(words);
});
