import type { CitedChronicle, Source } from '../../model/dossier.ts';
import { dayRange } from '../../model/date.ts';
import { locatorOf } from '../../model/locator.ts';
import { compare } from '../../model/order.ts';
import { addressOf } from '../../model/page.ts';
import { addressAt, type Served } from '../../model/served.ts';
import { contains, span, type Span } from '../../model/span.ts';
import { readAs, type Block } from '../../model/text.ts';
import { reveal } from '../../model/withheld.ts';
import { wordsAt, type Lookup } from '../compose/lookup.ts';
import { toDossierData } from '../dossier-json.ts';
import type { DossierData } from '../dossier-schema.ts';

/** A stretch of a source as `dossier.json` gives it. */
export interface DataPlace {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** What every export says of a place. */
export interface ExportedPlace {
  /** As a reader sees them, repairs made. */
  readonly words: string;
  /** `S3 ¶12`. */
  readonly locator: string;
  /** Complete, with the paragraph. */
  readonly address: string;
}

/** What references to sources and pages are made from. */
export interface Citing {
  readonly chronicle: CitedChronicle;
  /** A base-free address as it is to stand in data. */
  readonly address: (address: string) => string;
  /** Words as they may be shown: with the labels of what is withheld. */
  readonly shown: (text: string) => string;
}

/** What every export is made from: `dossier.json` as a value, and the words and addresses behind its offsets. */
export interface Exported extends Citing {
  readonly data: DossierData;
  readonly entities: ReadonlyMap<string, DossierData['entities'][number]>;
  readonly sources: ReadonlyMap<string, DossierData['sources'][number]>;
  readonly place: (place: DataPlace) => ExportedPlace;
  /** The day all of it is as of, `YYYY-MM-DD`: of the edition, else of the latest source; exports know no clock. */
  readonly day: string;
  readonly lookup: Lookup;
}

export function toCiting(chronicle: CitedChronicle, served: Served): Citing {
  return {
    chronicle,
    address: (each) => addressAt(served, each),
    shown: (text) => reveal(text, chronicle.withheld ?? new Map()),
  };
}

/** The value all exports are made from. */
export function toExported(chronicle: CitedChronicle, lookup: Lookup, served: Served): Exported {
  // Not those of the lookup, which may note what is read of them: a million places are asked for.
  const sources = new Map(chronicle.sources.map((source) => [source.id, source]));
  const data = toDossierData(chronicle);
  const key = chronicle.withheld ?? new Map();
  const citing = toCiting(chronicle, served);
  return {
    ...citing,
    data,
    lookup,
    day: asOf(chronicle),
    entities: new Map(data.entities.map((each) => [each.id, each])),
    sources: new Map(data.sources.map((each) => [each.id, each])),
    place({ source: id, start, end }) {
      const source = sources.get(id);
      const at = span(start, end);
      const block = source === undefined ? undefined : blockAt(source, at);
      const evidence = { source: id, block: block?.id ?? '', span: at };
      return {
        words: reveal(block && contains(block.span, at) ? readAs(block, at) : wordsAt(lookup, evidence), key),
        locator: locatorOf(source?.number ?? 0, evidence.block),
        address: citing.address(addressOf.paragraph(evidence)),
      };
    },
  };
}

function asOf({ editor, sources }: CitedChronicle): string {
  const { date } = editor.dossier;
  const edition = date && dayRange(date).last;
  return (
    edition
    ?? sources
      .flatMap(({ published }) => (published && dayRange(published.value).last) ?? [])
      .toSorted(compare)
      .at(-1)
    ?? '1970-01-01'
  );
}

/** The block a stretch begins in; none for lines set aside. */
function blockAt({ title, blocks }: Source, at: Span): Block | undefined {
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= at.start) low = middle + 1;
    else high = middle - 1;
  }
  const block = blocks[high];
  if (block && at.start < block.span.end) return block;
  return title && title.span.start <= at.start && at.start < title.span.end ? title : undefined;
}
