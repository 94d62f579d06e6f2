import { byMentions } from '../../model/entity.ts';
import type { LinkedData } from '../../model/linked-data.ts';
import { addressOf } from '../../model/page.ts';
import type { Lookup } from '../compose/lookup.ts';
import { isoDate } from './iso-date.ts';
import { entityReference, sourceReference } from './references.ts';

/** Sources and names given with the front page; each has its own page. */
const most = { sources: 50, names: 10 };

/** The dossier itself: a report, its edition, the sources it rests on, whom it is about, and its data. */
export function linkedBriefing({ chronicle }: Lookup, description: string): LinkedData {
  const { title, sources, entities, editor } = chronicle;
  const { edition, date } = editor.dossier;
  const about = entities.toSorted(byMentions).slice(0, most.names);
  return {
    '@type': 'Report',
    '@id': addressOf.briefing,
    url: addressOf.briefing,
    name: title,
    headline: title,
    description,
    version: edition === undefined ? undefined : String(edition),
    datePublished: isoDate(date),
    citation: sources.length === 0 ? undefined : sources.slice(0, most.sources).map(sourceReference),
    about: about.length === 0 ? undefined : about.map(entityReference),
    encoding: { '@type': 'MediaObject', contentUrl: addressOf.data('dossier.json'), encodingFormat: 'application/json' },
  };
}
