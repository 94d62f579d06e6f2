import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { annotate } from '../annotate.ts';
import { cleanText, marksAsWords } from '../fixture.ts';
import { span } from '../../model/span.ts';

const happening = new Set(['dated-clause', 'dated-saying', 'dated-noun', 'event-verb', 'headline']);
const told = (text: string) => marksAsWords(text, 'statement', [english], (mark, words) => `${mark.status}: ${words(mark.span)}${mark.date ? ` [${words(mark.date)}]` : ''}${happening.has(mark.rule) ? '' : ` (${mark.rule})`}`, '2024-06-07');

test.each([
  ['the past tense tells what happened', 'The forum kicked off in Oslo on May 6.', ['past: The forum kicked off in Oslo on May 6. [May 6]']],
  ['“will be held” lies ahead; what is before it hangs on no date of its', 'The treaty was praised at the forum, which will be held on July 9-11.', ['past: The treaty was praised at the forum (saying)', 'planned: which will be held on July 9-11. [July 9-11]']],
  ['a semicolon in brackets parts nothing', 'Kellora plc (the firm; a group of yards) opened the centre on May 6.', ['past: Kellora plc (the firm; a group of yards) opened the centre on May 6. [May 6]']],
  ['the present of what is arranged lies ahead', 'The strike ends on Monday.', ['planned: The strike ends on Monday. [Monday]']],
  ['what is to be done by a day lies ahead, whoever was told', 'Marta Kell told them to mend the wall by 1 August 2024.', ['planned: Marta Kell told them to mend the wall by 1 August 2024. [1 August 2024]']],
  ['what one gets ready for is not yet', 'Norden opened a depot as part of the preparations for the winter season of 2025-2026.', ['past: Norden opened a depot as part of the preparations for the winter season of 2025-2026.']],
  ['the year of a law written small', 'The committee appointed under the Harbours (Dues) ordinance, 2013 met in Oslo.', ['past: The committee appointed under the Harbours (Dues) ordinance, 2013 met in Oslo.']],
  ['a report to somebody has its date', 'In a report to the Governor dated 20 August 1954 it found that the stool was empty.', ['past: a report to the Governor dated 20 August 1954 [20 August 1954]']],
  ['what somebody is jailed for was in another year', 'Three men were jailed for life for the 2018 murder of the banker.', ['past: Three men were jailed for life for the 2018 murder of the banker.']],
  ['whose a decision is belongs to it', 'This appeal concerns a decision made on 5 May 2019 by the Harbour Board to refuse a berth.', ['past: a decision made on 5 May 2019 by the Harbour Board to refuse a berth [5 May 2019]']],
  ['since the end of something on a day, another thing was so', 'Attacks have increased by 169 percent since the end of the ferry law on 26 March 2022.', ['past: Attacks have increased by 169 percent since the end of the ferry law on 26 March 2022.']],
  ['the years of a life tell nothing', 'Jan Kell met Olaf Holt (1960-2010) in January 2009.', ['past: Jan Kell met Olaf Holt (1960-2010) in January 2009. [January 2009]']],
  ['nor does a law’s later form', 'A case was registered under the Ports Act (as amended in 2018).', ['past: A case was registered under the Ports Act (as amended in 2018). (past-clause)']],
  ['a date in two words that open the sentence dates the saying', 'Back in June 2023, Norden Lines announced it would open the centre.', ['past: Back in June 2023, Norden Lines announced it would open the centre. [June 2023]']],
  ['the year of a goal is when nothing happened', 'Berg lost the vote on a policy of net zero by 2050.', ['past: Berg lost the vote on a policy of net zero by 2050.']],
  ['the year of an office', 'They were briefed by the 2022 campaign director Marta Kell.', ['past: They were briefed by the 2022 campaign director Marta Kell. (past-clause)']],
  ['“agreed to” is a verb', 'In 2018, Norden and Marland agreed on creating a fund.', ['past: In 2018, Norden and Marland agreed on creating a fund. [2018]']],
  ['“plans to” lies ahead', 'Norway plans to open the centre in July.', ['planned: Norway plans to open the centre in July. [July]']],
  ['“has started” goes on', 'Norway has started work on the centre.', ['ongoing: Norway has started work on the centre.']],
  ['a second predicate is a clause of its own', 'The firm was founded in Oslo in 1976, and launched its store in 2003.', ['past: The firm was founded in Oslo in 1976 [1976]', 'past: and launched its store in 2003. [2003]']],
  ['clauses with a date each that “and” joins stand by themselves', 'The board met on May 3 and the mayor resigned on May 5.', ['past: The board met on May 3 [May 3]', 'past: and the mayor resigned on May 5. [May 5]']],
  ['… also where the first date opens the sentence', 'On May 3, the board met in Oslo, and Marta Kell resigned on May 5.', ['past: On May 3, the board met in Oslo [May 3]', 'past: and Marta Kell resigned on May 5. [May 5]']],
  ['a second one without a subject needs the first, not the first the second', 'Marta Kell was elected in 2019 and resigned in 2023.', ['past: Marta Kell was elected in 2019 [2019]', 'past: Marta Kell was elected in 2019 and resigned in 2023. [2023]']],
  ['two dates of one verb are of one clause', 'The board met on May 3 and on May 5.', ['past: The board met on May 3 and on May 5. [May 3]', 'past: The board met on May 3 and on May 5. [May 5]']],
  ['what is put in behind “that” ends nothing', 'Many sailors reported that, when held so, the wheel of the ship broke.', ['past: Many sailors reported that, when held so, the wheel of the ship broke.']],
  ['what is reported hangs on its own date', 'Marta Kell announced that the store would open in July.', ['past: Marta Kell announced that the store would open in July. (saying)', 'planned: the store would open in July. [July]']],
  ['a date right after the verb of speech dates the saying, not the plan', 'Marta Kell said on Monday that the store will open soon.', ['past: Marta Kell said on Monday that the store will open soon. [Monday]', 'planned: the store will open soon. [soon]']],
  ['also without “that”', 'Marta Kell announced Monday the store will open in Oslo.', ['past: Marta Kell announced Monday the store will open in Oslo. [Monday]']],
  ['at the end of a sentence it leaves the status to what was said', 'Norway has started work on the centre, Marta Kell said on May 6.', ['ongoing: Norway has started work on the centre, Marta Kell said on May 6. [May 6]']],
  ['a plan told on a day is no plan for that day', 'Norway will open the centre, Marta Kell said on Monday.', ['past: Norway will open the centre, Marta Kell said on Monday. [Monday]']],
  ['a date that opens the sentence dates the saying that comes first', 'On Monday, Marta Kell announced that the store would open in Oslo.', ['past: On Monday, Marta Kell announced that the store would open in Oslo. [Monday]', 'planned: the store would open in Oslo.']],
  ['what ends on a day did not happen on it', 'Norden Lines has cancelled all trips until Thursday.', ['past: Norden Lines has cancelled all trips until Thursday.']],
  ['nor did what came after it', 'Marta Kell opened the store after Easter Monday.', ['past: Marta Kell opened the store after Easter Monday.']],
  ['a line of an agenda tells what is on its day', '14-15 June: Council of Ministers, Oslo.', ['past: 14-15 June: Council of Ministers, Oslo. [14-15 June]']],
  ['what an answer of an interview tells is what somebody says', 'Marta Kell, director of the Harbour Board, on ships\nWhy did you build it?\nIn 2012 I opened the first yard.\nAre you glad?\nMy board left me in May 2019.\nWhat did you want?\nWe wanted a port.',
    ['past: In 2012 I opened the first yard. (quoted)', 'past: My board left me in May 2019. (quoted)', 'past: We wanted a port. (quoted)']],
  ['capitals tell what small letters do', 'THE PARLIAMENT OF NORDEN APPROVED THE BUDGET ON MONDAY.', ['past: THE PARLIAMENT OF NORDEN APPROVED THE BUDGET ON MONDAY. [MONDAY]']],
  ['an adjective before an article is a verb', 'A Senate panel on Monday advanced a bill.', ['past: A Senate panel on Monday advanced a bill. [Monday]']],
  ['a day in brackets dates nothing more', 'Norway will open the centre, Marta Kell announced today (Friday 7 June).', ['past: Norway will open the centre, Marta Kell announced today (Friday 7 June). [today]']],
  ['“could be sent” has not happened', 'Marta Kell said Norway needs more time so that the ships could be sent south.', ['past: Marta Kell said Norway needs more time so that the ships could be sent south. (saying)']],
  ['nor does a heading that opens like one', '# What happened this week', []],
  ['… others may', '# Norway opened the centre in May', ['past: Norway opened the centre in May [May]']],
  ['a question states nothing', 'What happened in Oslo in 2014?', []],
  ['a state is what is so when it is written', 'Norway has large forests and many lakes.', ['ongoing: Norway has large forests and many lakes. (state)']],
  ['also where a participle hangs on it', 'The ship has a new deck, painted blue.', ['ongoing: The ship has a new deck, painted blue. (state)']],
  ['not where the present verb is that of an aside', 'The ship, which is old, sank in Oslo.', ['past: The ship, which is old, sank in Oslo.']],
  ['a past state is told as well', 'The harbour was full of ships.', ['past: The harbour was full of ships. (past-clause)']],
  ['what is so on a condition is not so on its day', 'If the strike of the ferry crews lasts until 6 August, losses grow.', ['ongoing: If the strike of the ferry crews lasts until 6 August, losses grow. (state)']],
  ['what is told behind “that” is so on no condition', 'It grows if we recall that the centre opened on May 6.', ['past: It grows if we recall that the centre opened on May 6. [May 6]']],
  ['what only might be so is not', 'The harbour could be full of ships.', []],
  ['nor is what is no sentence', 'The harbour with its ships', []],
  ['… on the day its words give', 'Today the council meets in Oslo.', ['ongoing: Today the council meets in Oslo. [Today] (state)']],
  ['… or lies ahead, and is to happen', 'The council meets tomorrow in Oslo.', ['planned: The council meets tomorrow in Oslo. [tomorrow]']],
  ['a claim is so when it is written, its date is that of its words', 'Norden claims that the store was opened in 1991.', ['ongoing: Norden claims that the store was opened in 1991. (state)', 'past: the store was opened in 1991. [1991]']],
  ['a saying stands beside the plan it tells of', 'Marta Kell said Norway will open the centre.', ['past: Marta Kell said Norway will open the centre. (saying)', 'planned: Norway will open the centre.']],
  ['also where the plan has a date', 'The switch, she said, would begin in July.', ['past: The switch, she said, would begin in July. (saying)', 'planned: The switch, she said, would begin in July. [July]']],
  ['sentences of one quotation are one saying', '“We opened the centre. It is large,” Marta Kell said.', ['past: “We opened the centre. It is large,” Marta Kell said. (saying)']],
  ['a quotation that goes on is a saying', '“We opened the centre. It is a large one.”', ['past: “We opened the centre. It is a large one.” (quoted)']],
  ['a plan that is quoted is no plan of the text', '“We will open the centre.”', []],
  ['a dated relative clause leaves its sentence to itself', 'The choice was made at the forum in Oslo, which ran from March 13-15.', ['past: The choice was made at the forum in Oslo (past-clause)', 'past: which ran from March 13-15. [March 13-15]']],
  ['a saying with a date stands once beside the plan it tells of', 'Norway will open the centre on 9 June, Marta Kell said on Monday.', ['planned: Norway will open the centre on 9 June, Marta Kell said on Monday. [9 June]', 'past: Norway will open the centre on 9 June, Marta Kell said on Monday. [Monday]']],
  ['a past clause takes the relative clause beside it along', 'The largest loss was that of the harbour, which fell by three percent.', ['past: The largest loss was that of the harbour, which fell by three percent.']],
  ['what is quoted is not stated, only that it was said', '“We opened the centre in Oslo,” Marta Kell said.', ['past: “We opened the centre in Oslo,” Marta Kell said. (saying)']],
  ['a date after “since” does not date the clause', 'The index fell in Oslo to its lowest level since April 1997.', ['past: The index fell in Oslo to its lowest level since April 1997.']],
  ['nor does a date compared with', 'Norden Lines earned 40 million in May, up 64 percent from a year earlier.', ['past: Norden Lines earned 40 million in May, up 64 percent from a year earlier. [May]']],
  ['a clause with “when” has its date to itself', 'The price was lower when the deal was announced on May 21.', ['past: the deal was announced on May 21. [May 21]', 'past: The price was lower when the deal was announced on May 21.']],
  ['… but not where a pronoun is its subject', 'The council broke the law when it voted on May 21.', ['past: The council broke the law when it voted on May 21. [May 21]']],
  ['a participle before another verb has its date to itself', 'A man detained on Sunday was released on Tuesday.', ['past: A man detained on Sunday [Sunday]', 'past: A man detained on Sunday was released on Tuesday. [Tuesday]']],
  ['a relative clause ends where its sentence goes on', 'Words of Marta Kell, who took office on Monday, led the news.', ['past: who took office on Monday [Monday]']],
  ['a verb of speech behind an aside takes along what is said', 'The mayor, Marta Kell, said on Monday that the office would be closed.', ['past: The mayor, Marta Kell, said on Monday that the office would be closed. [Monday]', 'planned: the office would be closed.']],
  ['a noun of happening takes its date, the verb beside it does not', 'Traffic in Oslo dropped after the closing of the bridge on May 3.', ['past: the closing of the bridge on May 3 [May 3]', 'past: Traffic in Oslo dropped after the closing of the bridge on May 3.']],
  ['“its launch” says nothing alone', 'The store has sold many songs since its launch in 2003.', ['past: The store has sold many songs since its launch in 2003.']],
  ['a year that says which thing is meant dates nothing', 'The Harbour Board showed what the 2017 Norden B7 had cost.', ['past: The Harbour Board showed what the 2017 Norden B7 had cost.']],
  ['nor does a century', 'Marta Kell opened the hall by ringing a bell from an 18th-century church.', ['past: Marta Kell opened the hall by ringing a bell from an 18th-century church.']],
  ['nor one of two years', 'Marta Kell met them in her 2000 and 2006 Council rounds.', ['past: Marta Kell met them in her 2000 and 2006 Council rounds.']],
  ['the year in a law’s name dates nothing', 'Marta Kell praised the Harbour Act 2010.', ['past: Marta Kell praised the Harbour Act 2010. (saying)']],
  ['… behind a comma neither', 'Marta Kell praised the Harbours (Dues) Order, 2013.', ['past: Marta Kell praised the Harbours (Dues) Order, 2013. (saying)']],
  ['nor that of a case’s number', 'Marta Kell praised Appeal No. 44 of 2022.', ['past: Marta Kell praised Appeal No. 44 of 2022. (saying)']],
  ['nor does that of a law', 'Marta Kell praised the Harbour Act of 2010.', ['past: Marta Kell praised the Harbour Act of 2010. (saying)']],
  ['nor does a famous day before what it is about', 'Marta Kell met 9/11 families in Oslo.', ['past: Marta Kell met 9/11 families in Oslo.']],
  ['… nor behind “of”', 'Marta Kell met families of 9/11 victims in Oslo.', ['past: Marta Kell met families of 9/11 victims in Oslo.']],
  ['a date between who spoke and the verb of speech dates the saying', 'Marta Kell this week also said the store will open in Oslo.', ['past: Marta Kell this week also said the store will open in Oslo. [this week]']],
  ['a plan in quoted words is none of the day they were said', '“You would be a fool not to go,” Marta Kell said in Oslo on Monday.', ['past: “You would be a fool not to go,” Marta Kell said in Oslo on Monday. [Monday]']],
  ['what something is compared with is of another time', 'The firm said it has 13 ships in Oslo, up from seven a year ago.', ['past: The firm said it has 13 ships in Oslo, up from seven a year ago. (saying)']],
  ['also after “than”', 'The audit in Oslo cost $14 billion, 19 percent more than in 2018.', ['past: The audit in Oslo cost $14 billion, 19 percent more than in 2018. (past-clause)']],
  ['also after “from” and an amount', 'Norden Lines reported that sales rose to $52.4 million in May from $50.1 million a year earlier.', ['past: Norden Lines reported that sales rose to $52.4 million in May from $50.1 million a year earlier. (saying)', 'past: sales rose to $52.4 million in May from $50.1 million a year earlier. [May]']],
  ['“more than” before a number compares nothing', 'Marta Kell sold more than eight thousand ships in Oslo last year.', ['past: Marta Kell sold more than eight thousand ships in Oslo last year. [last year]']],
  ['beside another date, one with a possessive says only which', 'Norden released on Monday a video of last week’s fire in Oslo.', ['past: Norden released on Monday a video of last week’s fire in Oslo. [Monday]']],
  ['what only could be so is not so, whoever said it', 'The ferry could start this week in Oslo, Marta Kell said.', ['past: The ferry could start this week in Oslo, Marta Kell said. (saying)']],
  ['during a debate is when it was said', 'During the debate on Monday, Marta Kell praised Oslo.', ['past: During the debate on Monday, Marta Kell praised Oslo. [Monday]']],
  ['a range of years is none', 'Marta Kell worked in Oslo from 2012 to 2014.', ['past: Marta Kell worked in Oslo from 2012 to 2014. [2012]']],
  ['a date alone is no clause', 'Eight years ago, when Marta Kell stood for the board, Norden Lines had three ships in Oslo.', ['past: Eight years ago, when Marta Kell stood for the board, Norden Lines had three ships in Oslo. [Eight years ago]']],
  ['that of a study does', 'A 2014 study by Norden Lines found many ships in Oslo.', ['past: A 2014 study by Norden Lines found many ships in Oslo. [2014]']],
  ['that of an election does', 'Marta Kell won the 2012 election in Oslo.', ['past: Marta Kell won the 2012 election in Oslo. [2012]']],
  ['so does one after “in”', 'Marta Kell in 2015 sent Norden Lines a ship.', ['past: Marta Kell in 2015 sent Norden Lines a ship. [2015]']],
  ['“increased by” tells what happened', 'The index increased by 48 points.', ['past: The index increased by 48 points.']],
  ['“increased” before a noun does not', 'Kell called for increased production.', ['past: Kell called for increased production. (saying)']],
  ['what was published on a day is dated by it, what rejects it is not', 'Norden rejects the claims published by the newspaper on 9 May.', ['past: the claims published by the newspaper on 9 May [9 May]', 'past: Norden rejects the claims published by the newspaper on 9 May.']],
  ['a firm in apposition has its own day', 'The letters show that the money came from Blue Coast, a company registered in Oslo on 12 May.', ['past: a company registered in Oslo on 12 May [12 May]']],
  ['a relative clause without a comma keeps its date', 'Police on Monday arrested the head of the dam that collapsed on May 15.', ['past: Police on Monday arrested the head of the dam that collapsed on May 15. [Monday]', 'past: that collapsed on May 15. [May 15]']],
  ['… also before the verb of its sentence', 'The man who fled in May was arrested on Monday.', ['past: The man who fled in May was arrested on Monday. [Monday]', 'past: who fled in May [May]']],
  ['a clause with “when” right behind a day is of that day', 'The firm left on 16 May, when Marta Kell closed the yard in Oslo.', ['past: The firm left on 16 May [16 May]', 'past: when Marta Kell closed the yard in Oslo. [16 May]']],
  ['… of a year after “since” as well', 'It is the worst fire since 1998, when a blast killed 57 people in Oslo.', ['ongoing: It is the worst fire since 1998 (state)', 'past: when a blast killed 57 people in Oslo. [1998]']],
  ['the day of a letter dates nothing', 'Marta Kell saw the letter of 9 February 2024 in Oslo.', ['past: Marta Kell saw the letter of 9 February 2024 in Oslo. (past-clause)']],
  ['nor does that of a judgment of a court', 'Norway read the judgment of the Harbour Court of 9 May.', ['past: Norway read the judgment of the Harbour Court of 9 May. (saying)']],
  ['nor the year of a case', 'Norway lost in Kell v Holt [2017] NHC 48.', ['past: Norway lost in Kell v Holt [2017] NHC 48.']],
  ['quoted words and who says them are a saying', '“A ship is not a house,” Marta Kell says in Oslo.', ['past: “A ship is not a house,” Marta Kell says in Oslo. (saying)']],
  ['the mark of a note ends its sentence', 'Norway opened the port.[14] The board left.', ['past: Norway opened the port.[14]', 'past: The board left.']],
  ['a clause with “after” is told apart', 'The toll was put at 83 last month, after the search was called off on May 12.', ['past: The toll was put at 83 last month [last month]', 'past: after the search was called off on May 12. [May 12]']],
  ['the year of a reference dates nothing', 'The rehearsal was stopped in 1971 (Kell 1989; Holt 2001, 212–219).', ['past: The rehearsal was stopped in 1971 (Kell 1989; Holt 2001, 212–219). [1971]']],
  ['nor does that of a work beside its title', 'Her quartet (“Letters”, 1979) won the prize in 1981.', ['past: Her quartet (“Letters”, 1979) won the prize in 1981. [1981]']],
  ['a note in brackets states nothing', '(Murmurs all over the room.)', []],
  ['lines of a chronicle are of the dates they open with', '1931  Born on 3 March in Oslo.\n1940  The family moves to Bergen.\n1949–55  Studies at the academy.', ['past: 1931  Born on 3 March in Oslo. [3 March] (entry)', 'past: 1940  The family moves to Bergen. [1940] (entry)', 'past: 1949–55  Studies at the academy. [1949–55] (entry)']],
  ['a past verb that is no happening leans on what goes before', 'Kell talked about the ease of it.', ['past: Kell talked about the ease of it. (past-clause)']],
])('%s', (_fact, text, expected) => {
  expect(told(text).toSorted()).toEqual(expected.toSorted());
});

