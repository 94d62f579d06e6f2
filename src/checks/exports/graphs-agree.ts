import { createRequire } from 'node:module';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Model } from '@alephdata/followthemoney';
import { Cite } from '@citation-js/core';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { DossierData } from '../../write/dossier-schema.ts';
import { folded, printable, type ReadExport } from './read-export.ts';

/** What has things that refer to each other, and references to them: FollowTheMoney, the network, citations, JSON-LD. */
export function graphsAgree(read: ReadExport, data: DossierData): void {
  followTheMoneyAgrees(read, data);
  networkAgrees(read, data);
  referencesAgree(read, data);
  jsonLdAgrees(read, data);
}

/** Entities of OpenAleph, by the model that its makers publish. */
function followTheMoneyAgrees(read: ReadExport, data: DossierData): void {
  describe('FollowTheMoney', () => {
    // The model as the package gives it, for one does not write it oneself.
    const model = new Model(
      createRequire(import.meta.url)('@alephdata/followthemoney/dist/defaultModel.json') as ConstructorParameters<typeof Model>[0],
    );
    const entities = read('entities.ftm.json')
      .trimEnd()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as FtmEntity);
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const of = (...schemata: readonly string[]) => entities.filter(({ schema }) => schemata.includes(schema));

    test('is valid in every schema, property and value', () =>
      expect(entities.flatMap((entity) => ftmFaults(entity, byId, model))).toEqual([]));
    test('has an id for each', () => expect(byId.size).toBe(entities.length));
    test('has every source, name, mention and event', () => {
      expect(of('Article').map(({ properties }) => properties['title']?.[0])).toEqual(
        data.sources.map(({ title }) => printable(title).trim()),
      );
      expect(entities.filter(({ id }) => id.startsWith('entity-')).map(({ properties }) => properties['name']?.[0])).toEqual(
        data.entities.map(({ name }) => printable(name).trim()),
      );
      const spoken = data.entities.filter(({ type }) => type === 'person' || type === 'organisation');
      expect(of('Mention')).toHaveLength(spoken.reduce((sum, { mentions }) => sum + mentions.length, 0));
      expect(of('Documentation')).toHaveLength(
        data.entities.reduce((sum, { mentions }) => sum + new Set(mentions.map(({ source }) => source)).size, 0),
      );
      expect(entities.filter(({ id }) => id.startsWith('event-')).map(({ id, properties }) => [id, properties['name']?.[0]])).toEqual(
        data.events.map(({ id, headline }) => [`event-${id}`, printable(headline).trim()]),
      );
      expect(of('UnknownLink')).toHaveLength(pairs(data));
    });
    test('gives a date only where it is known without doubt, start and end apart', () => {
      for (const { id, value, basis } of data.events) {
        const { date = [], startDate = [], endDate = [] } = byId.get(`event-${id}`)?.properties ?? {};
        const [from = '', to] = value
          .split('/')
          .map((part) => (basis !== 'inferred' && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(part) ? part : ''));
        const filled = (part: string | undefined) => (part ? [part] : []);
        expect([date, startDate, endDate]).toEqual(to === undefined ? [filled(from), [], []] : [[], filled(from), filled(to)]);
      }
    });
  });
}

/** Names, and which pairs of them share a paragraph. */
function networkAgrees(read: ReadExport, data: DossierData): void {
  describe('the network', () => {
    const xml = read('network.gexf');
    const parsed = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (name) => name === 'node' || name === 'edge',
    }).parse(xml) as { gexf: { graph: { nodes: { node?: Named[] }; edges: { edge?: Edge[] } } } };
    const { nodes, edges } = parsed.gexf.graph;

    test('is XML', () => expect(XMLValidator.validate(xml)).toBe(true));
    test('has every name as a node, and an edge for each pair that shares a paragraph', () => {
      expect((nodes.node ?? []).map(({ id, label }) => [id, folded(label)])).toEqual(
        data.entities.map(({ id, name }) => [id, folded(printable(name))]),
      );
      const shared = new Map(
        data.entities.flatMap(({ id, related }) => related.map(({ entity, shared: count }) => [[id, entity].toSorted().join(' '), count])),
      );
      expect(
        new Map((edges.edge ?? []).map(({ source, target, weight }) => [[source, target].toSorted().join(' '), Number(weight ?? 1)])),
      ).toEqual(shared);
    });
  });
}

/** The sources, as another reader of references has them. */
function referencesAgree(read: ReadExport, data: DossierData): void {
  describe('references', () => {
    const files = { bib: 'sources.bib', ris: 'sources.ris', csl: 'sources.csl.json' } as const;
    const types = { bib: '@bibtex/text', ris: '@ris/file', csl: '@csl/list+text' } as const;

    test.each(['bib', 'ris', 'csl'] as const)('%s: every source with its title, outlet, year and locator', (kind) => {
      const text = read(files[kind]);
      const items =
        text.trim() === '' || data.sources.length === 0
          ? []
          : new Cite(kind === 'csl' ? JSON.parse(text) : text, kind === 'csl' ? {} : { forceType: types[kind] }).data;
      const lines = (words: string | undefined) => words && folded(printable(words));
      expect(
        items.map((item) => [
          item['id'],
          lines(String(item['title'])),
          item['container-title'] ?? undefined,
          /^S\d+ in /.exec(String(item['note']))?.[0],
        ]),
      ).toEqual(
        data.sources.map(({ id, number, title, titleBasis, outlet }) => [
          id,
          lines(titleBasis === 'composed' ? `“${title}”` : title),
          lines(outlet),
          `S${number} in `,
        ]),
      );
      items.forEach((item, at) => {
        const year = /^\d{4}/.exec(data.sources[at]?.date ?? '')?.[0];
        if (year !== undefined && !/\//.test(data.sources[at]?.date ?? '')) expect(JSON.stringify(item['issued'])).toContain(year);
      });
    });
  });
}

/** All of it in the words of schema.org. */
function jsonLdAgrees(read: ReadExport, data: DossierData): void {
  describe('JSON-LD', () => {
    const graph = (JSON.parse(read('dossier.jsonld')) as { '@graph': Linked[] })['@graph'];

    test('has every source, name, event, quotation and figure', () => {
      const count = (type: string) => graph.filter((node) => node['@type'] === type).length;
      const named = data.entities.filter(({ type }) => type === 'event').length;
      expect([count('Report'), count('Article'), count('Person'), count('Event'), count('Quotation'), count('Observation')]).toEqual([
        1,
        data.sources.length,
        data.entities.filter(({ type }) => type === 'person').length,
        named + data.events.length,
        data.quotes.length,
        data.figures.length,
      ]);
      expect(graph.filter(({ '@id': id = '' }) => id.includes('/entities/')).map(({ name }) => name)).toEqual(
        data.entities.map(({ name }) => name),
      );
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
    return values
      .filter((value) => {
        const format = formats[type.name];
        const target = all.get(value)?.schema;
        return (
          value === ''
          || (type.maxLength > 0 && value.length > type.maxLength)
          || (format !== undefined && !format.test(value))
          || (type.isEntity && (target === undefined || !model.getSchema(target).isA(known.getRange())))
        );
      })
      .map((value) => `${id}: ${property} is not to be “${value.slice(0, 60)}”`);
  });
  return [...(schema.abstract ? [`${id}: ${name} is abstract`] : []), ...missing, ...wrong];
}

const formats: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  url: /^https?:\/\/[^\s]+$/,
  mimetype: /^[a-z]+\/[a-z.+-]+$/,
  number: /^-?\d+(\.\d+)?$/,
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
