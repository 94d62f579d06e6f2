import type { Chronicle, Source } from '../model/dossier.ts';
import type { Evidence } from '../model/entity.ts';
import { cut, type Span } from '../model/span.ts';
import { revealAll } from '../model/withheld.ts';
import type { DossierData } from './dossier-schema.ts';

/** The dossier as `/data/dossier.json`. */
export function toDossierJson(chronicle: Chronicle): string {
  return [...dossierPieces(toDossierData(chronicle))].join('');
}

/**
 * The data file as `JSON.stringify(data, null, 1)` prints it, in pieces: of ten thousand sources it is near the longest string there can
 * be.
 */
export function* dossierPieces(data: DossierData): Generator<string, void, undefined> {
  let before = '{';
  for (const [key, value] of Object.entries(data)) {
    yield `${before}\n ${JSON.stringify(key)}: `;
    before = ',';
    if (Array.isArray(value) && value.length > 0) {
      let open = '[';
      for (const item of value as readonly unknown[]) {
        yield `${open}\n  ${JSON.stringify(item, null, 1).replaceAll('\n', '\n  ')}`;
        open = ',';
      }
      yield '\n ]';
    } else yield JSON.stringify(value, null, 1);
  }
  yield '\n}\n';
}

/**
 * The dossier as data, for `dossier.json` and everything that is exported. Events and date expressions without a
 * date are on the pages but not here: the contract gives each a value.
 */
export function toDossierData(chronicle: Chronicle): DossierData {
  const texts = new Map(chronicle.sources.map((source) => [source.id, source.seed.text]));
  const words = ({ source, span }: Evidence) => cut(texts.get(source) ?? '', span);
  const data: DossierData = {
    version: 1,
    title: chronicle.title,
    sources: chronicle.sources.map(toSource),
    entities: chronicle.entities.map(({ id, type, name, aliases, roles, mentions, merges, related }) => ({
      id,
      type,
      name,
      aliases: aliases.map(({ text, sources }) => ({ text, sources: [...sources] })),
      roles: roles.map((role) => ({ text: words(role), ...at(role) })),
      mentions: mentions.map(at),
      merges: merges.map((merge) => ({ text: words(merge), rule: merge.rule, ...at(merge) })),
      related: related.map(({ entity, shared }) => ({ entity, shared })),
    })),
    dates: chronicle.dates.flatMap((mention) =>
      mention.date ? [{ ...at(mention), value: mention.date.value, basis: mention.date.basis }] : [],
    ),
    quotes: chronicle.quotes.map((quote) => ({
      id: quote.id,
      ...at(quote),
      kind: quote.kind,
      ...defined({ speaker: quote.speaker, attribution: quote.attribution && plain(quote.attribution) }),
    })),
    figures: chronicle.figures.map((figure) => ({
      ...at(figure),
      value: figure.value,
      unit: figure.unit,
      ...defined({
        max: figure.max,
        modifier: figure.modifier,
        per: figure.per,
        of: figure.of && words({ ...figure, span: figure.of }),
      }),
    })),
    events: chronicle.events.flatMap(({ id, value, basis, kind, status, headline, entities, place, evidence }) =>
      value === undefined
        ? []
        : [{ id, value, basis, kind, status, headline, entities: [...entities], ...defined({ place }), evidence: evidence.map(at) }],
    ),
    ...(chronicle.unread ? { unread: chronicle.unread.map(({ file, rule, cause }) => ({ file, rule, cause })) } : {}),
    parallels: chronicle.parallels.map(({ id, kind, passages }) => ({ id, kind, passages: passages.map(at) })),
  };
  return revealAll(data, chronicle.withheld);
}

function toSource(source: Source): DossierData['sources'][number] {
  const { id, number, seed, language, publish, headline, facts, published, blocks, setAside, sameAs } = source;
  const repairs = blocks.flatMap(({ edits }) => edits.map(({ span, text, rule }) => ({ ...plain(span), text, rule })));
  return {
    id,
    number,
    file: seed.file,
    sha256: seed.sha256,
    bytes: seed.bytes,
    ...defined({ encoding: seed.encoding }),
    language,
    publish,
    title: headline.text,
    titleBasis: headline.basis,
    ...defined({
      outlet: facts.outlet?.text,
      byline: facts.byline?.text,
      url: facts.url?.text,
      date: published?.value,
      dateBasis: published?.basis,
      tags: facts.tags?.map(({ text }) => text),
    }),
    paragraphs: blocks.map((block) => ({ id: block.id, ...plain(block.span) })),
    setAside: setAside.map(({ span, rule }) => ({ ...plain(span), rule })),
    ...(repairs.length > 0 ? { repairs } : {}),
    sameAs: sameAs.map(({ source: other, score }) => ({ source: other, score })),
  };
}

function at({ source, span }: Evidence): { source: string; start: number; end: number } {
  return { source, ...plain(span) };
}

function plain({ start, end }: Span): { start: number; end: number } {
  return { start, end };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without its undefined fields: JSON has no such thing, and the schema forbids null. */
function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
