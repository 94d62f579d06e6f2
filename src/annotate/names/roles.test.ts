import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

test.each([
  ['an office before the name', 'Belgian Defence Minister Ludivine Moreau spoke.', ['Belgian Defence Minister → Ludivine Moreau']],
  ['an office with its field', 'It was said by European Commissioner for Internal Market Thierry Marrel today.', ['European Commissioner for Internal Market → Thierry Marrel']],
  ['an office after the name', 'It will be led by Oleksandr Tarvik, Minister of Strategic Works of Ukraine.', ['Minister of Strategic Works of Ukraine → Oleksandr Tarvik']],
  ['an office between commas', 'Anna Holt, head of the agency, said so.', ['head of the agency → Anna Holt']],
  ['a profession in lower case', 'The plan was praised by analyst Chris Weaver yesterday.', ['analyst → Chris Weaver']],
  ['an organisation and its chief', 'Northbank chief Ben Halder resigned.', ['Northbank chief → Ben Halder']],
  ['an office with its holder between commas', 'It was opened by the Minister for Ports and Trade, Anna Holt, in May.', ['Minister for Ports and Trade → Anna Holt']],
  ['an office between commas before the name and its form of address', 'It was opened by the Minister of Health, Dr Anna Holt.', ['Minister of Health → Anna Holt']],
  ['an office with a short form in brackets', 'Anna Holt, the Norden Harbour Agency (NHA) director, said so.', ['Norden Harbour Agency (NHA) director → Anna Holt']],
  ['an office in capitals', 'They heard CEO Holt and Anna Holt there.', ['CEO → Holt']],
  ['a former office with its field', 'They charged former planning director Anna Holt today.', ['former planning director → Anna Holt']],
  ['a verb before the office is no part of it', 'They gave President Anna Holt a ship, and will brief President Peter Lund.', ['President → Anna Holt', 'President → Peter Lund']],
  ['what somebody stands for may have commas', 'Anna Holt, candidate of the Alliance for Progress, Democracy and Renewal, won.', ['candidate of the Alliance for Progress, Democracy and Renewal → Anna Holt']],
  ['a form of address is no role', 'We met Mr. Peter Lund there.', []],
  ['a rank in small letters may be an adjective', 'We saw major Peter Lund pictures there.', []],
  ['an office in small letters with its holder between commas', 'The chief executive of the wharf operator Nordkai, Edda Kell, is stepping down.', ['chief executive of the wharf operator Nordkai → Edda Kell']],
  ['an owner goes with the office', '“We are sad,” said Nordkai’s regional secretary, Anna Holt.', ['Nordkai’s regional secretary → Anna Holt']],
  ['two offices of one person', 'Nordkai is led by its chairman and managing director, Peter Lund.', ['chairman and managing director → Peter Lund']],
  ['the larger office of two that are nested', 'They heard the head of the agency’s harbour division, Dr Anna Holt, in May.', ['head of the agency’s harbour division → Anna Holt']],
  ['a holder in brackets', 'The Secretary of State for Ports and Trade (Anna Holt)', ['Secretary of State for Ports and Trade → Anna Holt']],
  ['an office after an age', 'The wall fell, said Anna Holt, 52, a teacher who saw it.', ['teacher → Anna Holt']],
  ['what a sentence says somebody is', 'Anna Holt, 58, is professor of harbour law at the University of Norby.', ['professor of harbour law at the University of Norby → Anna Holt']],
  ['an office ends before a clause', 'Anna Holt, its chief executive until she left in May, said so.', ['chief executive → Anna Holt']],
  ['who speaks after a clause holds no office of it', 'After talks with the president, Anna Holt said so.', []],
  ['no article, no office', 'Once back as chief executive, Anna Holt, 52, was seen.', []],
  ['what somebody is to another is no office', 'His brother, Peter Lund, and the wharf’s owner, Peter Kell, came.', []],
  ['another person after the comma is no role', 'Maria Sand, Peter Lund and Ewa Nowak came.', []],
])('%s', (_fact, text, expected) => {
  expect(marksAsWords(text, 'role', [english], (mark, words) => `${words(mark.span)} → ${words(mark.of)}`)).toEqual(expected);
});
