import type { Citation, CitedPlace } from '../model/cited.ts';
import type { CitedChronicle, Source } from '../model/dossier.ts';
import { contains, overlaps, span, type Span } from '../model/span.ts';
import { allBlocks } from '../model/text.ts';

/** Share of a text that excerpts may show, beyond what is quoted or cited: rights to quote are for parts of a work. */
const mostShare = 1 / 3;

/** A stretch of one source. */
interface Stretch {
  readonly source: string;
  readonly span: Span;
}

/**
 * The stretches of a source that are shown though the rest of it is withheld. Of every such source: what was read out of
 * it, names, offices, dates and figures. Where excerpts may be shown also the sentences that are quoted or cited,
 * then those that events rest on and the neighbours of all these, while they are no more than a third of the text.
 */
export function shownStretches(dossier: CitedChronicle): (source: Source) => readonly Span[] {
  const { entities, dates, figures, quotes, events } = dossier;
  const readOut = bySource([...entities.flatMap(({ mentions, roles }) => [...mentions, ...roles]), ...dates, ...figures]);
  const quoted = bySource([...cited(dossier), ...quotes.filter(({ kind }) => kind === 'direct')]);
  const told = bySource(events.flatMap(({ evidence }) => evidence));
  return (source) => {
    const facts = readOut.get(source.id) ?? [];
    return source.publish === 'metadata' ? facts : [...facts, ...excerpts(source, quoted.get(source.id) ?? [], told.get(source.id) ?? [])];
  };
}

function bySource(places: readonly Stretch[]): ReadonlyMap<string, readonly Span[]> {
  return new Map([...Map.groupBy(places, ({ source }) => source)].map(([source, list]) => [source, list.map((place) => place.span)]));
}

/** What the editor's texts cite. */
function cited({ edited, sources }: CitedChronicle): Stretch[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return edited
    .flatMap(({ citations }) => [...citations.values()])
    .flatMap((citation) => placesOf(citation))
    .flatMap(({ source: id, block, through = block }) => {
      const source = byId.get(id);
      const blocks = source ? allBlocks(source) : [];
      const [from, to] = [block, through].map((each) => blocks.findIndex((one) => one.id === each));
      return blocks.slice(from, (to ?? -1) + 1).map((each) => ({ source: id, span: each.span }));
    });
}

function placesOf(citation: Citation): readonly CitedPlace[] {
  return citation.kind === 'cite' ? citation.places : citation.kind === 'quote' || citation.kind === 'figure' ? [citation.place] : [];
}

function excerpts(source: Source, quoted: readonly Span[], told: readonly Span[]): Span[] {
  const sentences = source.sentences.filter((each) => source.blocks.some((block) => contains(block.span, each)));
  const at = (places: readonly Span[]) =>
    sentences.flatMap((each, index) => (places.some((place) => overlaps(place, each)) ? [index] : []));
  const length = (index: number) => (sentences[index]?.end ?? 0) - (sentences[index]?.start ?? 0);
  const total = (indexes: Iterable<number>) => [...indexes].reduce((sum, index) => sum + length(index), 0);
  const kept = new Set(at(quoted));
  const wanted = at(told);
  let room = total(sentences.keys()) * mostShare - total(kept);
  for (const index of [...wanted, ...[...kept, ...wanted].flatMap((each) => [each - 1, each + 1])]) {
    if (kept.has(index) || index < 0 || index >= sentences.length || length(index) > room) continue;
    kept.add(index);
    room -= length(index);
  }
  return [...kept].flatMap((index) => sentences[index] ?? []);
}

/** What lies between the shown stretches of a text and has a letter or digit in it, without the white space at its ends. */
export function hiddenStretches(text: string, shown: readonly Span[]): Span[] {
  const hidden: Span[] = [];
  let at = 0;
  for (const { start, end } of [...shown].sort((a, b) => a.start - b.start || a.end - b.end).concat(span(text.length, text.length))) {
    const gap = text.slice(at, Math.max(at, start));
    if (/[\p{L}\p{N}]/u.test(gap)) hidden.push(span(at + gap.length - gap.trimStart().length, at + gap.trimEnd().length));
    at = Math.max(at, end);
  }
  return hidden;
}
