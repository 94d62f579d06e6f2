import type { Chronicle } from '../model/dossier.ts';
import { cut } from '../model/span.ts';
import { item, sourceFact, type ReviewItem } from './item.ts';

/** `04/09/2023`: in April or in September. Stops put the day first. */
const eitherWay = /^(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})$/;

/** A date of the same kind with a number above 12, which can only be a day: it shows how the text writes them. */
const oneWay = /(?<![\d/-])(?:(?:1[3-9]|2\d|3[01])([/-])\d{1,2}|\d{1,2}([/-])(?:1[3-9]|2\d|3[01]))(?:\1|\2)(?:\d{4}|\d{2})(?![\d/-])/;

/** Sources whose date is given in numbers that may put the day or the month first, where none of their dates shows which. */
export function numericDates({ sources }: Chronicle): readonly ReviewItem[] {
  return sources.flatMap((source) => {
    const { published, seed } = source;
    const words = published?.basis === 'stated' && published.span ? cut(seed.text, published.span) : '';
    const [, first = '', , second = ''] = eitherWay.exec(words) ?? [];
    if (
      !published
      || first === ''
      || Number(first) > 12
      || Number(second) > 12
      || Number(first) === Number(second)
      || oneWay.test(seed.text)
    )
      return [];
    const [year, month, day] = published.value.split('-');
    return [
      item(
        'numeric-date',
        `numeric-date/${seed.file}`,
        `S${source.number} is dated “${words}”, read as ${published.value}: which number is the day?`,
        [`“${words}”`],
        [
          sourceFact('it is read rightly', source, { date: published.value, because: '<how you know it>' }),
          sourceFact('it is the other', source, { date: `${year}-${day}-${month}`, because: '<how you know it>' }),
        ],
      ),
    ];
  });
}