test.each([
  ['the present tense of a headline tells what happened', 'Norden Motors opens plant in Oslo', 'past: opens'],
  ['after a plural the base form does', 'Worldwide markets fall sharply', 'past: fall'],
  ['after a list too', 'Norden, Sorland sign treaty', 'past: sign'],
  ['“to” makes a plan of it', 'Norden, Sorland to sign treaty in Oslo', 'planned: to sign'],
  ['a noun that looks like a verb tells nothing', 'A strike at the Oslo plant', undefined],
  ['nor does a title without a verb', 'The long road to Oslo', undefined],
])('%s', (_fact, title, expected) => {
  const body = cleanText('', '2024-06-07');
  const text = `${body.seed.text}${title}`;
  const at = body.seed.text.length;
  const marked = annotate({ ...body, seed: { ...body.seed, text }, title: { id: 'title', kind: 'title', span: span(at, text.length), text: title, edits: [] } }, [english]);
  const [found] = marked.marks.flatMap((mark) => (mark.kind === 'statement' && mark.verb ? [`${mark.status}: ${text.slice(mark.verb.start, mark.verb.end)}`] : []));
  expect(found).toBe(expected);
});

test('what is told to be years before does not carry its sentence', () => {
  const verbs = marksAsWords('Fifty years after censors stopped it, Marta Kell has opened the play.', 'statement', [english], (mark, words) => words(mark.verb));
  expect(verbs).toEqual(['has opened']);
});

test('lines of what is to come never go back, however far ahead they are', () => {
  const { marks } = annotate(cleanText('The council set the dates.\n10 June: hearing of the union\n23 December: deadline for the report\n4 February: next round of talks', '2024-05-15'), [english]);
  expect(marks.flatMap((mark) => (mark.kind === 'date' ? [mark.date?.value] : []))).toEqual(['2024-06-10', '2024-12-23', '2025-02-04']);
});
