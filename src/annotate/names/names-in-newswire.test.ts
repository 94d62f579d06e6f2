import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

const cases: readonly (readonly [fact: string, text: string, names: readonly string[]])[] = [
  ['a body behind a prefix is named, a country only describes', 'They met ex-NATO staff and pro-Norway crowds there.', ['organisation NATO']],
  ['letters between strokes are the agency of a dateline', 'Oslo /HALPRESS/. It rained.', ['place Oslo', 'organisation HALPRESS']],
  ['an initial may stand right before its surname', 'They met President of Norway U.Kellorsukh there.', ['place Norway', 'person U.Kellorsukh']],
  ['dollars are no country', 'They paid 6,000 US dollars and 30 U.S. dollars there, and LE 40 million.', []],
  ['a project is no body, a hospital is a place', 'They saw the Kellor Bridges Project near the Kellor General Hospital.', ['work Kellor Bridges Project', 'place Kellor General Hospital']],
  ['a common word with a capital is no name by that alone', 'They read Basket there. It was a gift that Basket won.', []],
  ['unless an article with a capital or another name stands before it', 'They told The Basket so there. We met HKO and Baskets there, and saw Baskets.', ['organisation Basket', 'organisation HKO', 'organisation Baskets']],
  ['a word of no list before *of* is no body by its capital', 'They saw Zelkin of Dreams there.', []],
  ['nor is what stands alone in quotation marks', 'They saw a “Zelkin” there.', []],
  ['a bridge is known by its place', 'They met at the Zelkin bridge there.', ['place Zelkin']],
  ['letters behind a place or a forum are its short form in another language', 'They saw the Halm Special Harbour Zone (ZEHM) there. The ZEHM is new.', ['place Halm Special Harbour Zone', 'place ZEHM', 'place ZEHM']],
  ['letters for words without a capital are no name', 'They sent an electronic goods transfer, or EGT, there and praised science, industry, and trade (SIT). An EGT is fast, and SIT is slow.', []],
  ['an agency may write its first word small', 'halpost News, 25 March - It rained.', ['organisation halpost News']],
  ['a conference of people is a body', 'They met the Episcopal Conference of Norway and the Halvor Forum for Authors there.', ['organisation Episcopal Conference of Norway', 'organisation Halvor Forum for Authors']],
  ['a state of emergency is no place', 'They left under the State of Emergency there.', ['event State of Emergency']],
  ['a word of no list that a text has once is no name where a capital tells little', 'Zelkin or rain. They praised Tevikor there and saw the Holtan, and met in “Zelkor days”. A Brond-Zelk rained.', []],
  ['it is one where it comes again, in brackets, behind who acts, and where it does something', 'They praised Tevikor there. We saw Tevikor. They were met by Zelkin and (Halvora) there. Brondor would not comment. Tolvika said it rained.', ['organisation Tevikor', 'organisation Tevikor', 'organisation Zelkin', 'organisation Halvora', 'organisation Brondor', 'organisation Tolvika']],
  ['a board is named by whose it is', 'They met the Board of Executive Directors of the Kellor Bank, the Board of the Halvor Union, the Zelkor Bank Board of Directors and the Board of Trade there.', ['organisation Kellor Bank', 'organisation Halvor Union', 'organisation Zelkor Bank', 'organisation Board of Trade']],
  ['a wing in brackets belongs to the letters of its party', 'They met HKT(S) leader Ada Holt and HKT (SD) there.', ['organisation HKT(S)', 'person Ada Holt', 'organisation HKT', 'organisation SD']],
  ['letters before a town are a body there', 'They met at HKT-Oslo there, and heard of the Oslo-Vienna talks.', ['organisation HKT-Oslo', 'place Oslo', 'place Vienna']],
  ['so is a forum of those before its head', 'They met the Kellor Informal Traders Forum there.', ['organisation Kellor Informal Traders Forum']],
  ['a trade’s people have a union', 'They met the Ferrymen’s Union there.', ['organisation Ferrymen’s Union']],
  ['three letters in brackets behind a person are a country', 'First was Ada Holt (NOR), before the Southern Works Exchange (SWE) team.', ['person Ada Holt', 'place NOR', 'organisation Southern Works Exchange', 'organisation SWE']],
  ['an opera house is a place', 'They met at the Halvor Opera House there.', ['place Halvor Opera House']],
  ['a letter behind what may be a title is nobody', 'They sell it to Gen Z and to Gen Zers there.', []],
  ['two names behind *at* are a place', 'They met at Zelkin Brondor there.', ['place Zelkin Brondor']],
  ['what a holder was is no part of a country’s name', 'Former Norway coach Ada Holt left.', ['place Norway', 'person Ada Holt']],
  ['memorials and headquarters are places', 'They met at the Halvor War Memorial and the Kellor Headquarters there.', ['place Halvor War Memorial', 'place Kellor Headquarters']],
  ['who is named by three words goes by the first', 'They met Zelkina Brondes de Kellegos there. Zelkina was old. They praised Zelkina.', ['person Zelkina Brondes de Kellegos', 'person Zelkina', 'person Zelkina']],
  ['a COP is an event, however it is written', 'They met at COP 27 and spoke of COP27 there.', ['event COP 27', 'event COP27']],
  ['a surname behind a title may be a place’s word', 'They met Rep. Park there and saw the Kellor Park.', ['person Park', 'place Kellor Park']],
];

test.each(cases)('%s', (_fact, text, expected) => {
  expect(marksAsWords(text, 'name', [english], (mark, words) => `${mark.type} ${words(mark.span)}`)).toEqual(expected);
});
