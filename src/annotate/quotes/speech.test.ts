import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

const quotes = (text: string, mode: 'direct' | 'indirect') =>
  marksAsWords(text, 'quote', [english], (mark, words) => (mark.mode === mode ? `${words(mark.span)} | ${words(mark.speaker)} | ${words(mark.attribution)}` : '')).filter(Boolean);

test.each([
  ['the speaker after', '“We will open the office soon,” Marta Kell said.', ['We will open the office soon, | Marta Kell | Marta Kell']],
  ['the speaker after the verb', '"We will open the office soon," said Marta Kell.', ['We will open the office soon, | Marta Kell | Marta Kell']],
  ['the speaker before', 'Marta Kell said: “We will open the office soon.”', ['We will open the office soon. | Marta Kell | Marta Kell']],
  ['a pronoun is the last person named', 'Marta Kell came. “We will open the office soon,” she said.', ['We will open the office soon, | Marta Kell | she']],
  ['“she” passes over a man', 'Marta Kell met John Holt. “We will open the office soon,” she said.', ['We will open the office soon, | Marta Kell | she']],
  ['whom a clause about the speaker names is not the speaker', 'Ms. Marta Kell, who succeeded founder John Holt in 2020, told owners at the meeting that the firm had “not lost a harbour, only a ship.”', ['not lost a harbour, only a ship. | Marta Kell | Marta Kell']],
  ['the turns of a transcript are said by whom they name', 'HOST: The Minister for Ports, Marta Kell, is here.\nMINISTER: We will open it.\nHOST: When?\nMINISTER: In May.', ['The Minister for Ports, Marta Kell, is here. |  | HOST', 'We will open it. | Marta Kell | MINISTER', 'When? |  | HOST', 'In May. | Marta Kell | MINISTER']],
  ['“a spokesman” is nobody named', 'Marta Kell left. “We will open the office soon,” a spokesman said.', ['We will open the office soon, |  | a spokesman']],
  ['an office is the last person named', 'Minister Marta Kell came. The minister said firms can make “armoured and aerial vehicles of all kinds.”', ['armoured and aerial vehicles of all kinds. | Marta Kell | The minister']],
  ['a second quotation goes on', '“We will open the office soon,” Marta Kell said. “It will be a good one.”', ['We will open the office soon, | Marta Kell | Marta Kell', 'It will be a good one. | Marta Kell | Marta Kell']],
  ['the next paragraph goes on', '“We will open the office soon,” Marta Kell said.\n“It will be a good one for us all.”', ['We will open the office soon, | Marta Kell | Marta Kell', 'It will be a good one for us all. | Marta Kell | Marta Kell']],
  ['a paragraph left open goes on', '“We will open the office soon.\n“It will be good for all of us,” Marta Kell said.', ['We will open the office soon. | Marta Kell | Marta Kell', 'It will be good for all of us, | Marta Kell | Marta Kell']],
  ['whoever spoke at the end of the paragraph before goes on', 'Jan Berg left. Marta Kell said the pier was closed.\n“It is not safe for any of us.”', ['It is not safe for any of us. | Marta Kell | Marta Kell']],
  ['… not where others’ words end it', 'Marta Kell said the pier was closed. “We did it,” Jan Berg said.\n“It is not safe for any of us.”', ['We did it, | Jan Berg | Jan Berg', 'It is not safe for any of us. | Jan Berg | Jan Berg']],
  ['… nor where words stand beside', 'Marta Kell said the pier was closed.\nA sign read “It is not safe for any of us” in May.', ['It is not safe for any of us |  | ']],
  ['a paragraph that ends in a colon introduces', 'Marta Kell said:\n“We will open the office soon.”', ['We will open the office soon. | Marta Kell | Marta Kell']],
  ['a dash and its speaker close speech without marks', 'Our country is ready, and I ask all to join. We can do it, — said Marta Kell.', ['Our country is ready, and I ask all to join. We can do it | Marta Kell | Marta Kell']],
  ['a signature after a dash', '“This was a great day for us all.” — Marta Kell', ['This was a great day for us all. | Marta Kell | Marta Kell']],
  ['the owner of a thing is not the speaker', 'Marta Kell says Jan Holt’s plan is “a danger to all of us.”', ['a danger to all of us. | Marta Kell | Marta Kell']],
  ['the name beside a participle', 'The film shows pictures of Marta Kell saying, “We will open the office soon.”', ['We will open the office soon. | Marta Kell | Marta Kell']],
  ['a participle further on goes with the subject', 'Marta Kell defended herself before a man who said he lost, saying, “We will open the office soon.”', ['We will open the office soon. | Marta Kell | Marta Kell']],
  ['a second verb after “and” has the subject of the first', 'Marta Kell praised the bridge that Jan Holt drew and said, “We will open the office soon.”', ['We will open the office soon. | Marta Kell | Marta Kell']],
  ['so are those of a parliament’s record', 'The minister, Marta Kell Strand, came.\nThe CHAIR. — We begin.\nMs. KELL STRAND. — I was not there.\nMr. HOLT (Norden). — Who was?\nMs. KELL STRAND. — Nobody was.\nThe CHAIR. — It is over.',
    ['We begin. |  | The CHAIR', 'I was not there. | Marta Kell Strand | Ms. KELL STRAND', 'Who was? |  | Mr. HOLT', 'Nobody was. | Marta Kell Strand | Ms. KELL STRAND', 'It is over. |  | The CHAIR']],
  ['whom one told does not speak', 'Marta Kell told a young woman who asked that “we will open the office soon.”', ['we will open the office soon. | Marta Kell | Marta Kell']],
  ['“he” is the subject of the sentence before', 'John Holt came with Jan Berg. “We will open the office soon,” he said.', ['We will open the office soon, | John Holt | he']],
  ['“it” is the body the sentence is about', 'The Harbour Board met on what it called “a danger to all of us.”', ['a danger to all of us. | Harbour Board | it']],
  ['a clause with “when” says nothing of the speaker', 'Marta Kell said, “We will open the office soon,” when Jan Holt blamed her.', ['We will open the office soon, | Marta Kell | Marta Kell']],
  ['a contraction is no owner', '“We will open soon,” Marta Kell said. She’s claiming the plan is “a danger to all of us.”', ['We will open soon, | Marta Kell | Marta Kell', 'a danger to all of us. | Marta Kell | She']],
  ['nobody speaks of himself by name', 'Jan Holt saw Marta Kell’s pictures. “Holt is the best of us all,” he said.', ['Holt is the best of us all, |  | he']],
  ['what stands in brackets behind a name does not speak', '“We will open the office soon,” Chairman Marta Kell (R-Utah) said.', ['We will open the office soon, | Marta Kell | Marta Kell']],
  ['“she” passes over whom a preposition names and nobody knows for a woman', 'Marta Kell still sets the table. Her sister died when the wall over Renbo Norby fell.\n“We will open the office soon,” she said.', ['We will open the office soon, | Marta Kell | she']],
  ['who did it in a passive is the last whom “she” may be', 'Marta Kell wrote it.\nIt was first heard in Oslo in 1988, conducted by Ada Holt.\n“I was never their friend,” she told us.', ['I was never their friend, | Marta Kell | she']],
  ['what one reads from is a title', 'Marta Kell reads from “The Orange Sellers” in May.', []],
  ['a title with what it is of behind is no speech', 'Marta Kell left. “Salt Harbour,” a film with a budget of millions, came out.', []],
  ['what is called so is a name', 'Its cast, known as the “Circle of Harbours,” sails. In 1981 they renamed it the “Armada of Norden.” It grew.', []],
  ['… unless somebody said it', 'Marta Kell said “Norden For All Of Us” in May.', ['Norden For All Of Us | Marta Kell | Marta Kell']],
  ['an office behind the name is whose the name is', '“We will open the office soon,” Marta Kell, the port’s executive director told us.', ['We will open the office soon, | Marta Kell | Marta Kell']],
  ['two single marks close a double one', '"We will open the office soon,\'\' Marta Kell said.', ['We will open the office soon, | Marta Kell | Marta Kell']],
  ['words held up are no speech', 'The so-called “grey list” grew.', []],
])('direct: %s', (_fact, text, expected) => {
  expect(quotes(text, 'direct')).toEqual(expected);
});

