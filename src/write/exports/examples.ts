import type { CitedChronicle } from '../../model/dossier.ts';
import { byMentions } from '../../model/entity.ts';
import type { DossierData } from '../dossier-schema.ts';
import { writers } from './export-files.ts';
import type { Exported } from './exported.ts';

/** Longest line shown of an example, and most lines. */
const most = { letters: 260, lines: 12 } as const;

/**
 * Of each export a few lines as they stand in it, made of one source, two names that share a paragraph, one event, one quotation, one
 * figure.
 */
export function examples(exported: Exported): ReadonlyMap<string, readonly string[]> {
  const few = firstOf(exported);
  return new Map(
    [...writers].map(([file, write]) => {
      const content = write(few);
      const text = typeof content === 'string' ? content : [...(content as Iterable<string>)].join('');
      const picked = (picks.find(([ending]) => file.endsWith(ending))?.[1] ?? (() => []))(text.replace(/^\uFEFF/, ''));
      const lines = picked.map((line) => (line.length > most.letters ? `${line.slice(0, most.letters).toWellFormed()} …` : line));
      return [file, lines.length > most.lines ? [...lines.slice(0, most.lines), '…'] : lines] as const;
    }),
  );
}

/** What to show of a file, by the end of its name; the first that fits. */
const picks: readonly (readonly [string, (text: string) => readonly string[]])[] = [
  ['.schema.json', () => []],
  ['.csv', (text) => linesOf(text).slice(0, 2)],
  [
    '.ics',
    (text) =>
      linesOf(text)
        .filter((line) => !/^X-MICROSOFT|^SEQUENCE/.test(line))
        .filter((_line, at, all) => at >= all.indexOf('BEGIN:VEVENT') && at <= all.indexOf('END:VEVENT')),
  ],
  ['.gexf', (text) => [...text.matchAll(/<node .*?<\/node>|<edge .*?(?:\/>|<\/edge>)/g)].map(([element]) => element).slice(0, 3)],
  [
    '.ftm.json',
    (text) =>
      ['Organization', 'Person', 'Mention', 'UnknownLink'].flatMap(
        (schema) => linesOf(text).find((line) => line.includes(`"schema":"${schema}"`)) ?? [],
      ),
  ],
  [
    '.jsonld',
    (text) => ['"Quotation"', '"Observation"'].flatMap((type) => linesOf(text).find((line) => line.includes(`"@type":${type}`)) ?? []),
  ],
  ['timeline.json', (text) => linesOf(text).filter((line) => line.startsWith('{"unique_id"'))],
  ['.csl.json', (text) => linesOf(text).filter((line) => line.startsWith('{'))],
  [
    'dossier.json',
    (text) => {
      const {
        events: [event],
        entities: [entity],
      } = JSON.parse(text) as DossierData;
      return (event ?? entity) ? [JSON.stringify(event ?? entity)] : [];
    },
  ],
  ['.bib', (text) => linesOf(text)],
  ['.ris', (text) => linesOf(text)],
];

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function firstOf(exported: Exported): Exported {
  const { data, chronicle } = exported;
  const entity = data.entities.toSorted(byMentions)[0];
  const pair = new Set([entity?.id, entity?.related[0]?.entity]);
  const event = data.events.find(({ kind }) => kind === 'happening');
  const few: DossierData = {
    ...data,
    sources: data.sources.slice(0, 1),
    entities: data.entities
      .filter(({ id }) => pair.has(id))
      .map((each) => ({
        ...each,
        aliases: each.aliases.slice(0, 2),
        roles: each.roles.slice(0, 1),
        mentions: each.mentions.slice(0, 1),
        merges: [],
        related: each.related.filter((other) => pair.has(other.entity)),
      })),
    dates: [],
    parallels: [],
    quotes: data.quotes.slice(0, 1),
    figures: data.figures.slice(0, 1),
    events: event ? [{ ...event, evidence: event.evidence.slice(0, 1) }] : [],
  };
  const some: CitedChronicle = { ...chronicle, sources: chronicle.sources.slice(0, 1), entities: [], events: [] };
  return { ...exported, data: few, chronicle: some };
}
