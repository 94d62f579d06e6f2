import { dayRange, edtfDate, granularity, type Edtf } from '../../model/date.ts';
import type { DossierData } from '../dossier-schema.ts';
import { dateWords } from '../compose/date-words.ts';

type DataEvent = DossierData['events'][number];

/** A date for programs that know only days, months and years: what they are to draw, and how far it is to be believed. */
export interface EventTime {
  /** First and last day of what is known, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** In words, as fine as the sources are: *by 7 June 2024*. */
  readonly words: string;
  /** What the source does not say, as a sentence; absent where day or days are known for certain. */
  readonly unknown?: string;
  /** False where a side is open or the date itself is in doubt; a month is certain. */
  readonly certain: boolean;
}

/**
 * The days an event lies between; of one that is open on one side, the side that is known. Nothing where the year is
 * not known, or outside 1000 to 9999, which calendars cannot show.
 */
export function eventTime({ value }: Pick<DataEvent, 'value'>): EventTime | undefined {
  const date = edtfDate(value);
  const open = openSide(date);
  const { first, last } = dayRange(open === undefined ? date : edtfDate(date.replace(/^(?:\.\.)?\/|\/(?:\.\.)?$/g, '')));
  if (first === undefined || last === undefined || !/^[1-9]\d{3}-/.test(first) || !/^[1-9]\d{3}-/.test(last)) return undefined;
  const unknown = unknownPart(date, open);
  return {
    first,
    last,
    words: dateWords(date),
    certain: open === undefined && !/[?~%]/.test(date),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

function openSide(value: Edtf): 'start' | 'end' | undefined {
  return /^(?:\.\.)?\//.test(value) ? 'start' : /\/(?:\.\.)?$/.test(value) ? 'end' : undefined;
}

function unknownPart(value: Edtf, open: 'start' | 'end' | undefined): string | undefined {
  const parts = value.split('/').filter((part) => part !== '' && part !== '..');
  const fine = parts.every((part) => granularity(edtfDate(part)) === 'day');
  const said = [
    ...(open === 'start' ? ['when it began is not known, nor whether it was earlier'] : open === 'end' ? ['no end is known'] : []),
    ...(fine ? [] : [parts.length > 1 ? 'no days are known' : 'no day is known']),
    ...(/[?~%]/.test(value) ? ['the date is uncertain'] : []),
  ];
  return said.length === 0 ? undefined : said.join('; ');
}
