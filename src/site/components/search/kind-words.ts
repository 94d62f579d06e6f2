import type { FoundKind } from '../../../model/search-record.ts';

/** The kinds of results as the lists call them. */
export const kindWords: Readonly<Record<FoundKind, readonly [one: string, many: string]>> = {
  name: ['name', 'names'], event: ['event', 'events'], paragraph: ['paragraph', 'paragraphs'],
  quote: ['quote', 'quotes'], source: ['source', 'sources'], briefing: ['section of the briefing', 'sections of the briefing'],
};
