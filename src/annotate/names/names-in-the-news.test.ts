import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

const cases: readonly (readonly [fact: string, text: string, names: readonly string[]])[] = [
  ['a surname may be a day’s or a pronoun', 'They met Sun Lijun and He Kellong there. Sun left.', ['person Sun Lijun', 'person He Kellong', 'person Sun']],
  ['a short surname counts too', 'They met Regina Ip. Ip left.', ['person Regina Ip', 'person Ip']],
  ['a name may open with a particle’s capital', 'It rained. Van Loon left.', ['person Van Loon']],
  ['letters may stand for a member, and for what somebody is', 'They met MK Ram Kellor. The Municipal Chief Executive (MCE) left, and the MCE was sad.', ['person Ram Kellor']],
  ['a first lady and a crown prince are no bodies', 'They met the First Lady and Crown Prince Olav Kell.', ['person Olav Kell']],
  ['a ruler has a number', 'They met Simeon II there.', ['person Simeon II']],
  ['a sultan may be a father', 'They met Sheikh Zayed bin Sultan Kellor there.', ['person Zayed bin Sultan Kellor']],
  ['the opposition is no part of its party’s name', 'It rained. Opposition Social Democrats left.', ['organisation Social Democrats']],
  ['a firm may open with a common word', 'It rained. Gill & Kellor Group Plc left.', ['organisation Gill & Kellor Group Plc']],
  ['a town may lie on something', 'They came from Zelk am See.', ['place Zelk am See']],
  ['letters that mostly stand for words stand for a body once the text says so', 'They met the People Power Party (PPP). The PPP left. They spoke of PPP and a Non-Governmental Organisation (NGO).', ['organisation People Power Party', 'organisation PPP', 'organisation PPP', 'organisation PPP', 'organisation Non-Governmental Organisation']],
  ['a hashtag is no name', 'They wrote #HalvorFirst on it.', []],
  ['the model of a plane is a work', 'They flew an F-16 there.', ['work F-16']],
  ['a town before a newsroom may be a given name', '-- Sofia Newsroom, 359-2', ['place Sofia']],
  ['a body may have a preposition with a capital', 'They met the Asian Federation Against Involuntary Disappearances there.', ['organisation Asian Federation Against Involuntary Disappearances']],
  ['a body called after somebody has its field too', 'They wrote to the Rosa Kell Institute for Gender and Social Development in May.', ['organisation Rosa Kell Institute for Gender and Social Development']],
  ['bodies in a list are several', 'They met the Ministry of Foreign Affairs, Central Bank, Norland Oil and Gas Corporation, and others.', ['organisation Ministry of Foreign Affairs', 'organisation Central Bank', 'organisation Norland Oil and Gas Corporation']],
  ['a commission may be for a region', 'They met the Economic Commission for Latin America there.', ['organisation Economic Commission for Latin America']],
  ['what a ministry has is no part of it', 'It rained, as Ministry of Economic Affairs records show.', ['organisation Ministry of Economic Affairs']],
  ['a body stands before its head’s office', 'They met National Assembly Speaker Rosa Kell there.', ['organisation National Assembly', 'person Rosa Kell']],
  ['but a minister’s field is none', 'They met Heavy Industries Minister Rosa Kell there.', ['person Rosa Kell']],
  ['nor is one of several fields of an office', 'They met Assistant Secretary for Trade, New Technologies and Cybersecurity Rosa Kell there.', ['person Rosa Kell']],
  ['a paper may have an adjective before the word for one', 'They read Coastal Pravda there.', ['organisation Coastal Pravda']],
  ['so does one of a place', 'They asked the Kenya Defence Forces Spokesperson there.', ['organisation Kenya Defence Forces']],
  ['or behind the office of its head', 'They met the Executive Director African Harbour Foundation there.', ['organisation African Harbour Foundation']],
  ['a government may have a minister', 'They asked the Deputy Prime Minister of the Kurdistan Regional Government there.', ['organisation Kurdistan Regional Government']],
  ['who is surnamed so is a person', 'The chief, surnamed Zelk, left.', ['person Zelk']],
  ['a body may go by its number', 'They served in the U.S. 7th Fleet and the 501st Legion.', ['organisation U.S. 7th Fleet', 'organisation 501st Legion']],
  ['a date without its space is no name', 'On Feb.25 they left.', []],
  ['money is no name', 'They paid Egyptian Pounds there.', []],
  ['an era is no body', 'They lived in the Halm Era.', ['event Halm Era']],
  ['somebody is named so', 'They met a woman named Zelk there.', ['person Zelk']],
  ['a bishop is of a place', 'They met the bishop of Zelk there.', ['place Zelk']],
  ['a paper opens with a small article where a list has it so', 'They read la Repubblica there.', ['organisation la Repubblica']],
  ['a surname may be a preposition', 'They were met by Rosa To.', ['person Rosa To']],
  ['two words may be one adjective', 'They met Sri Lankan officials there.', []],
  ['who a sentence’s first word introduces is named without it', 'It rained. Harbourmaster Tevik Kellor said no.', ['person Tevik Kellor']],
  ['a label is no town', 'COUPON - They paid it.', []],
  ['a law may be called by two names', 'They spoke of the Kell-Holt law there.', ['work Kell-Holt']],
  ['a short form that ends firms is written large', 'They met Khun Sa there, and Halvor SA.', ['person Khun Sa', 'organisation Halvor SA']],
  ['somebody named by a common word has it as a name', 'They met a resident named Sin there. Sin was sad.', ['person Sin', 'person Sin']],
  ['a square of another language is a place', 'They met on the Plaza de Zelkas there.', ['place Plaza de Zelkas']],
  ['a founder’s kin belong to his firm', 'It rained. Field and Sons Ltd met Kellor and Brothers there.', ['organisation Field and Sons Ltd', 'organisation Kellor and Brothers']],
  ['ministers are no name', 'They met the Finance and Commerce Ministers there.', []],
];

test.each(cases)('%s', (_fact, text, expected) => {
  expect(marksAsWords(text, 'name', [english], (mark, words) => `${mark.type} ${words(mark.span)}`)).toEqual(expected);
});
