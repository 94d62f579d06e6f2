import type { Chronicle } from '../../../model/dossier.ts';
import { byMentions } from '../../../model/entity.ts';
import { capitalised, counted, listed, spelt } from '../in-words.ts';
import { publishedWhen } from '../publication.ts';

/**
 * What a reader holds, in plain words.
 *
 * @example 'Five texts, published from 6 May to 7 June 2024: most often they name Norden and Lena Berg; they tell of 9 events that can be
 * dated.'
 */
export function composedStandfirst(chronicle: Chronicle): string {
  const { sources, entities, events } = chronicle;
  if (sources.length === 0) return 'There is no source yet: put text files into the folder seeds/ and build again.';
  const span = publishedWhen(chronicle);
  const names = entities
    .toSorted(byMentions)
    .slice(0, 3)
    .map(({ name }) => name);
  const dated = events.filter(({ value }) => value !== undefined).length;
  const one = sources.length === 1;
  return [
    `${capitalised(spelt(sources.length))} ${one ? 'text' : 'texts'}${span === undefined ? '' : `, published ${span}`}`,
    names.length === 0 ? '' : `: most often ${one ? 'it names' : 'they name'} ${listed(names)}`,
    dated === 0 ? '.' : `; ${one ? 'it tells' : 'they tell'} of ${counted(dated, 'event', 'events')} that can be dated.`,
  ].join('');
}
