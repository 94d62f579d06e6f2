import { describe, expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

const read = (text: string, published?: string) =>
  marksAsWords(text, 'date', [english], (mark, words) => `${words(mark.span)} = ${mark.date?.value ?? '-'}${mark.unanchored ? ' unanchored' : ''}`, published).filter((line) => line !== `${published} = ${published}`);

describe('dates of a text published on Friday 2024-06-07', () => {
  test.each([
    ['day and month take the year near by', 'They met on May 6.', ['May 6 = 2024-05-06']],
    ['the weekday belongs to the date', 'It began on Monday, 6 May.', ['Monday, 6 May = 2024-05-06']],
    ['days of its own weeks among many years past', 'She went in 1971. In 2006 it sank, as in 2011, 2015 and 2018. When they went on May 2, they knew. On June 3 it was over.', ['1971 = 1971', '2006 = 2006', '2011 = 2011', '2015 = 2015', '2018 = 2018', 'May 2 = 2024-05-02', 'June 3 = 2024-06-03']],
    ['of the year just named', 'The dispute dates back to 2018, when May of that year was wet.', ['2018 = 2018', 'May of that year = 2018-05']],
    ['the weekday of a date just named', 'They left on October 11, 2019, a Friday, and slept.', ['October 11, 2019 = 2019-10-11', 'Friday = 2019-10-11']],
    ['months of other languages', 'On 3. Mai 2023, 12 mars 2024 and 4 de abril de 2023 it rained.', ['3. Mai 2023 = 2023-05-03', '12 mars 2024 = 2024-03-12', '4 de abril de 2023 = 2023-04-04']],
    ['a month takes its year from one after “and” and the same preposition', 'They offered 4% from August and another 5% from April 2025.', ['August = 2024-08', 'April 2025 = 2025-04']],
    ['a day of the year just named', 'It began in 2007. In the night to 5 July that year nothing moved.', ['2007 = 2007', '5 July that year = 2007-07-05']],
    ['the day of a deed', 'It was signed on the 24th day of November, 1954.', ['24th day of November, 1954 = 1954-11-24']],
    ['who asked is no month', 'They answered a question by June Kell Berg (Norden).', []],
    ['on the 25th somebody did something', 'So on the 25th I took the bus.', ['25th = 2024-05-25']],
    ['… but a floor is no day', 'She lives on the 25th floor.', []],
    ['what has begun, and ends', 'It began on Monday, and ends on Wednesday.', ['Monday = 2024-06-03', 'Wednesday = 2024-06-12']],
    ['who flies somewhere is still here', 'Marta Kell, who led the talks, flies to Oslo on Monday.', ['Monday = 2024-06-10']],
    ['what was not done by a day right ahead', 'Half of them had not been mended by 9 June.', ['9 June = 2024-06-09']],
    ['a stated year stays', 'It was signed on 3 March 2019.', ['3 March 2019 = 2019-03-03']],
    ['a range of days', 'The summit will be held on July 9-11.', ['July 9-11 = 2024-07-09/2024-07-11']],
    ['a thousand years ago is no year of now', 'It took place around 3,000 years ago.', []],
    ['the next meeting lies ahead', 'They deferred it until their next meeting on 12 March.', ['12 March = 2025-03-12']],
    ['what is Monday’s has been, a clause after a plan', 'Holders will get five euros a share, a third more than Monday’s price.', ['Monday = 2024-06-03']],
    ['a number may be part of a name', 'It was paid for by Horizon 2020.', []],
    ['a year inside a named day is none of its own', 'Yesterday, day five of the 2018 World Cup, Norland won.', ['Yesterday = 2024-06-06', 'day five = 2024-06-06']],
    ['a bare month goes back in the past tense', 'It was announced in February.', ['February = 2024-02']],
    ['… over the turn of the year', 'It was announced in December.', ['December = 2023-12']],
    ['… and ahead with “will”', 'It will be signed in July.', ['July = 2024-07']],
    ['month and year', 'Since October 2022 it has grown.', ['October 2022 = 2022-10']],
    ['a bare year', 'The budget for 2025 is set.', ['2025 = 2025']],
    ['numbers of things are no years', 'More than 2000 people came.', []],
    ['a weekday looks back', 'They arrived on Monday.', ['Monday = 2024-06-03']],
    ['a weekday looks ahead with “will”', 'They will arrive on Monday.', ['Monday = 2024-06-10']],
    ['… and with “’ll”', 'They’ll arrive on August 14.', ['August 14 = 2024-08-14']],
    ['… and where it could be', 'It could open on Sunday.', ['Sunday = 2024-06-09']],
    ['… but not where it could not', 'None of them could be seen on Sunday.', ['Sunday = 2024-06-02']],
    ['… and with the present of what is arranged', 'Marta Kell, who signs on Monday, was there.', ['Monday = 2024-06-10']],
    ['… where it leads somewhere too', 'Norden travel to Oslo on Wednesday.', ['Wednesday = 2024-06-12']],
    ['yesterday', 'Yesterday it rained.', ['Yesterday = 2024-06-06']],
    ['last year', 'Exports rose last year.', ['last year = 2023']],
    ['capitals make no other date', 'Last Year over 4 million came.', ['Last Year = 2023']],
    ['a weekday with a name is no date', 'They remembered Black Monday in Oslo.', []],
    ['“as strong today as it was” names no day', 'It is as strong today as it was.', ['today = -']],
    ['two years ago', 'It closed two years ago.', ['two years ago = 2022']],
    ['three days ago', 'It closed three days ago.', ['three days ago = 2024-06-04']],
    ['a decade', 'It was built in the 1990s.', ['the 1990s = 199X']],
    ['a quarter', 'Sales fell in the first quarter of 2023.', ['the first quarter of 2023 = 2023-33']],
    ['a season', 'They left in spring 2021.', ['spring 2021 = 2021-21']],
    ['a span of years', 'In 2014–2019 it was closed.', ['2014–2019 = 2014/2019']],
    ['a vague word has no date', 'It was recently adopted.', ['recently = -']],
    ['“Today,” of a present state is vague', 'Today, many firms build drones.', ['Today = -']],
    ['“may” and “march” are no months', 'They may march on.', []],
    ['a feast of the past year', 'He was found on Thanksgiving Day.', ['Thanksgiving Day = 2023-11-23']],
    ['a feast by the moon', 'They met on Easter Monday.', ['Easter Monday = 2024-04-01']],
    ['a feast’s custom is none', 'They sold Christmas trees.', []],
    ['two days of a month that is named once', 'It was held on April 24 and 25.', ['April 24 = 2024-04-24', '25 = 2024-04-25']],
    ['… with the day first', 'It was held on 24 and 25 April 2019.', ['24 = 2019-04-24', '25 April 2019 = 2019-04-25']],
    ['the fiscal year', 'Sales rose in the current fiscal year.', ['the current fiscal year = 2024']],
    ['a year earlier as an adjective', 'Sales passed the year-earlier figure.', ['year-earlier = 2023']],
    ['“until” after which all is past', 'Until Thursday, nobody had called.', ['Thursday = 2024-06-06']],
    ['a Sunday is no day', 'A man came to the house on a Sunday. He left.', ['Sunday = -']],
    ['every Friday is no day', 'They meet every Friday.', ['Friday = -']],
    ['“today’s world” is no day', 'It matters in today’s world.', ['today = -']],
    ['the name of a programme is no week', 'She said so on “This Week,” a programme.', []],
    ['a verb is no season', 'Prices began to fall again.', []],
    ['a month before the verb looks back', 'In September, the firm bought a mill.', ['September = 2023-09']],
    ['the next day counts from the day told', 'He came on Monday. The next day he left.', ['Monday = 2024-06-03', 'The next day = 2024-06-04']],
    ['ages are no dates', 'A five-year-old boy and a 20-year-old woman came.', []],
    ['the present tense right before a weekday looks ahead', 'The ministers meet again on Monday.', ['Monday = 2024-06-10']],
    ['… and so does what is being done then', 'They had not paid when the case is heard in July.', ['July = 2024-07']],
    ['what has been scheduled lies ahead', 'The firm has scheduled a meeting Tuesday.', ['Tuesday = 2024-06-11']],
    ['there are ways round a ruling that has been made', 'They would look for ways round Wednesday’s ruling.', ['Wednesday = 2024-06-05']],
    ['the day of another week is one date', 'He resigned on Thursday last week, they met on Monday of this week, and Friday next week is a holiday.', ['Thursday last week = 2024-05-30', 'Monday of this week = 2024-06-03', 'Friday next week = 2024-06-14']],
    ['“until” in the middle of a text', 'He was seen in Oslo. Until Thursday, they had not called him.', ['Thursday = 2024-06-06']],
    ['the other end of a range states the year for both', 'It was closed from June to August 2012.', ['June = 2012-06', 'August 2012 = 2012-08']],
    ['… over the turn of the year', 'It was closed from 3 December to 5 March 2013.', ['3 December = 2012-12-03', '5 March 2013 = 2013-03-05']],
    ['the year stands before the month', 'Sales grew little this year through August.', ['this year = 2024', 'August = 2024-08']],
    ['a bare day is the last such day', 'It was sold on the 20th.', ['20th = 2024-05-20']],
    ['… or the next, with “will”', 'It will be sold on the 20th.', ['20th = 2024-06-20']],
    ['mornings and nights count as days', 'He came on Monday. The next morning he left.', ['Monday = 2024-06-03', 'The next morning = 2024-06-04']],
    ['the next day of no day is none', 'The vote went on until 2:30 the next day.', ['the next day = -']],
    ['“the people of tomorrow” are of no day', 'He chose the people of tomorrow.', ['tomorrow = -']],
    ['days known by a name of their own', 'After 9/11 and the September 11 attacks all was new.', ['9/11 = 2001-09-11', 'September 11 = 2001-09-11']],
    ['the year before may stand behind the day', 'They met on 3 March last year and on April 5 last year.', ['3 March last year = 2023-03-03', 'April 5 last year = 2023-04-05']],
    ['figures with strokes, hyphens and stops', 'See 2024/06/03, 4-Jun-2024, 05 JUN 2024 and 6. June 2024.', ['2024/06/03 = 2024-06-03', '4-Jun-2024 = 2024-06-04', '05 JUN 2024 = 2024-06-05', '6. June 2024 = 2024-06-06']],
    ['two days with a stroke', 'It was held on 3/4 June 2024.', ['3/4 June 2024 = 2024-06-03/2024-06-04']],
    ['three days of a month that is named once', 'It was held on June 3, 4 and 5.', ['June 3 = 2024-06-03', '4 = 2024-06-04', '5 = 2024-06-05']],
    ['the day before yesterday', 'They met the day before yesterday.', ['the day before yesterday = 2024-06-05']],
    ['a fortnight ago', 'They met a fortnight ago.', ['a fortnight ago = 2024-05-24']],
    ['the weekend behind', 'They met over the weekend.', ['the weekend = 2024-06-01/2024-06-02']],
    ['… and ahead', 'They will meet at the weekend.', ['the weekend = 2024-06-08/2024-06-09']],
    ['the end of the month', 'It will close by the end of the month.', ['end of the month = 2024-06']],
    ['half a year by its sign', 'Sales fell in H1 2024.', ['H1 2024 = 2024-40']],
    ['a month joined to another is one', 'They met in May and June.', ['May = 2024-05', 'June = 2024-06']],
    ['Saturday mornings are no day', 'They met on Saturday mornings.', ['Saturday = -']],
    ['nor is what happens once a week', 'It sails once a week on Thursday.', ['Thursday = -']],
    ['numbers of resolutions and hours are no years', 'Resolution 1973 was adopted at 1900 GMT.', []],
    ['numbers of laws are no spans of years', 'Regulation 2016/79 and Directive 2009/28/EC apply in 2023/24.', ['2023/24 = 2023/2024']],
    ['capitals', 'THE OFFICE CLOSED ON MONDAY AND OPENED YESTERDAY.', ['MONDAY = 2024-06-03', 'YESTERDAY = 2024-06-06']],
    ['what is not exact is about that day', 'It closed less than two weeks ago.', ['two weeks ago = 2024-05-24~']],
    ['an agenda looks ahead', 'Wednesday: The court rules on it.', ['Wednesday = 2024-06-12']],
    ['the number of an issue is no day', 'Norden Weekly, No. 14, 5 April 2024', ['5 April 2024 = 2024-04-05']],
    ['the day in brackets says which', 'They met on Thursday (9 May 2024).', ['Thursday = 2024-05-09', '9 May 2024 = 2024-05-09']],
    ['what had been done by then lies behind', 'By the summer, Norland had lost its fleet. By mid-July, it had left. By 15 October, it had won.', ['summer = 2023-22', 'July = 2023-07', '15 October = 2023-10-15']],
    ['… by the end of the year too', 'The firm had hired 500 people by the end of the year.', ['end of the year = 2023']],
    ['… but not what was still to be done', 'They had promised to leave by December and to return by the end of the year.', ['December = 2024-12', 'end of the year = 2024']],
    ['… nor what will have been done', 'By December, the firm will have sold it.', ['December = 2024-12']],
    ['… nor what a minister said would be', 'The minister said the office would open by the end of the year.', ['end of the year = 2024']],
    ['… and of a story of another year it is of that year', 'The war began in February 2022. By the summer, Norland had lost its fleet. By December it had left.', ['February 2022 = 2022-02', 'summer = 2022-22', 'December = 2022-12']],
    ['… or of the next, where that year is past the season', 'The war began in October 2021. By the spring, Norland had lost its fleet.', ['October 2021 = 2021-10', 'spring = 2022-21']],
    ['the year of a story is its year', 'In 2019 the war began. It ended by the end of the year.', ['2019 = 2019', 'end of the year = 2019']],
    ['… not where it goes on to now', 'In 2019 the war began. On Monday they met. It will end by the end of the year.', ['2019 = 2019', 'Monday = 2024-06-03', 'end of the year = 2024']],
    ['the last season of something is none of ours', 'In the last autumn of his life he wrote it.', ['last autumn = -']],
    ['the end of a season', 'It will close by the end of the summer.', ['summer = 2024-22']],
    ['what will be is said of something else than what was on a day', 'The loss on 3 March is one that will stay with us.', ['3 March = 2024-03-03']],
    ['the day of a judgment is no day to come', 'They will welcome the judgment of the Harbour Court of 3 March.', ['3 March = 2024-03-03']],
    ['a year in words', 'It happened in nineteen ninety-six.', ['nineteen ninety-six = 1996']],
  ])('%s', (_fact, text, expected) => {
    expect(read(text, '2024-06-07')).toEqual(expected);
  });
});

describe('dates of a text without a date', () => {
  test.each([
    ['the year stays open', 'They met on May 6.', ['May 6 = XXXX-05-06 unanchored']],
    ['a weekday hangs in the air', 'They met on Monday.', ['Monday = - unanchored']],
    ['a year in the text helps those after it', 'On 3 May 2020 it began. On June 1 it ended.', ['3 May 2020 = 2020-05-03', 'June 1 = 2020-06-01']],
    ['a year alone holds what follows', 'In 1940 they fled. In November they came back. On February 3 they left again.', ['1940 = 1940', 'November = 1940-11', 'February 3 = 1941-02-03']],
    ['the story’s day moves', 'On 3 May 1940 it began. Two days later it ended. The next day it rained.', ['3 May 1940 = 1940-05-03', 'Two days later = 1940-05-05', 'The next day = 1940-05-06']],
    ['years of three figures, where the text shows that it has such', 'Anna (c. 314 – 368) ruled until 30 September 365. In 348 she won. In 340 cities she was known.', ['314 = 0314', '368 = 0368', '30 September 365 = 0365-09-30', '348 = 0348']],
    ['… and where it does not, they are none', 'In 348 they won.', []],
    ['news without its date gives no day of a year it remembers', 'It was empty in the winter of 1979. On 17 November it ended. Last year they won. They come next spring.', ['winter of 1979 = 1979-24', '17 November = XXXX-11-17 unanchored', 'Last year = - unanchored', 'next spring = - unanchored']],
    ['the following year', 'It began in 1940. The following year it ended.', ['1940 = 1940', 'The following year = 1941']],
  ])('%s', (_fact, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('numeric dates', () => {
  test.each([
    ['stops put the day first', 'It was 07.06.2024.', ['07.06.2024 = 2024-06-07']],
    ['slashes put the month first', 'It was 07/06/2024.', ['07/06/2024 = 2024-07-06']],
    ['… unless the text shows the day first', 'Between 25/05/2024 and 07/06/2024.', ['25/05/2024 = 2024-05-25', '07/06/2024 = 2024-06-07']],
    ['no time and no version', 'At 12.30 it was version 1.2.3.', []],
    ['ISO', 'Version of 2024-02-29.', ['2024-02-29 = 2024-02-29']],
    ['no such day, no date', 'See 45.13.2024.', []],
  ])('%s', (_fact, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a date tells what it was counted from, where that is not the publication', () => {
  const counted = (text: string, published?: string) =>
    marksAsWords(text, 'date', [english], (mark, words) => `${words(mark.span)}${mark.date?.yearOnly ? ', year' : ''} from ${mark.date?.countedFrom ?? 'publication'}`, published).at(-1);
  test.each([
    ['a weekday of news', 'They met on Monday.', '2024-06-07', 'Monday from publication'],
    ['a month of news', 'They met in May.', '2024-06-07', 'May, year from publication'],
    ['the next day', 'They met on May 6. The next day it rained.', '2024-06-07', 'The next day from 2024-05-06'],
    ['a month of a story', 'In 1712 the fleet sailed. In March it sank.', undefined, 'March, year from 1712'],
    ['the day at the head of a text that came out later', 'Oslo, Thursday, June 6, 2024 – They met again.\nThey will meet tomorrow.', '2024-06-07', 'tomorrow from 2024-06-06'],
  ])('%s', (_fact, text, published, expected) => {
    expect(counted(text, published)).toBe(expected);
  });
});

describe('numbers that may be day or month', () => {
  test.each([
    ['follow days written out before their months', 'On 12 December 2022 they met; on 3 May they left. It was signed on 09/10/2023.', ['12 December 2022 = 2022-12-12', '3 May = 2023-05-03', '09/10/2023 = 2023-10-09']],
    ['… or after them', 'On December 12, 2022 they met. It was signed on 09/10/2023.', ['December 12, 2022 = 2022-12-12', '09/10/2023 = 2023-09-10']],
    ['a number above twelve says more than words', 'On 12 December 2022 they met. It was signed on 09/10/2023 and read on 10/25/2023.', ['12 December 2022 = 2022-12-12', '09/10/2023 = 2023-09-10', '10/25/2023 = 2023-10-25']],
    ['have the month first where nothing tells', 'It was signed on 09/10/2023.', ['09/10/2023 = 2023-09-10']],
  ])('%s', (_fact, text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

test.each([['2024-06-07', '199X'], ['1998-03-03', '199X'], ['1985-03-03', '189X'], ['2095-03-03', '209X']])('the nineties of a text of %s are %s', (published, decade) => {
  expect(read('Numbers dropped through the nineties.', published)).toEqual([`the nineties = ${decade}`]);
});
