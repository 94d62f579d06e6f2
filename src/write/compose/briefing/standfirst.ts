import { dayRange } from '../../../model/date.ts';
import type { Chronicle } from '../../../model/dossier.ts';
import { byMentions } from '../../../model/entity.ts';
import { dateWords, unbroken, withoutYearOf } from '../date-words.ts';
import { capitalised, counted, listed, spelt } from '../in-words.ts';

/** “Five texts of 6 May to 21 September 2024 on …”: what a reader holds, in plain words. */
export function composedStandfirst(chronicle: Chronicle): string {
  const { sources, entities, events } = chronicle;
  if (sources.length === 0) return 'There is no source yet: put text files into the folder seeds/ and build again.';
  const span = publishedWhen(chronicle);
  const names = entities.toSorted(byMentions).slice(0, 3).map(({ name }) => name);
  const dated = events.filter(({ value }) => value !== undefined).length;
  return [
    `${capitalised(spelt(sources.length))} ${sources.length === 1 ? 'text' : 'texts'}${span === undefined ? '' : `, published ${span}`}`,
    names.length === 0 ? '' : `: most often they name ${listed(names)}`,
    dated === 0 ? '.' : `; they tell of ${counted(dated, 'event', 'events')} that can be dated.`,
  ].join('');
}

/** The first and the last day a source was published on; nothing where no source has a date. */
function publicationDays({ sources }: Chronicle): readonly [first: string, last: string] | undefined {
  const days = sources.flatMap(({ published }) => (published ? [dayRange(published.value)] : []));
  const first = days.flatMap((day) => day.first ?? []).sort()[0];
  const last = days.flatMap((day) => day.last ?? []).sort().at(-1);
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** @example 'from 6 May to 21 September 2024', 'on 6 May 2024' */
function publishedWhen(chronicle: Chronicle): string | undefined {
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
