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
  ['a form of address before an office is no part of it', 'It was opened by His Majesty King Harald Norden and the Hon\'ble Home Minister Anna Holt.', ['King → Harald Norden', 'Home Minister → Anna Holt']],
  ['the end of another title is no part of it', 'They thanked the Keeper of the Two Harbours King Harald Norden.', ['King → Harald Norden']],
  ['under whom somebody served', 'She was in the cabinet under President Peter Lund.', ['President → Peter Lund']],
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
  ['the next of a list is no role', 'Among them were Maria Sand, senior analyst Peter Lund, and Ewa Nowak, mother Anna and others.', ['senior analyst → Peter Lund', 'mother → Anna']],
  ['a role may name somebody after a preposition', 'Maria Sand, adviser to President Peter Lund, came.', ['adviser to President Peter Lund → Maria Sand', 'President → Peter Lund']],
  ['a role ends where the sentence goes on without a comma', 'Maria Sand, head of the Norden Port Union welcomed the guests.', ['head of the Norden Port Union → Maria Sand']],
  ['what somebody is thanked for is no part of a role', 'He thanked Maria Sand, former teacher at the school for showing him the sea.', ['former teacher at the school → Maria Sand']],
  ['somebody whose name another clause follows', 'With the mayor, Maria Sand, the President stressed that it was late.', ['mayor → Maria Sand']],
  ['another person after the comma is no role', 'Maria Sand, Peter Lund and Ewa Nowak came.', []],
])('%s', (_fact, text, expected) => {
  expect(marksAsWords(text, 'role', [english], (mark, words) => `${words(mark.span)} → ${words(mark.of)}`)).toEqual(expected);
});
