import { sourcesOf } from '../../model/entity.ts';
import { edtfDate } from '../../model/date.ts';
import type { EntityType } from '../../model/mark.ts';
import { addressOf } from '../../model/page.ts';
import { basisWords, statusWords } from '../../model/words.ts';
import { dateWords } from '../compose/date-words.ts';
import type { DossierData } from '../dossier-schema.ts';
import { isoDate, isoSpan } from '../linked-data/iso-date.ts';
import { isWebAddress } from '../web-address.ts';
import type { Exported } from './exported.ts';
import { plainText } from './plain-text.ts';

type DataEntity = DossierData['entities'][number];
type DataEvent = DossierData['events'][number];
type DataSource = DossierData['sources'][number];

/** Values of a property; undefined ones are left out. */
type Properties = Readonly<Record<string, readonly (string | undefined)[]>>;

/**
 * What FollowTheMoney calls our types: it knows places as addresses only, and agreements, laws and reports as documents, which must have a
 * file's name.
 */
const schemata: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Address',
  event: 'Event',
  work: 'Document',
};

/** Longest values FollowTheMoney takes, in characters, by kind of property. */
const longest = { name: 384, string: 1024, text: 65_000, address: 250 } as const;

/**
 * The dossier as FollowTheMoney entities, one JSON object a line, as OpenAleph takes them: sources as Articles with
 * their text, names, every mention of a person or organisation, which source names whom, dated events with their
 * sources as proof, and who stands with whom in a paragraph. Start and end stand apart, for that model has no ranges;
 * a date in doubt stands in words only.
 */
export function* followTheMoney(exported: Exported): Generator<string> {
  const { data } = exported;
  for (const source of data.sources) yield article(exported, source);
  for (const each of data.entities) yield named(exported, each);
  for (const each of data.entities) yield* mentions(exported, each);
  for (const each of data.events) yield happening(exported, each);
  for (const each of data.entities) yield* links(each);
}

function article({ address, chronicle, shown }: Exported, source: DataSource): string {
  const text = chronicle.sources[source.number - 1]?.blocks.map((block) => shown(block.text)) ?? [];
  const date = source.dateBasis === 'inferred' ? undefined : isoDate(source.date === undefined ? undefined : edtfDate(source.date));
  return line(ids.source(source.id), 'Article', {
    title: [cut(source.title, 'string')],
    fileName: [cut(source.file, 'string')],
    author: [cut(source.byline, 'string')],
    publisher: [cut(source.outlet, 'string')],
    publishedAt: [date],
    fileSize: [String(source.bytes)],
    mimeType: ['text/plain'],
    sourceUrl: [webAddress(source.url) ?? webAddress(address(addressOf.source(source.id)))],
    keywords: (source.tags ?? []).map((tag) => cut(tag, 'string')),
    summary: [
      source.date === undefined
        ? `S${source.number}`
        : `S${source.number}, ${dateWords(source.date)} (${basisWords[source.dateBasis ?? 'stated']})`,
    ],
    bodyText: inLengths(text),
  });
}

function named({ address }: Exported, { id, type, name, aliases, roles }: DataEntity): string {
  const said = [...new Set(roles.map(({ text }) => text))];
  return line(ids.entity(id), schemata[type], {
    ...(type === 'work' ? { fileName: [cut(name, 'string')], title: [cut(name, 'string')] } : {}),
    ...(type === 'place' ? { full: [cut(name, 'address')] } : {}),
    name: [cut(name, 'name')],
    alias: aliases
      .map(({ text }) => text)
      .filter((text) => text !== name)
      .map((text) => cut(text, 'name')),
    ...(type === 'person' ? { position: said.map((text) => cut(text, 'string')) } : { description: said.map((text) => cut(text, 'text')) }),
    sourceUrl: [webAddress(address(addressOf.entity(id)))],
  });
}

