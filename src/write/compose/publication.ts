import { dayRange } from '../../model/date.ts';
import type { Chronicle, Source } from '../../model/dossier.ts';
import { basisWords } from '../../model/words.ts';
import { dateWords, knownDateWords, unbroken, withoutYearOf } from './date-words.ts';

/** When a source was published, in words for pages; absent where not known. */
export function publishedWords({ published }: Source): string | undefined {
  return published && unbroken(knownDateWords(published));
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

/** The first and the last day a source was published on; nothing where no source has a date. */
function publicationDays({ sources }: Chronicle): readonly [first: string, last: string] | undefined {
  const days = sources.flatMap(({ published }) => (published ? [dayRange(published.value)] : []));
  const first = days.flatMap((day) => day.first ?? []).sort()[0];
  const last = days.flatMap((day) => day.last ?? []).sort().at(-1);
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** When the sources were published. @example 'from 6 May to 21 September 2024', 'on 6 May 2024' */
export function publishedWhen(chronicle: Chronicle): string | undefined {
  const [first, last] = publicationDays(chronicle) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? `on ${dateWords(first)}` : `from ${withoutYearOf(last, first)} to ${dateWords(last)}`;
}

/** The same for the line over the title. @example '6 May – 21 September 2024' */
export function publicationSpan(chronicle: Chronicle): string | undefined {
  const [first, last] = publicationDays(chronicle) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return unbroken(first === last ? dateWords(first) : `${withoutYearOf(last, first)} – ${dateWords(last)}`);
}
