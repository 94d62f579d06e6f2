import type { DateData } from '../../model/date-data.ts';
import type { StatementData } from '../../model/statement-data.ts';

/** How far the phrase before a date is read, in UTF-16 units. */
const reach = 80;
/** The first of two days of one phrase: *of (9 February and) 6 June*. */
const firstDay = /\d{1,2}(?:\s\p{Lu}\p{Ll}+)?(?:\s\d{4})?\s\p{Ll}{2,3}\s$/u;
/** A noun, perhaps whose it is, and a preposition: *letter of*, *judgment of the Harbour Court of*. */
const phrase = /(?<!\p{L})(\p{L}+)(?:\s+\p{Ll}{2}\s+(?:\p{Ll}{1,3}\s+)?(?:\p{Lu}[\p{L}’'-]*\s+){1,5}|\s+)(\p{Ll}{2})\s+$/u;

/** Whether what stands before a day says that it is the day of a text: *the letter of (9 February)*. Nothing else is told by it. */
export function isDayOfText(before: string, dates: DateData, { datedTexts }: StatementData): boolean {
  const [, noun = '', preposition = ''] = phrase.exec(before.slice(-reach).replace(firstDay, '')) ?? [];
  return preposition === dates.forms.of && datedTexts.has(noun.toLowerCase());
}
