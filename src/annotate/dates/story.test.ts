import { describe, expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

const read = (text: string, published?: string) =>
  marksAsWords(text, 'date', [english], (mark, words) => `${words(mark.span)} = ${mark.date?.value ?? '-'}`, published).filter((line) => line !== `${published} = ${published}`);

describe('a text that tells of other times', () => {
  test.each([
    ['a bare month is of the year the story stands in', 'In 1712 the fleet sailed. In March it took Ostmark.', ['1712 = 1712', 'March = 1712-03']],
    ['a month far back in the year is of the next', 'On 20 November 1712 the fleet sailed. In February it took Ostmark.', ['20 November 1712 = 1712-11-20', 'February = 1713-02']],
    ['a day and month', 'The siege began in April 1713. On 12 May the walls fell. On 3 June the king fled.', ['April 1713 = 1713-04', '12 May = 1713-05-12', '3 June = 1713-06-03']],
    ['the following day counts from the story', 'On 31 May 1713 the walls fell. The following day the king fled.', ['31 May 1713 = 1713-05-31', 'The following day = 1713-06-01']],
    ['of a story known to the month no next day is told', 'The walls fell in May 1713. The next day the king fled.', ['May 1713 = 1713-05', 'The next day = -']],
    ['… nor of one known to the year the next month', 'The walls fell in 1713. The next month the king fled.', ['1713 = 1713', 'The next month = -']],
    ['two weeks later', 'On 2 June 1713 he crossed the river. Two weeks later he was dead.', ['2 June 1713 = 1713-06-02', 'Two weeks later = 1713-06-16']],
    ['that summer', 'He came home in 1714. That summer he wrote his book.', ['1714 = 1714', 'That summer = 1714-22']],
    ['a month of the same year', 'He came home in 1714. He left in May of that year.', ['1714 = 1714', 'May of that year = 1714-05']],
    ['the year’s end', 'In 1714 he fell ill. By the end of the year he was blind.', ['1714 = 1714', 'end of the year = 1714']],
    ['a weekday after a day', 'On 1 June 1713 he crossed the river. On Sunday he rested.', ['1 June 1713 = 1713-06-01', 'Sunday = 1713-06-04']],
    ['“the Monday” is the story’s', 'In May 1713 he crossed the river. He had been there on the Monday.', ['May 1713 = 1713-05', 'Monday = -']],
    ['what will be, seen from the writing, is not of the story’s year', 'The firm was founded in 2013. A hearing is scheduled for September.', ['2013 = 2013', 'September = XXXX-09']],
    ['a bare day of the month', 'On 2 June 1713 he crossed the river. On the 15th, his horse died.', ['2 June 1713 = 1713-06-02', '15th = 1713-06-15']],
    ['… but no floor', 'On 2 June 1713 he moved house. He lived on the 15th floor.', ['2 June 1713 = 1713-06-02']],
    ['a year in brackets moves nothing', 'In 1712 Marshal Orbek (born 1660) sailed. In March he took Ostmark.', ['1712 = 1712', '1660 = 1660', 'March = 1712-03']],
    ['… nor one looked back to', 'In 1712 the fleet, at sea since 1709, came home. In March it sailed again.', ['1712 = 1712', '1709 = 1709', 'March = 1712-03']],
    ['… nor one that tells treaties apart', 'In 1712 he broke the 1690 treaty. In March he sailed.', ['1712 = 1712', '1690 = 1690', 'March = 1712-03']],
    ['years before our era are astronomical', 'The city fell in 490 BC.', ['490 BC = -0489']],
    ['early years of our era', 'The wall was built in AD 122.', ['AD 122 = 0122']],
  ])('%s', (_fact, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('points before the first paragraph leave it news', () => {
    const text = ['- The trial goes on.', '- The judge was asked to rule.', 'A judge in Oslo ordered the firm on Tuesday to repay what it had taken from the town.', 'It was founded in 2011, sold in 2013, sued in 2014 and fined in 2016.'].join('\n');
    expect(read(text, '2024-03-12')[0]).toBe('Tuesday = 2024-03-12');
  });

  const long = `The Ostmark War

The war of Ostmark began in 1712 and ended in 1716.

# 1712

On 9 April the fleet sailed. By June the coast was taken. The following month winter stores ran out.

# Second year (1713)

In March the king raised an army, and on 12 May he crossed the river. Two days later the walls fell.

# The peace

In January 1716 envoys met. They signed on 3 February. The museum of today was built in 1890.`.replace(/\n\n/g, '\n');

  const expected = [
    '1712 = 1712', '1716 = 1716', '1712 = 1712', '9 April = 1712-04-09', 'June = 1712-06', 'The following month = 1712-07', '1713 = 1713',
    'March = 1713-03', '12 May = 1713-05-12', 'Two days later = 1713-05-14', 'January 1716 = 1716-01', '3 February = 1716-02-03', 'today = -', '1890 = 1890',
  ];

  test('headings set the year of what follows, in a text that is published long after', () => {
    expect(read(long, '2019-07-20')).toEqual(expected);
  });
});

test('news that looks back once stays news', () => {
  expect(read('The port was founded in 1712. It closed in 1890. On Monday it opened again, and in May it was sold.', '2024-06-07'))
    .toEqual(['1712 = 1712', '1890 = 1890', 'Monday = 2024-06-03', 'May = 2024-05']);
});

test('nor does news tell of other times that begins with a weekday', () => {
  expect(read('He is leaving, he said Tuesday.\nBorn in 1950, he went to sea in 1970, flew in 1980 and in 1984, and was sent to Oslo in 1995. In December he came home.', '1998-04-18').at(-1)).toBe('December = 1997-12');
});
