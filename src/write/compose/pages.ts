import { addressOf, type Page } from '../../model/page.ts';
import { composeAbout } from './about/about-page.ts';
import { composeBriefing } from './briefing/briefing-page.ts';
import { composeChanges } from './briefing/changes-page.ts';
import { composeChronology, eventPageGroups } from './events/chronology-page.ts';
import { composeCompare } from './compare/compare-page.ts';
import { composeData, type PublishedFiles } from './data-page.ts';
import { entityListGroups } from './entities/entities-page.ts';
import { entityEventGroups } from './entities/entity-events.ts';
import { composeEntity } from './entities/entity-page.ts';
import { figureGroups } from './said/figures-page.ts';
import { mentionGroups } from './entities/in-context.ts';
import type { Lookup } from './lookup.ts';
import type { PageGroup } from './page-group.ts';
import { composePrint } from './print/print-page.ts';
import { quoteGroups } from './said/quotes-page.ts';
import { sourceEventGroups } from './sources/source-events.ts';
import { composeSource } from './sources/source-page.ts';
import { composeSources } from './sources/sources-page.ts';
import { composeToldBy } from './compare/told-by.ts';

/** Every page of a dossier as a tree, one at a time: thousands of trees together would fill the memory. */
export function* composePages(
  lookup: Lookup,
  published: PublishedFiles = { sizes: new Map(), examples: new Map() },
): Generator<Page, void, undefined> {
  for (const { compose } of pageGroups(lookup)) yield* compose();
  yield* dataGroup(lookup, published).compose();
}

/** All pages by what they are about, but for the one on data. */
export function* pageGroups(lookup: Lookup): Generator<PageGroup, void, undefined> {
  const { chronicle } = lookup;
  yield { compose: () => [composeBriefing(lookup)] };
  yield { compose: () => composeSources(lookup) };
  for (const source of chronicle.sources) {
    yield { name: addressOf.source(source.id), compose: () => [composeSource(lookup, source)] };
    yield* sourceEventGroups(lookup, source);
  }
  yield* entityListGroups(lookup);
  for (const entity of chronicle.entities) {
    yield { name: addressOf.entity(entity.id), compose: () => [composeEntity(lookup, entity)] };
    yield* mentionGroups(lookup, entity);
    yield* entityEventGroups(lookup, entity);
  }
  yield { compose: () => [composeChronology(lookup)] };
  yield* eventPageGroups(lookup);
  yield* quoteGroups(lookup);
  yield* figureGroups(lookup);
  yield { compose: () => composeCompare(lookup) };
  yield { compose: () => composeToldBy(lookup) };
  yield { compose: () => [composePrint(lookup), composeAbout(lookup)] };
  const { changes } = chronicle;
  if (changes) yield { compose: () => [composeChanges(lookup, changes)] };
}

/** The page on data, which hangs on what was written there. */
export function dataGroup(lookup: Lookup, published: PublishedFiles): PageGroup {
  return { compose: () => [composeData(lookup, published)] };
}
