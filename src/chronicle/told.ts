import type { KnownDate } from '../model/date.ts';
import type { Dossier, Source } from '../model/dossier.ts';
import type { Evidence } from '../model/entity.ts';
import { marksOf, type EntityType, type StatementMark } from '../model/mark.ts';
import { contains, type Span } from '../model/span.ts';
import { readAs, type Block } from '../model/text.ts';

/** An entity where a statement names it. */
export interface Named {
  readonly id: string;
  readonly type: EntityType;
  readonly span: Span;
}

/** A statement with all that deciding on its event needs. */
export interface Told {
  readonly source: Source;
  readonly mark: StatementMark;
  readonly block: Block;
  readonly date?: KnownDate;
  /** The date's words, as read. */
  readonly dateWords?: string;
  /** The clause, as read. */
  readonly text: string;
  /** In order of reading. */
  readonly names: readonly Named[];
  /** Content words of the clause, lower case, without names and dates. */
  readonly words: ReadonlySet<string>;
}

/** The statements of all sources, in order of sources, then of reading. */
export function toldIn(dossier: Dossier): readonly Told[] {
  const named = namesBySource(dossier);
  return dossier.sources.flatMap((source) => {
    const blocks = new Map([...(source.title ? [source.title] : []), ...source.blocks].map((block) => [block.id, block]));
    const dates = new Map(marksOf(source, 'date').map((date) => [date.span.start, date]));
    const names = named.get(source.id) ?? [];
    return marksOf(source, 'statement').flatMap((mark): readonly Told[] => {
      const block = blocks.get(mark.block);
      if (!block) return [];
      const date = mark.date ? dates.get(mark.date.start) : undefined;
      const inside = names.filter((name) => contains(mark.span, name.span));
      return [{
        source, mark, block, names: inside,
        ...(date?.date ? { date: date.date, dateWords: readAs(block, date.span) } : {}),
        text: readAs(block, mark.span),
        words: contentWords(block, mark.span, [...inside.map((name) => name.span), ...(date ? [date.span] : [])]),
      }];
    });
  });
}

/** A statement as evidence. */
export function evidence({ source, mark }: Told): Evidence {
  return { source: source.id, block: mark.block, span: mark.span };
}

function namesBySource({ entities }: Dossier): ReadonlyMap<string, readonly Named[]> {
  const bySource = new Map<string, Named[]>();
  for (const { id, type, mentions } of entities) {
    for (const { source, span } of mentions) {
      const list = bySource.get(source);
      if (list) list.push({ id, type, span });
      else bySource.set(source, [{ id, type, span }]);
    }
  }
  for (const list of bySource.values()) list.sort((a, b) => a.span.start - b.span.start);
  return bySource;
}

/** Words longer than three letters, shorn of endings, outside names and dates. */
function contentWords(block: Block, clause: Span, without: readonly Span[]): ReadonlySet<string> {
  const kept: string[] = [];
  let from = clause.start;
  for (const gap of without.toSorted((a, b) => a.start - b.start)) {
    if (gap.start > from) kept.push(readAs(block, { start: from, end: gap.start }));
    from = Math.max(from, gap.end);
  }
  if (from < clause.end) kept.push(readAs(block, { start: from, end: clause.end }));
  return new Set((kept.join(' ').toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem));
}

/** Enough of a word that *opened*, *opening* and *opens* agree. @example stem('opening') // 'open' */
export function stem(word: string): string {
  const bare = word.replace(/(?:ations?|ings?|ed|es|s|ment|ments)$/u, '');
  return bare.length >= 3 ? bare.replace(/e$/u, '') : word;
}
