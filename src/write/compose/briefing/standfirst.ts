import type { Chronicle } from '../../../model/dossier.ts';
import { byMentions } from '../../../model/entity.ts';
import { capitalised, counted, listed, spelt } from '../in-words.ts';
import { publishedWhen } from '../publication.ts';

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