test.each([
  ['said that', 'Marta Kell said that work on the office is under way.', ['work on the office is under way | Marta Kell | Marta Kell']],
  ['what stands in brackets behind a name does not say it', 'Gov. Marta Kell (R-IN) said the office will open in May.', ['the office will open in May | Marta Kell | Marta Kell']],
  ['according to', 'According to Marta Kell, the firm adopted a new plan.', ['the firm adopted a new plan | Marta Kell | Marta Kell']],
  ['at the end', 'The office will open its doors in autumn, Marta Kell said.', ['The office will open its doors in autumn | Marta Kell | Marta Kell']],
  ['at the end, with an office and a day', 'The office will open its doors in autumn, Harbour Board Commissioner Marta Kell said on May 6 at the forum.', ['The office will open its doors in autumn | Marta Kell | Marta Kell']],
  ['what opens with a preposition is no speech', 'In the capital of the small country, Minister Marta Kell spoke on May 6 of it.', []],
  ['whom it was told to is no part of it', 'Marta Kell told Norden News the office will open in May.', ['the office will open in May | Marta Kell | Marta Kell']],
  ['nor is it all that was said', 'Marta Kell told the Norden News on Thursday.', []],
  ['announcing a thing is no reported speech', 'Marta Kell announced this during the forum.', []],
  ['an office between commas is that of whom it follows', 'Marta Kell, the Harbour Board director for Ports, said it was the first such bridge.', ['it was the first such bridge | Marta Kell | Marta Kell']],
  ['what is said may have any verb', 'Marta Kell said the new roadmap makes this work more concrete.', ['the new roadmap makes this work more concrete | Marta Kell | Marta Kell']],
  ['declaring a thing and what was done besides is none', 'President Marta Kell declared a 60-day state of emergency and was due to visit the port.', []],
  ['to whom a warning went is no part of it', 'The Harbour Board warned the owner of the wharf, Norden Lines, as early as in May that the water was rising.', ['the water was rising | Harbour Board | Harbour Board']],
  ['attacking a convoy is no speech, whoever told of it', 'The Harbour Front attacked a convoy near the port on Tuesday, killing 14 men, the ministry said.', []],
  ['who is close to a family is not of it', 'A person close to the Kell family said the firm would raise money.', ['the firm would raise money |  | the Kell family']],
  ['reading a thing out is no reported speech', 'Judge Marta Kell read the sentence at the district court on Monday.', []],
])('indirect: %s', (_fact, text, expected) => {
  expect(quotes(text, 'indirect')).toEqual(expected);
});
