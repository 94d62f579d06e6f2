import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Citation, CitedElement } from '../../../model/cited.ts';
import { edtfDate } from '../../../model/date.ts';
import { print } from '../../print.ts';
import { composeBriefing } from './briefing-page.ts';
import { chronicleOf, entityOf, placesOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';

const first = sourceOf('harbour', 1, 'The bridge was opened, said Ada Berg.\nIt cost more than $40 million.\nNobody came.');
const second = sourceOf('reprint', 2, 'The bridge was opened, said Ada Berg.');
const [opened = { source: '', block: '', span: { start: 0, end: 0 } }] = placesOf(first, 'bridge was opened');
const [money = opened] = placesOf(first, 'more than $40 million');

const citations: Readonly<Record<string, Citation>> = {
  paragraph: { kind: 'cite', places: [{ source: 'harbour', block: 'p3' }] },
  run: { kind: 'cite', places: [{ source: 'harbour', block: 'p1', through: 'p3' }] },
  words: { kind: 'cite', places: [{ source: 'harbour', block: 'p1' }], words: { place: opened, text: 'bridge was opened' } },
  quote: { kind: 'quote', place: { source: 'harbour', block: 'p1' }, words: { place: opened, text: 'bridge was opened' } },
  figure: { kind: 'figure', place: { source: 'harbour', block: 'p2' }, words: { place: money, text: 'more than $40 million' }, figure: { ...money, value: 4e7, unit: 'USD', modifier: 'over' } },
  entity: { kind: 'entity', entity: 'ada-berg' },
  event: { kind: 'event', event: 'opening' },
  judgement: { kind: 'judgement', confidence: 'low', sources: 3, independent: 2 },
  groundless: { kind: 'judgement', confidence: 'high', sources: 0, independent: 0 },
};

/** The briefing whose one paragraph is `before <element>inner</element> after`, as MDX in one line. */
function briefing(kind: string, { before = 'So ', inner = '', after = '.' } = {}): string {
  const element: CitedElement = { type: 'mdxJsxTextElement', name: 'X', attributes: [], children: inner === '' ? [] : [{ type: 'text', value: inner }] };
  const words = (value: string) => (value === '' ? [] : [{ type: 'text' as const, value }]);
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [...words(before), element, ...words(after)] }] };
  const citation = citations[kind];
  const chronicle = chronicleOf([first, second], {
    entities: [entityOf('ada-berg', 'person', 'Ada Berg', [first])],
    events: [{ id: 'opening', value: edtfDate('2024-06-09'), basis: 'stated', kind: 'happening', status: 'planned', headline: 'The bridge opens', entities: [], evidence: [opened], accounts: [], because: '' }],
    edited: [{ file: 'content/briefing.mdx', entry: 'briefing', tree, citations: new Map(citation ? [[element, citation]] : []) }],
  });
  const mdx = print(composeBriefing(makeLookup(chronicle, []))).replace(/\s+/g, ' ');
  return /<Editor>(.*)<\/Editor>/.exec(mdx)?.[1] ?? '';
}

const loc = (para: string, to = para) => `<Loc to="/sources/harbour/#p${to}" source="1" para="${para}" />`;

describe('an element of the editor’s is set as', () => {
  test.each([
    ['a locator, the paragraph’s beginning beside it', 'paragraph', {}, [`So. ${loc('3')}`, `<Note> ${loc('3')} <Said>Nobody came.</Said> </Note>`]],
    ['one locator for a run', 'run', {}, [`So. ${loc('1–3', '1')}`]],
    ['a locator with the words chosen', 'words', {}, [`So. ${loc('1')}`, `<Note> ${loc('1')} <Said>bridge was opened</Said> </Note>`]],
    ['a quotation in the line', 'quote', {}, [`So <Said>bridge was opened</Said>. ${loc('1')}`, `<Note> ${loc('1')} outlet not stated, 6 May 2024 </Note>`]],
    ['a quotation of its own where it stands alone', 'quote', { before: '', after: '' }, ['<Quote words="bridge was opened">']],
    ['a locator after the comma, the sentence going on behind it', 'quote', { after: ', and then' }, [`So <Said>bridge was opened</Said>, ${loc('1')} and then`]],
    ['a locator in front where nothing stands before it', 'paragraph', { before: '', after: '. So' }, [`${loc('3')}. So`]],
    ['a figure with its value beside it', 'figure', {}, [`So more than $40 million. ${loc('2')}`, '<Note value="more than $40 million">']],
    ['a link by name', 'entity', {}, ['So <Name to="/entities/ada-berg/" type="person">Ada Berg</Name>.']],
    ['a link by other words', 'entity', { inner: 'the mayor' }, ['So <Name to="/entities/ada-berg/" type="person">the mayor</Name>.']],
    ['a dated link that says what is only planned', 'event', {}, ['So [9 June 2024: The bridge opens](/chronology/#opening) <StatusOf to="/chronology/#opening" status="planned" shape="day" />.']],
    ['a judgement with what is counted', 'judgement', { inner: 'it holds' }, ['<Judged confidence="low confidence" counted="3 sources, 2 independent">it holds</Judged>']],
    ['a judgement on nothing, which says so', 'groundless', { inner: 'it holds' }, ['counted="no source cited"']],
  ])('%s', (_, kind, around, parts) => {
    const mdx = briefing(kind, around);
    for (const part of parts) expect(mdx).toContain(part);
  });
});

test('each heading opens a band, and the rail leads to it', () => {
  const heading = (depth: 2 | 3, value: string) => ({ type: 'heading' as const, depth, children: [{ type: 'text' as const, value }] });
  const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] });
  const tree: Root = { type: 'root', children: [paragraph('Before.'), heading(2, 'What is known'), paragraph('This.'), heading(3, 'More'), heading(2, 'What is not'), paragraph('That.')] };
  const mdx = print(composeBriefing(makeLookup(chronicleOf([first], { edited: [{ file: 'content/briefing.mdx', entry: 'briefing', tree, citations: new Map() }] }), [])));
  expect(mdx.replace(/\s+/g, ' ')).toMatch(/<Flow>.*Before\..*<\/Flow>.*<OnPageItem to="#briefing-1" title="What is known" \/>.*<OnPageItem to="#sources".*<Band id="briefing-1" title="What is known">.*This\..*### More.*<Band id="briefing-2" title="What is not">.*That\./);
});

test('where nothing was written, nothing stands', () => {
  expect(print(composeBriefing(makeLookup(chronicleOf([first]), [])))).not.toContain('<Editor');
});
