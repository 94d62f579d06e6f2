import { createRequire } from 'node:module';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Model } from '@alephdata/followthemoney';
import { Cite } from '@citation-js/core';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dayRange, edtfDate } from '../../model/date.ts';
import type { DossierData } from '../../write/dossier-schema.ts';
import { timelineSchema } from './timeline-schema.ts';

/** What lies below `/data/`, by its name. */
export type ReadExport = (file: string) => string;

/**
 * Every export, read by a parser that is not its writer, against `dossier.json`: as many things, with the same values.
 */
export function exportsAgree(read: ReadExport): void {
  const data = JSON.parse(read('dossier.json')) as DossierData;
  const happenings = data.events.filter(({ kind }) => kind === 'happening');
  /** Events that programs of days can show: some year is known. */
  const drawable = happenings.filter(({ value }) => { const { first, last } = dayRange(edtfDate(value)); return first !== undefined || last !== undefined; });

  describe('tables', () => {
    const table = (name: string) => (parse(read(`${name}.csv`), { bom: true, columns: true }) as Record<string, string>[])
      .map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell.replace(/^'/, '')])));
    const text = (value: string | number | undefined) => String(value ?? '');

    test('sources', () => {
      expect(table('sources').map((row) => [row['id'], row['title'], row['outlet'], row['date'], row['file'], row['sha256']]))
        .toEqual(data.sources.map(({ id, title, outlet, date, file, sha256 }) => [id, title, text(outlet), text(date), file, sha256]));
    });
    test('names', () => {
      expect(table('entities').map((row) => [row['id'], row['type'], row['name'], list(row['spellings'] ?? ''), row['mentions']]))
        .toEqual(data.entities.map(({ id, type, name, aliases, mentions }) => [id, type, name, aliases.map((each) => each.text), text(mentions.length)]));
    });
    test('mentions', () => {
      expect(table('mentions').map((row) => [row['entity'], row['source'], row['start'], row['end']]))
        .toEqual(data.entities.flatMap(({ id, mentions }) => mentions.map(({ source, start, end }) => [id, source, text(start), text(end)])));
    });
    test('events', () => {
      expect(table('events').map((row) => [row['id'], row['date'], row['status'], row['basis'], row['headline'], list(row['entities'] ?? ''), list(row['locators'] ?? '').length]))
        .toEqual(data.events.map(({ id, value, status, basis, headline, entities, evidence }) => [id, value, status, basis, headline, entities, evidence.length]));
    });
    test('quotations', () => {
      expect(table('quotes').map((row) => [row['id'], row['kind'], row['speaker'], row['source'], row['start']]))
        .toEqual(data.quotes.map(({ id, kind, speaker, source, start }) => [id, kind, text(speaker), source, text(start)]));
    });
    test('figures', () => {
      expect(table('figures').map((row) => [row['value'], row['max'], row['unit'], row['modifier'], row['source'], row['start']]))
        .toEqual(data.figures.map(({ value, max, unit, modifier, source, start }) => [text(value), text(max), unit, text(modifier), source, text(start)]));
    });
  });

  describe('the calendar', () => {
    const calendar = new ICAL.Component(ICAL.parse(read('chronology.ics')));
    const events = calendar.getAllSubcomponents('vevent');
    const value = (event: InstanceType<typeof ICAL.Component>, name: string) => String(event.getFirstPropertyValue(name) ?? '');

    test('has every happening with a year once, on all the days it may have been', () => {
      expect(events.map((event) => [value(event, 'x-dossier-event'), value(event, 'dtstart'), value(event, 'dtend')])).toEqual(drawable.map((event) => {
        const { first, last } = known(event.value);
        return [event.id, first, nextDay(last)];
      }));
      expect(new Set(events.map((event) => value(event, 'uid'))).size).toBe(events.length);
    });
    test('calls nothing confirmed that is planned, inferred, open or uncertain', () => {
      expect(events.map((event) => value(event, 'status'))).toEqual(drawable.map(({ status, basis, value: date }) => (
        status === 'planned' || basis === 'inferred' || /[?~%]|^\.\.|\.\.$|^\/|\/$/.test(date) ? 'TENTATIVE' : 'CONFIRMED')));
    });
    test('says each headline, and in the title what is no single day', () => {
      events.forEach((event, at) => {
        const { headline = '', status, value: date = '' } = drawable[at] ?? {};
        const title = value(event, 'summary');
        expect(title).toContain(folded(printable(headline)));
        expect(title.startsWith('Planned: ')).toBe(status === 'planned');
        if (/^\d{4}(-\d\d)?$/.test(date)) expect(title).toContain(date.slice(0, 4));
      });
    });
    test('has no line longer than 75 bytes, and no clock', () => {
      const lines = read('chronology.ics').split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
      expect(new Set(events.map((event) => value(event, 'dtstamp'))).size).toBeLessThanOrEqual(1);
    });
  });

  describe('the timeline', () => {
    const timeline = JSON.parse(read('timeline.json')) as { events: { unique_id: string; start_date: Record<string, number>; end_date?: Record<string, number>; group: string; text: { headline: string } }[] };

    test('is as TimelineJS has it', () => {
      const validate = new Ajv({ allErrors: true }).compile(timelineSchema);
      validate(timeline);
      expect(validate.errors ?? []).toEqual([]);
    });
    test('has every happening with a year, no finer than it is known', () => {
      expect(timeline.events.map(({ unique_id: id, text: { headline } }) => [id, unescaped(headline)])).toEqual(drawable.map(({ id, headline }) => [id, headline]));
      timeline.events.forEach(({ start_date: start, end_date: end }, at) => {
        const value = drawable[at]?.value ?? '';
        if (/^\d{4}$/.test(value)) expect([start, end]).toEqual([{ year: Number(value) }, undefined]);
        if (/^\d{4}-(0\d|1[0-2])$/.test(value)) expect([start, end]).toEqual([{ year: Number(value.slice(0, 4)), month: Number(value.slice(5)) }, undefined]);
      });
    });
  });

  describe('FollowTheMoney', () => {
    // The model as the package gives it, for one does not write it oneself.
    const model = new Model(createRequire(import.meta.url)('@alephdata/followthemoney/dist/defaultModel.json') as ConstructorParameters<typeof Model>[0]);
    const entities = read('entities.ftm.json').trimEnd().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as FtmEntity);
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const of = (...schemata: readonly string[]) => entities.filter(({ schema }) => schemata.includes(schema));

    test('is valid in every schema, property and value', () => expect(entities.flatMap((entity) => ftmFaults(entity, byId, model))).toEqual([]));
    test('has an id for each', () => expect(byId.size).toBe(entities.length));
    test('has every source, name, mention and event', () => {
      expect(of('Article').map(({ properties }) => properties['title']?.[0])).toEqual(data.sources.map(({ title }) => printable(title).trim()));
      expect(entities.filter(({ id }) => id.startsWith('entity-')).map(({ properties }) => properties['name']?.[0])).toEqual(data.entities.map(({ name }) => printable(name).trim()));
      const spoken = data.entities.filter(({ type }) => type === 'person' || type === 'organisation');
      expect(of('Mention')).toHaveLength(spoken.reduce((sum, { mentions }) => sum + mentions.length, 0));
      expect(of('Documentation')).toHaveLength(data.entities.reduce((sum, { mentions }) => sum + new Set(mentions.map(({ source }) => source)).size, 0));
      expect(entities.filter(({ id }) => id.startsWith('event-')).map(({ id, properties }) => [id, properties['name']?.[0]])).toEqual(data.events.map(({ id, headline }) => [`event-${id}`, printable(headline).trim()]));
      expect(of('UnknownLink')).toHaveLength(pairs(data));
    });
    test('gives a date only where it is known without doubt, start and end apart', () => {
      for (const { id, value, basis } of data.events) {
        const { date = [], startDate = [], endDate = [] } = byId.get(`event-${id}`)?.properties ?? {};
        const [from = '', to] = value.split('/').map((part) => (basis !== 'inferred' && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(part) ? part : ''));
        const filled = (part: string | undefined) => (part ? [part] : []);
        expect([date, startDate, endDate]).toEqual(to === undefined ? [filled(from), [], []] : [[], filled(from), filled(to)]);
      }
    });
  });

  describe('the network', () => {
    const xml = read('network.gexf');
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'node' || name === 'edge' }).parse(xml) as { gexf: { graph: { nodes: { node?: Named[] }; edges: { edge?: Edge[] } } } };
    const { nodes, edges } = parsed.gexf.graph;

    test('is XML', () => expect(XMLValidator.validate(xml)).toBe(true));
    test('has every name as a node, and an edge for each pair that shares a paragraph', () => {
      expect((nodes.node ?? []).map(({ id, label }) => [id, folded(label)])).toEqual(data.entities.map(({ id, name }) => [id, folded(printable(name))]));
      const shared = new Map(data.entities.flatMap(({ id, related }) => related.map(({ entity, shared: count }) => [[id, entity].toSorted().join(' '), count])));
      expect(new Map((edges.edge ?? []).map(({ source, target, weight }) => [[source, target].toSorted().join(' '), Number(weight ?? 1)]))).toEqual(shared);
    });
  });

  describe('references', () => {
    const files = { bib: 'sources.bib', ris: 'sources.ris', csl: 'sources.csl.json' } as const;
    const types = { bib: '@bibtex/text', ris: '@ris/file', csl: '@csl/list+text' } as const;

    test.each(['bib', 'ris', 'csl'] as const)('%s: every source with its title, outlet, year and locator', (kind) => {
      const text = read(files[kind]);
      const items = text.trim() === '' || data.sources.length === 0 ? [] : new Cite(kind === 'csl' ? JSON.parse(text) : text, kind === 'csl' ? {} : { forceType: types[kind] }).data;
      const lines = (words: string | undefined) => words && folded(printable(words));
      expect(items.map((item) => [item['id'], lines(String(item['title'])), item['container-title'] ?? undefined, /^S\d+ in /.exec(String(item['note']))?.[0]]))
        .toEqual(data.sources.map(({ id, number, title, titleBasis, outlet }) => [id, lines(titleBasis === 'composed' ? `“${title}”` : title), lines(outlet), `S${number} in `]));
      items.forEach((item, at) => {
        const year = /^\d{4}/.exec(data.sources[at]?.date ?? '')?.[0];
        if (year !== undefined && !/\//.test(data.sources[at]?.date ?? '')) expect(JSON.stringify(item['issued'])).toContain(year);
      });
    });
  });

  describe('JSON-LD', () => {
    const graph = (JSON.parse(read('dossier.jsonld')) as { '@graph': Linked[] })['@graph'];

    test('has every source, name, event, quotation and figure', () => {
      const count = (type: string) => graph.filter((node) => node['@type'] === type).length;
      const named = data.entities.filter(({ type }) => type === 'event').length;
      expect([count('Report'), count('Article'), count('Person'), count('Event'), count('Quotation'), count('Observation')]).toEqual([
        1, data.sources.length, data.entities.filter(({ type }) => type === 'person').length, named + data.events.length, data.quotes.length, data.figures.length]);
      expect(graph.filter(({ '@id': id = '' }) => id.includes('/entities/')).map(({ name }) => name)).toEqual(data.entities.map(({ name }) => name));
    });
    test('refers only to what is in it', () => {
      const ids = new Set(graph.map((node) => node['@id']));
      expect(graph.flatMap((node) => references(node)).filter((id) => !ids.has(id))).toEqual([]);
    });
  });
}

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}
type Named = { readonly id: string; readonly label: string };
type Edge = { readonly source: string; readonly target: string; readonly weight?: string };
type Linked = { readonly '@id'?: string; readonly '@type'?: string; readonly name?: string };

