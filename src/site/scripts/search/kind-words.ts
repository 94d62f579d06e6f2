import type { FoundKind } from '../../../model/search-record.ts';

/** The kinds of results: one, many, and as a heading. */
export const kindWords: Readonly<Record<FoundKind, readonly [one: string, many: string, heading: string]>> = {
  name: ['name', 'names', 'names'],
  event: ['event', 'events', 'events'],
  paragraph: ['paragraph', 'paragraphs', 'paragraphs'],
  quote: ['quote', 'quotes', 'quotes'],
  source: ['source', 'sources', 'sources'],
  briefing: ['section of the briefing', 'sections of the briefing', 'briefing'],
};
