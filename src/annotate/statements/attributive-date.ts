import { oncePer } from '../../model/once-per.ts';
import { oneOf } from '../../model/one-of.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import type { StatementData } from '../../model/statement-data.ts';
import type { DateFind } from '../dates/find.ts';
import { isDayOfText } from '../dates/of-text.ts';

/** How far the phrase round a year is read, in UTF-16 units. */
const reach = 80;
const aDay = /^[\dX]{4}-\d\d-\d\d$/;
const someYears = /^\d{4}\/\d{4}$/;
const aYear = /^\d{2}[\dX]{2}[?~%]?$/;

/**
 * A year, a century or a famous day that says which thing is meant, and not when something happened: *showed what the 2017 Berg B7
 * would cost*, *pay the 9/11 families*, *a bell of an 18th-century church*, *voted for the Harbour Act of 2010*. What happens at
 * its time, or was written then, tells when: *won the 2012 election*, *a 2014 study found*.
 */
export function isAttributive(text: string, { start, end, date, rule }: DateFind, data: ReadingData): boolean {
  const isFamous = rule === 'famous-day';
  if (date && aDay.test(date.value) && isDayOfText(text.slice(0, start), data.dates, data.statements)) return true;
  // *[2017] UKSC 48*: the year of a case.
  if (text[start - 1] === '[' && /^\]\s\p{Lu}{2}/u.test(text.slice(end, end + 4))) return true;
  if (!date || (!isFamous && !aYear.test(date.value) && !someYears.test(date.value))) return false;
  if (/^\d{4}/.test(text.slice(start, end)) && preparedFor(data.statements).test(text.slice(Math.max(0, start - reach), start)))
    return true;
  if (!isFamous && !aYear.test(date.value)) return false;
  const { atTime, yearPrepositions, yearlyThings, joinedEra, eventNouns, past } = data.statements;
  const isTelling = (word: string) => eventNouns.has(word.toLowerCase()) || yearlyThings.has(word.toLowerCase());
  const own = text.slice(start, end);
  // Of *2000 and 2006* what stands before the first counts.
  const before = text.slice(Math.max(0, start - reach), start).replace(/\d{4}s?,?\s+(?:\p{L}{2,3}\s+)?$/u, '');
  const [, named = '', preposition = ''] = /(?<!\p{L})(\p{L}*)\s+(\p{L}+)\s+$/u.exec(before) ?? [];
  if (preposition === data.dates.forms.of && /^\p{Lu}/u.test(named) && !isTelling(named)) return true;
  if (isOfNumber.test(before) || isOfWork(before, data)) return true;
  const isJoined = joinedEra.test(own);
  if (!isJoined && !isFamous && !/^\d{4}s?$/.test(own)) return false;
  const thing = thingAfter(text.slice(end, end + reach), data);
  // *2022 campaign director Olga Kell*: who somebody is.
  const isOffice = thing.length > 1 && thing.some((word) => data.names.offices.has(word)) && !thing.some((word) => past.has(word));
  const isJoint = data.statements.clauses.coordinators.has(preposition);
  if (isOffice && (isJoint || !yearPrepositions.has(preposition.toLowerCase()))) return true;
  if (thing.length === 0 || thing.some(isTelling)) return false;
  const [, word, mark] = /(?:(\p{L}+)|([,’'-]))\s*$/u.exec(before) ?? [];
  return (
    isJoined
    || (word === undefined ? mark === ',' && !past.has(thing[0] ?? '') : !(isFamous ? atTime : yearPrepositions).has(word.toLowerCase()))
  );
}

/** *preparations for the winter of (2023)*, *qualified for the (2024) Games*: what lies ahead; *jailed for the (2018) murder*: what lies behind. */
const preparedFor = oncePer(
  ({ preparing, punishing, articles, forms: { forWhat, overWhat } }: StatementData) =>
    new RegExp(
      `(?<!\\p{L})${oneOf(preparing)}\\s+${forWhat}\\s+(?:\\p{L}+\\s+){0,5}$|(?<!\\p{L})${oneOf(punishing)}\\s+(?:\\p{L}+\\s+){0,2}${overWhat}\\s+${oneOf(articles)}\\s+(?:\\p{L}+\\s+){0,3}$`,
      'iu',
    ),
);

/** *Case No. 4417 of (2022)*. */
const isOfNumber = /\d\s+\p{Ll}{2}\s+$/u;

/** *the Harbours (Dues) Order, (2013)*, *the Ferry Act (2021)*: behind the name of a law or another work its year belongs to it. */
function isOfWork(before: string, { names }: ReadingData): boolean {
  // With a comma also where it is written small: *the Harbours (Dues) ordinance, (2013)*.
  const head = (/(?<=\p{L}\)?\s)(\p{Lu}\p{L}+),?\s+$/u.exec(before) ?? /(?<=[\p{L})]\s)(\p{Ll}+),\s+$/u.exec(before))?.[1];
  return head !== undefined && names.workHeads.has(head.toLowerCase());
}

/** The words of a noun's phrase that a year opens, those after a second year: *(2000) and 2006 Senate races*. */
function thingAfter(after: string, { words }: ReadingData): readonly string[] {
  const phrase = /^(?:,?\s+\p{L}{2,3}\s+\d{4}s?)?((?:\s+\p{L}[\p{L}\p{M}’'-]*)+)/u.exec(after)?.[1]?.trim().split(/\s+/) ?? [];
  const stop = phrase.findIndex((word) => words.function.has(word.toLowerCase()));
  return stop < 0 ? phrase : phrase.slice(0, stop);
}
