import type { Source } from '../../model/dossier.ts';
import { basisWords } from '../../model/words.ts';
import { knownDateWords, unbroken } from './date-words.ts';

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
