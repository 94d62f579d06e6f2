import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import type { Decision } from '../../model/editor.ts';
import { corpusOf } from '../fixture.ts';
import { link } from '../link.ts';

const court = '{organisation:Supreme Court}';
const linked = (texts: readonly (readonly string[])[], decisions: readonly Decision[] = []) =>
  link(corpusOf(texts.map((paragraphs, at) => ({ file: `text ${'abcdef'[at]}.txt`, paragraphs })), decisions), [english]);
/** Bodies with the texts that name them: *Supreme Court (Norway): ab*. */
const bodies = (texts: readonly (readonly string[])[], decisions: readonly Decision[] = []) => linked(texts, decisions).entities
  .filter(({ type }) => type === 'organisation').map(({ name, mentions }) => `${name}: ${mentions.map(({ source }) => source.at(-1)).join('')}`);

const polish = [`{place:Poland}’s ${court} ruled.`, `The ${court} rose.`];
const kenyan = [`{place:Kenya} mourns. The ${court} ruled.`, 'Kenyan judges agreed.'];

test.each<readonly [string, readonly (readonly string[])[], readonly string[]]>([
  ['the owner beside it, or the only country of the text, says whose it is', [polish, kenyan], ['Supreme Court (Kenya): b', 'Supreme Court (Poland): aa']],
  ['where all have it of one country it stays what it is', [polish, [`The ${court} of {place:Poland} rose.`]], ['Supreme Court: aab']],
  ['… and where nobody says whose it is', [[`The ${court} rose.`], [`The ${court} sat.`]], ['Supreme Court: ab']],
  ['the country may stand behind it', [polish, [`The ${court} in {place:Kenya} rose. {place:Poland} is far, {place:Norway} too.`]], ['Supreme Court (Kenya): b', 'Supreme Court (Poland): aa']],
  ['two countries named alike leave it open', [polish, kenyan, [`{place:Poland} and {place:Kenya} met. The ${court} rose.`]], ['Supreme Court: c', 'Supreme Court (Kenya): b', 'Supreme Court (Poland): aa']],
  ['the country in the name and beside it are one', [polish, kenyan, ['The {organisation:Polish Supreme Court} sat.']], ['Polish Supreme Court: aac', 'Supreme Court (Kenya): b']],
  ['the country in the name may be written in several ways', [['The {organisation:Polish Supreme Court} sat. The {organisation:Polish Supreme Court} rose.'], ['The {organisation:Supreme Court of Poland} rose.']], ['Polish Supreme Court: aab']],
  ['a ministry called either way', [['{place:Poland}’s {organisation:Ministry of Health} paid.', 'The {organisation:Health Ministry} paid.'], ['{place:Kenya}’s {organisation:Ministry of Health} slept.']],
    ['Ministry of Health (Kenya): b', 'Ministry of Health (Poland): aa']],
  ['a text’s own body goes without its country before a foreign one comes', [['{place:Kenya} paid, {place:Kenya} said.', '{organisation:Defence Ministry} staff left. The {organisation:Polish Defence Ministry} denied it.']],
    ['Defence Ministry (Kenya): a', 'Polish Defence Ministry: a']],
  ['a fuller name of the text that is no country’s comes first', [polish, kenyan, [`The {organisation:Ohio Supreme Court} sat. The ${court} rose. {place:Kenya} slept in {place:Kenya}.`]],
    ['Ohio Supreme Court: cc', 'Supreme Court (Kenya): b', 'Supreme Court (Poland): aa']],
  ['what the press of one large country calls so everywhere needs an owner beside it', [['{place:Poland}’s {organisation:Senate} sat.'], ['{place:Kenya} paid, {place:Kenya} said. The {organisation:Senate} sat.'], ['{place:Norway}’s {organisation:Senate} sat.']],
    ['Senate: b', 'Senate (Norway): c', 'Senate (Poland): a']],
  ['a country named once is not what a text is about', [polish, [`{place:Kenya} was far. The ${court} rose.`]], ['Supreme Court: aab']],
  ['the country a text gives it is no part of its name', [['{place:Poland}’s {organisation:Interior Ministry} sat.'], ['The {organisation:United Arab Emirates} paid. The {place:United Arab Emirates}’ {organisation:Interior Ministry} sat.']],
    ['Interior Ministry (Poland): a', 'Interior Ministry (United Arab Emirates): b']],
  ['a body of a name of its own is no country’s', [['{place:Poland}’s {organisation:Harbour Board} sat.'], ['{place:Kenya}’s {organisation:Harbour Board} sat.']], ['Harbour Board: ab']],
  ['what goes over it to somebody else is no owner', [polish, ['{place:Kenya} and {place:Norway}: {place:Poland}’s plan for the {organisation:Supreme Court}.']], ['Supreme Court: aab']],
])('%s', (_fact, texts, expected) => {
  expect(bodies(texts)).toEqual(expected);
  expect(bodies(texts.toReversed()).map((body) => body.split(':')[0])).toEqual(expected.map((body) => body.split(':')[0]));
});

test('a dateline of a capital speaks for its country', () => {
  const paragraphs = [`KYIV – The ${court} rose. {place:Poland} was far.`];
  const { entities } = link(corpusOf([{ file: 'text a.txt', paragraphs: polish }, { file: 'text b.txt', dateline: 'KYIV', paragraphs }]), [english]);
  expect(entities.filter(({ type }) => type === 'organisation').map(({ name }) => name)).toEqual(['Supreme Court (Poland)', 'Supreme Court (Ukraine)']);
});

test('an address says the country, and each mention what that rests on', () => {
  const { entities } = linked([polish, kenyan]);
  expect(entities.filter(({ type }) => type === 'organisation').map(({ id, merges }) => [id, merges.map(({ text, rule, grounds }) => [text, rule, grounds?.span])])).toEqual([
    ['supreme-court-kenya', [['Supreme Court', 'country', { start: 0, end: 5 }]]],
    ['supreme-court-poland', [['Supreme Court', 'country', { start: 0, end: 6 }]]],
  ]);
});

const open = [polish, kenyan, [`{place:Poland} and {place:Kenya} met. The ${court} rose.`]];

test('those that stay open are put to the editor', () => {
  expect(linked(open).doubtful).toEqual([
    { a: 'supreme-court', b: 'supreme-court-kenya', rule: 'country', score: 0.3 },
    { a: 'supreme-court', b: 'supreme-court-poland', rule: 'country', score: 0.3 },
  ]);
});

test('the editor may name a body with its country, and keep it whole', () => {
  expect(bodies(open, [{ kind: 'merge', names: ['Supreme Court (Poland)', 'Supreme Court'], line: 1 }])).toEqual(['Supreme Court (Kenya): b', 'Supreme Court (Poland): aac']);
  expect(bodies(open, [{ kind: 'protect', name: 'Supreme Court', line: 1 }])).toEqual(['Supreme Court: aabc']);
});
