import type { Chronicle } from '../../model/dossier.ts';
import type { Language } from '../../model/language.ts';
import type { Page } from '../../model/page.ts';
import { composeAbout } from './about-page.ts';
import { composeBriefing } from './briefing-page.ts';
import { composeChronology } from './chronology-page.ts';
import { composeCompare } from './compare-page.ts';
import { composeEntities } from './entities-page.ts';
import { composeEntity } from './entity-page.ts';
import { composeFigures } from './figures-page.ts';
import { lookUp } from './lookup.ts';
import { composePrint } from './print-page.ts';
import { composeQuotes } from './quotes-page.ts';
import { composeSource } from './source-page.ts';
import { composeSources } from './sources-page.ts';

/** Every page of a dossier as a tree. */
export function composePages(chronicle: Chronicle, languages: readonly Language[]): readonly Page[] {
  const lookup = lookUp(chronicle, languages);
  return [
    composeBriefing(lookup),
    composeSources(lookup),
    ...chronicle.sources.map((source) => composeSource(lookup, source)),
    composeEntities(lookup),
    ...chronicle.entities.map((entity) => composeEntity(lookup, entity)),
    composeChronology(lookup),
    composeQuotes(lookup),
    composeFigures(lookup),
    composeCompare(lookup),
    composePrint(lookup),
    composeAbout(lookup),
  ];
}
