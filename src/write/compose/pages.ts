import { addressOf, type Page } from '../../model/page.ts';
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

/**
 * Pages that are composed together. Those of a group with a name rest on what they read of the lookup alone: where
 * that has not changed since the last run, they have not.
 */
export interface PageGroup {
  readonly name?: string;
  readonly compose: () => Iterable<Page>;
}

/** Every page of a dossier as a tree, one at a time: thousands of trees together would fill the memory. */
export function* composePages(lookup: Lookup, published?: PublishedFiles): Generator<Page, void, undefined> {
  for (const { compose } of pageGroups(lookup, published)) yield* compose();
}

/** All pages by what they are about. */
export function* pageGroups(lookup: Lookup, published: PublishedFiles = { sizes: new Map(), examples: new Map() }): Generator<PageGroup, void, undefined> {
  const { chronicle } = lookup;
  yield { compose: () => [composeBriefing(lookup)] };
  yield { compose: () => composeSources(lookup) };
  for (const source of chronicle.sources) {
    yield { name: addressOf.source(source.id), compose: () => [composeSource(lookup, source), ...composeSourceEvents(lookup, source)] };
  }
  yield { compose: () => composeEntities(lookup) };
  for (const entity of chronicle.entities) {
    yield { name: addressOf.entity(entity.id), compose: () => [composeEntity(lookup, entity), ...composeMentions(lookup, entity), ...composeEntityEvents(lookup, entity)] };
  }
  yield { compose: () => [composeChronology(lookup)] };
  yield { compose: () => composeEventPages(lookup) };
  yield { compose: () => composeQuotes(lookup) };
  yield { compose: () => composeFigures(lookup) };
  yield { compose: () => composeCompare(lookup) };
  yield { compose: () => composeToldBy(lookup) };
  yield { compose: () => [composePrint(lookup), composeAbout(lookup), composeData(lookup, published)] };
  const { changes } = chronicle;
  if (changes) yield { compose: () => [composeChanges(lookup, changes)] };
}
