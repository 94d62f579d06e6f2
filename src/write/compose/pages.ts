import type { Page } from '../../model/page.ts';
import { composeAbout } from './about-page.ts';
import { composeBriefing } from './briefing/briefing-page.ts';
import { composeChanges } from './briefing/changes-page.ts';
import { composeChronology, composeEventPages } from './events/chronology-page.ts';
import { composeCompare } from './compare/compare-page.ts';
import { composeData, type PublishedFiles } from './data-page.ts';
import { composeEntities } from './entities/entities-page.ts';
import { composeEntityEvents } from './entities/entity-events.ts';
import { composeEntity } from './entities/entity-page.ts';
import { composeFigures } from './said/figures-page.ts';
import { composeMentions } from './entities/in-context.ts';
import type { Lookup } from './lookup.ts';
import { composePrint } from './print/print-page.ts';
import { composeQuotes } from './said/quotes-page.ts';
import { composeSourceEvents } from './sources/source-events.ts';
import { composeSource } from './sources/source-page.ts';
import { composeSources } from './sources/sources-page.ts';
import { composeToldBy } from './compare/told-by.ts';

/** Every page of a dossier as a tree, one at a time: thousands of trees together would fill the memory. */
export function* composePages(lookup: Lookup, published: PublishedFiles = { sizes: new Map(), examples: new Map() }): Generator<Page, void, undefined> {
  const { chronicle } = lookup;
  yield composeBriefing(lookup);
  yield* composeSources(lookup);
  for (const source of chronicle.sources) {
    yield composeSource(lookup, source);
    yield* composeSourceEvents(lookup, source);
  }
  yield* composeEntities(lookup);
  for (const entity of chronicle.entities) {
    yield composeEntity(lookup, entity);
    yield* composeMentions(lookup, entity);
    yield* composeEntityEvents(lookup, entity);
  }
  yield composeChronology(lookup);
  yield* composeEventPages(lookup);
  yield* composeQuotes(lookup);
  yield* composeFigures(lookup);
  yield* composeCompare(lookup);
  yield* composeToldBy(lookup);
  yield composePrint(lookup);
  yield composeAbout(lookup);
  yield composeData(lookup, published);
  if (chronicle.changes) yield composeChanges(lookup, chronicle.changes);
}