/** What FollowTheMoney itself would not take, or not understand. */
function ftmFaults({ id, schema: name, properties }: FtmEntity, all: ReadonlyMap<string, FtmEntity>, model: Model): string[] {
  const schema = model.getSchema(name);
  const missing = schema.required.filter((property) => !properties[property]?.length).map((property) => `${id}: ${name} needs ${property}`);
  const wrong = Object.entries(properties).flatMap(([property, values]) => {
    if (!schema.hasProperty(property)) return [`${id}: ${name} has no ${property}`];
    const known = schema.getProperty(property);
    const { type, stub } = known;
    if (stub) return [`${id}: ${property} is not for writing`];
    return values.filter((value) => {
      const format = formats[type.name];
      const target = all.get(value)?.schema;
      return value === '' || (type.maxLength > 0 && value.length > type.maxLength) || (format !== undefined && !format.test(value))
        || (type.isEntity && (target === undefined || !model.getSchema(target).isA(known.getRange())));
    }).map((value) => `${id}: ${property} is not to be “${value.slice(0, 60)}”`);
  });
  return [...(schema.abstract ? [`${id}: ${name} is abstract`] : []), ...missing, ...wrong];
}

const formats: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, url: /^https?:\/\/[^\s]+$/, mimetype: /^[a-z]+\/[a-z.+-]+$/, number: /^-?\d+(\.\d+)?$/,
};

function references(node: unknown, top = true): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => references(each, false));
  if (node === null || typeof node !== 'object') return [];
  const own = (node as Linked)['@id'];
  return [...(top || own === undefined ? [] : [own]), ...Object.values(node).flatMap((each) => references(each, false))];
}

function pairs(data: DossierData): number {
  return new Set(data.entities.flatMap(({ id, related }) => related.map(({ entity }) => [id, entity].toSorted().join(' ')))).size;
}

/** First and last day, of the known side where one is open. */
function known(value: string): { readonly first: string; readonly last: string } {
  const part = /^(?:\.\.)?\/(.+)$/.exec(value)?.[1] ?? /^(.+)\/(?:\.\.)?$/.exec(value)?.[1] ?? value;
  const { first = '', last = '' } = dayRange(edtfDate(part));
  return { first, last };
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The values of a cell that holds several. */
function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(/(?<!\\) \| /).map((value) => value.replace(/\\([\\|])/g, '$1'));
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Formats of lines and of XML have no control characters. */
function printable(text: string): string {
  return text.replace(/(?![\t\r\n])\p{Cc}/gu, '');
}

const htmlReferences: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => htmlReferences[name] ?? '');
}
