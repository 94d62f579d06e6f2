import { dossierPieces } from '../dossier-json.ts';
import { toJsonSchema } from '../dossier-schema.ts';
import type { Content, OutputFile } from '../save.ts';
import { calendar } from './calendar.ts';
import { entitiesCsv } from './entities-csv.ts';
import { eventsCsv } from './events-csv.ts';
import type { Exported } from './exported.ts';
import { figuresCsv } from './figures-csv.ts';
import { followTheMoney } from './follow-the-money.ts';
import { jsonLd } from './json-ld.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { network } from './network.ts';
import { quotesCsv } from './quotes-csv.ts';
import { sourcesBib, sourcesCsl, sourcesRis } from './references.ts';
import { sourcesCsv } from './sources-csv.ts';
import { timelineJs } from './timeline-js.ts';

/** Every export by its name below `/data/`, each made from the same value. */
export const writers: ReadonlyMap<string, (exported: Exported) => Content> = new Map(
  Object.entries<(exported: Exported) => Content>({
    'dossier.json': ({ data }) => dossierPieces(data),
    'dossier.schema.json': toJsonSchema,
    'sources.csv': sourcesCsv,
    'entities.csv': entitiesCsv,
    'mentions.csv': mentionsCsv,
    'events.csv': eventsCsv,
    'quotes.csv': quotesCsv,
    'figures.csv': figuresCsv,
    'chronology.ics': calendar,
    'timeline.json': timelineJs,
    'network.gexf': network,
    'entities.ftm.json': followTheMoney,
    'dossier.jsonld': jsonLd,
    'sources.bib': sourcesBib,
    'sources.ris': sourcesRis,
    'sources.csl.json': sourcesCsl,
  }),
);

/** One after the other: each is made when it is asked for. */
export function* exportFiles(exported: Exported): Generator<OutputFile & { readonly content: Content }, void, undefined> {
  for (const [path, write] of writers) yield { path, content: write(exported), from: `the export ${path}` };
}