/** Each mention of whom FollowTheMoney lets be mentioned; and, of every name, that a source has it, with the places. */
function* mentions({ place }: Exported, { id, type, mentions: all }: DataEntity): Generator<string> {
  if (type === 'person' || type === 'organisation') {
    for (const each of all) {
      yield line(`mention-${id}-${each.source}-${each.start}`, 'Mention', {
        document: [ids.source(each.source)],
        resolved: [ids.entity(id)],
        name: [cut(place(each).words, 'name')],
        detectedSchema: [schemata[type]],
      });
    }
  }
  for (const [source, some] of Map.groupBy(all, (each) => each.source)) {
    const places = some.map(place);
    yield line(`naming-${id}-${source}`, 'Documentation', {
      document: [ids.source(source)],
      entity: [ids.entity(id)],
      role: ['named'],
      summary: [cut([...new Set(places.map(({ locator }) => locator))].join(', '), 'text')],
      sourceUrl: [webAddress(places[0]?.address)],
    });
  }
}

function happening({ place, address, entities }: Exported, event: DataEvent): string {
  const { id, value, basis, status, kind, headline, evidence } = event;
  const date = edtfDate(value);
  const { startDate, endDate } = basis === 'inferred' ? {} : isoSpan(date);
  const isSpan = value.includes('/');
  return line(ids.event(id), 'Event', {
    name: [cut(headline, 'name')],
    ...(isSpan ? { startDate: [startDate], endDate: [endDate] } : { date: [startDate] }),
    summary: [`${dateWords(value)} (${basisWords[basis]}); ${statusWords[status]}`],
    description: evidence.map(place).map(({ locator, words }) => cut(`${locator}: ${words}`, 'text')),
    keywords: [status, kind],
    recordId: [id],
    location: [cut(entities.get(event.place ?? '')?.name, 'address')],
    addressEntity: [isPlace(entities, event.place) ? ids.entity(event.place ?? '') : undefined],
    involved: event.entities.filter((each) => ['person', 'organisation'].includes(entities.get(each)?.type ?? '')).map(ids.entity),
    proof: sourcesOf(evidence).map(ids.source),
    sourceUrl: [webAddress(address(addressOf.event(id)))],
  });
}

function isPlace(entities: Exported['entities'], id: string | undefined): boolean {
  return id !== undefined && entities.get(id)?.type === 'place';
}

/** Each pair once: from the one whose id comes first. */
function* links({ id, related }: DataEntity): Generator<string> {
  for (const { entity, shared } of related) {
    if (id > entity) continue;
    yield line(`link-${id}-${entity}`, 'UnknownLink', {
      subject: [ids.entity(id)],
      object: [ids.entity(entity)],
      role: ['named in the same paragraph'],
      summary: [`Paragraphs that name both: ${shared}`],
    });
  }
}

const ids = {
  source: (id: string) => `source-${id}`,
  entity: (id: string) => `entity-${id}`,
  event: (id: string) => `event-${id}`,
} as const;

function line(id: string, schema: string, properties: Properties): string {
  const given: Record<string, readonly string[]> = {};
  for (const name of Object.keys(properties)) {
    const values = (properties[name] ?? []).filter((value): value is string => value !== undefined && value !== '');
    if (values.length > 0) given[name] = values.length === 1 ? values : [...new Set(values)];
  }
  return `${JSON.stringify({ id, schema, properties: given })}\n`;
}

function cut<Text extends string | undefined>(text: Text, kind: keyof typeof longest): Text {
  return (text === undefined ? undefined : plainText(text).slice(0, longest[kind]).toWellFormed().trim()) as Text;
}

/** Paragraphs joined, in as few values as their longest allows. */
function inLengths(paragraphs: readonly string[]): string[] {
  const values: string[] = [];
  for (const paragraph of paragraphs.flatMap((text) => plainText(text).match(/[^]{1,60000}/gu) ?? [])) {
    const last = values.at(-1);
    if (last !== undefined && last.length + paragraph.length + 2 <= longest.text) values[values.length - 1] = `${last}\n\n${paragraph}`;
    else values.push(paragraph);
  }
  return values;
}

/** Only whole addresses of the web are values there. */
function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && text.length <= 4096 && isWebAddress(text) ? text : undefined;
}
