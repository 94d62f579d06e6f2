import { dayRange, type DayRange } from '../../model/date.ts';
import type { Chronicle, Source } from '../../model/dossier.ts';
import { compare } from '../../model/order.ts';
import { basisWords } from '../../model/words.ts';
import { dateWords, knownDateWords, unbroken, withoutYearOf } from './date-words.ts';

/** When a source was published, in words for pages; absent where not known. */
export function publishedWords({ published }: Source): string | undefined {
  return published && unbroken(knownDateWords(published));
}

/** The same without the time of day, for narrow columns. */
export function publishedDay({ published }: Source): string | undefined {
  return published && unbroken(knownDateWords({ value: published.value, basis: published.basis }));
}

/** How that is known, in one word. */
export function publishedBasis({ published }: Source): string | undefined {
  return published && basisWords[published.basis];
}

/** Outlet and date for a line under a locator: “Norden News, 6 May 2024”. */
export function outletAndDate(source: Source): string {
  return [source.facts.outlet?.text ?? 'outlet not stated', publishedWords(source) ?? 'no date'].join(', ');
}

/** Whether the headline is the text's own opening words. */
export function isIncipit({ headline }: Source): boolean {
  return headline.basis === 'composed';
}

/** The headline as it is named in lists: opening words stand in quotation marks. */
export function headlineWords(source: Source): string {
  return isIncipit(source) ? `“${source.headline.text}”` : source.headline.text;
}

/** The earliest and the latest date of publication, each as fine as it is known; nothing where no source has a date. */
function publicationEnds({ sources }: Chronicle): readonly [first: string, last: string] | undefined {
  const dates = sources.flatMap(({ published }) => (published ? [published.value] : []));
  const by = (end: keyof DayRange) =>
    dates
      .flatMap((value) => {
        const day = dayRange(value)[end];
        return day === undefined ? [] : [{ value, day }];
      })
      .sort((a, b) => compare(a.day, b.day));
  const [first, last] = [by('first')[0]?.value, by('last').at(-1)?.value];
  return first === undefined || last === undefined ? undefined : [first.split('/')[0] ?? first, last.split('/').at(-1) ?? last];
}

/** When the sources were published. @example 'from 6 May to 21 September 2024', 'on 6 May 2024', 'in May 2024' */
export function publishedWhen(chronicle: Chronicle): string | undefined {
  const [first, last] = publicationEnds(chronicle) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return first === last
    ? `${/-\d\d-\d\d/.test(first) ? 'on' : 'in'} ${dateWords(first)}`
    : `from ${withoutYearOf(last, first)} to ${dateWords(last)}`;
}

/** The same for the line over the title. @example '6 May – 21 September 2024' */
export function publicationSpan(chronicle: Chronicle): string | undefined {
  const [first, last] = publicationEnds(chronicle) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return unbroken(first === last ? dateWords(first) : `${withoutYearOf(last, first)} – ${dateWords(last)}`);
}
