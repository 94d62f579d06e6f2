import { expect, it } from 'vitest';
import { english } from '../languages/en/en.ts';
import { span } from '../model/span.ts';
import { withoutAsides } from './asides.ts';

const find = (text: string, words: string) => span(text.indexOf(words), text.indexOf(words) + words.length);
const without = (text: string, verb: string, names: readonly string[] = [], longest = 10) =>
  withoutAsides(text, { verb: find(text, verb), names: names.map((name) => find(text, name)), openingDate: 0 }, english.telling, longest).text;

it.each<[fact: string, text: string, verb: string, shorter: string, ...names: string[]]>([
  ['a dateline goes', 'PORT NORDEN (Sea News) — The office opened', 'opened', 'The office opened'],
  ['a name in capitals stays', 'OSCE — an office in Port — opened', 'opened', 'OSCE — an office in Port — opened'],
  ['*but* goes', 'But the office opened', 'opened', 'the office opened'],
  ['a phrase before the subject goes', 'With many new ferries, the port opened', 'opened', 'the port opened'],
  ['with all places of it', 'At a forum in Port, Norden, Berg opened it', 'opened', 'Berg opened it', 'Norden', 'Berg'],
  ['with all things of it', 'With ferries, ships and boats, the port opened', 'opened', 'the port opened'],
  ['with all adjectives of it', 'After an old, well-known forum, the port opened', 'opened', 'the port opened'],
  ['the subject behind a year without a comma stays', 'In 2012 the head of Ports, Ships and Boats opened it', 'opened', 'In 2012 the head of Ports, Ships and Boats opened it'],
  ['whom something is for stays', 'For Berg, the port was old', 'was', 'For Berg, the port was old', 'Berg'],
  ['also one that a participle opens', 'Powered by steam, the ferry left', 'left', 'the ferry left'],
  ['a name that looks like one stays', 'United Ferries, the firm of Berg, left', 'left', 'United Ferries left', 'United Ferries'],
  ['what a statement hangs on stays', 'According to the port, the ferry left', 'left', 'According to the port, the ferry left'],
  ['a condition stays', 'If it rains, the ferry leaves', 'leaves', 'If it rains, the ferry leaves'],
  ['a list that is the object stays', 'In a vote for Port, Norden, and Island both sides won', 'won', 'In a vote for Port, Norden, and Island both sides won'],
  ['what is said with it stays', 'In addition, the port will open in May, a clerk announced', 'announced', 'the port will open in May, a clerk announced'],
  ['an aside of the subject goes', 'Berg, head of all ports, opened it', 'opened', 'Berg opened it', 'Berg'],
  ['both go', 'In Port, Ada Berg, head of all ports, opened it', 'opened', 'Ada Berg opened it', 'Ada Berg'],
  ['who says it stays', 'The museum, Mr. Strand said, opened', 'opened', 'The museum, Mr. Strand said, opened', 'Strand'],
  ['also one without a name', 'The museum, a clerk said, opened', 'opened', 'The museum, a clerk said, opened'],
  ['a clause of its own stays', 'The port was old, Berg bought it, opened it', 'opened', 'The port was old, Berg bought it, opened it', 'Berg'],
  ['brackets go', 'Ada Berg (D) opened it', 'opened', 'Ada Berg opened it'],
])('%s', (_fact, text, verb, shorter, ...names) => {
  expect(without(text, verb, names)).toBe(shorter);
});

it('what is short enough stays', () => expect(without('In Port, Berg (D), the head, opened it', 'opened', [], 100)).toBe('In Port, Berg (D), the head, opened it'));

it('where words stand is told', () => {
  const text = 'In Port, Berg (D) opened it';
  const { text: shorter, at } = withoutAsides(text, { verb: find(text, 'opened'), names: [], openingDate: 0 }, english.telling, 10);
  expect(shorter.slice(at(text.indexOf('opened')), at(text.indexOf(' it')))).toBe('opened');
});
