import type { KnownDate } from '../model/date.ts';
import type { Dossier, MarkedSource } from '../model/dossier.ts';
import type { Evidence } from '../model/entity.ts';
import type { Language } from '../model/language.ts';
import { marksOf, type StatementMark } from '../model/mark.ts';
import { contains, type Span } from '../model/span.ts';
import type { TellingData } from '../model/telling-data.ts';
import { allBlocks, type Block, readAs, toLocal } from '../model/text.ts';
import { sideOf } from './side.ts';
import { oncePer } from '../model/once-per.ts';
import { oneOf } from '../model/one-of.ts';
import { sharedSubject } from './shared-subject.ts';
import { stemmer } from './stem.ts';
import { withAntecedent } from './antecedent.ts';
import type { Named } from './named.ts';

/** A statement with all that deciding on its event needs. */
export interface Told {
  readonly source: MarkedSource;
  readonly mark: StatementMark;
  readonly block: Block;
  /** What the language of its source has for telling. */
  readonly telling: TellingData;
  readonly stem: (word: string) => string;
  /** The clause, with the words a relative clause hangs on. */
  readonly span: Span;
  /** Who or what it is about, where only the clause before it says so. */
  readonly subject?: Span;
  readonly date?: KnownDate;
  /** Where the date's words stand; absent where the date is inferred. */
  readonly dateSpan?: Span;
  /** The clause has a date expression that says no date (*recently*). */
  readonly vague: boolean;
  /** In order of reading. */
  readonly names: readonly Named[];
  /** Those who say what is quoted in it, named in it or not. */
  readonly speakers: readonly Named[];
  /** Stems of the content words outside names and dates. */
  readonly words: ReadonlySet<string>;
  /** Stems of all content words, those inside names too. */
  readonly allWords: ReadonlySet<string>;
  /** The longer of them, those of place names left out: what tells that two statements are about one thing. */
  readonly things: ReadonlySet<string>;
}

/** The statements of all sources, in order of sources, then of reading. */
export function toldIn(dossier: Dossier<MarkedSource>, languages: readonly Language[]): readonly Told[] {
  const named = namesBySource(dossier);
  const stems = new Map(languages.map(({ code, telling }) => [code, { telling, stem: stemmer(telling) }]));
  return dossier.sources.flatMap((source) => {
    const known = stems.get(source.language);
    if (!known) return [];
    const { telling, stem } = known;
    const blocks = new Map(allBlocks(source).map((block) => [block.id, block]));
    const dates = new Map(marksOf(source, 'date').map((date) => [date.span.start, date]));
    const names = named.get(source.id) ?? [];
    return withoutCoarser(
      marksOf(source, 'statement').flatMap((mark): readonly Told[] => {
        const block = blocks.get(mark.block);
        if (!block) return [];
        const date = mark.date ? dates.get(mark.date.start) : undefined;
        // *will pay more than Monday’s price*: no plan for the Monday before.
        const isOwner =
          mark.status === 'planned'
          && date?.date !== undefined
          && sideOf(date.date.value, source.published) === 'before'
          && ownerOf(telling).test(source.seed.text.slice(date.span.end, date.span.end + 3));
        const words = date?.range?.span ?? date?.span;
        const clause = withAntecedent(block, mark, telling, within(names, mark.sentence));
        const subject = sharedSubject(source, block, mark, telling);
        const inside = [...(subject ? within(names, subject) : []), ...within(names, clause)];
        return [
          {
            source,
            mark,
            block,
            span: clause,
            telling,
            stem,
            names: inside,
            speakers: speakersIn(source, names, mark, clause),
            vague: date !== undefined && (!date.date || isOwner),
            ...(subject ? { subject } : {}),
            ...(date?.date && !isOwner
              ? { date: date.range ? { ...date.date, value: date.range.value } : date.date, dateSpan: date.range?.span ?? date.span }
              : {}),
            ...contentOf(stem, block, clause, inside, words),
          },
        ];
      }),
    );
  });
}

const ownerOf = oncePer(({ possessives }: TellingData) => new RegExp(`^['’\`]${oneOf(possessives)}`, 'u'));

/** Of two dates of one clause the finer one counts: *the plan for 2024, announced on 6 May*. */
function withoutCoarser(told: readonly Told[]): readonly Told[] {
  const clauseOf = ({ span: { start, end } }: Told) => `${start} ${end}`;
  const byClause = Map.groupBy(told, clauseOf);
  return told.filter(
    (each) =>
      !byClause
        .get(clauseOf(each))
        ?.some((other) => each.date && other.date && other.date.value !== each.date.value && other.date.value.startsWith(each.date.value)),
  );
}

/** The clause, as read. */
export function textOf({ block, span: clause }: Told): string {
  return readAs(block, clause);
}

/** The number of the paragraph in its text, from 0; the title's is -1. */
export function position({ source, mark }: Told): number {
  return positions(source.blocks).get(mark.block) ?? -1;
}

const positions = oncePer((blocks: readonly Block[]) => new Map(blocks.map(({ id }, at) => [id, at])));

/** A statement as evidence. */
export function evidence({ source, mark, span: clause }: Told): Evidence {
  return { source: source.id, block: mark.block, span: clause };
}

function namesBySource({ entities }: Dossier): ReadonlyMap<string, readonly Named[]> {
  const bySource = new Map<string, Named[]>();
  for (const { id, type, mentions } of entities) {
    for (const mention of mentions) {
      const list = bySource.get(mention.source);
      if (list) list.push({ id, type, span: mention.span });
      else bySource.set(mention.source, [{ id, type, span: mention.span }]);
    }
  }
  for (const list of bySource.values()) list.sort((a, b) => a.span.start - b.span.start);
  return bySource;
}

/** Who says the quotations of a saying. */
function speakersIn(source: MarkedSource, names: readonly Named[], { rule }: StatementMark, clause: Span): readonly Named[] {
  if (rule !== 'saying' && rule !== 'quoted') return [];
  return marksOf(source, 'quote').flatMap(({ span, speaker }) => (speaker && contains(clause, span) ? within(names, speaker) : []));
}

/** Names are sorted: the first one is found by halving. */
function within(names: readonly Named[], clause: Span): readonly Named[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.span.start ?? 0) < clause.start) low = middle + 1;
    else high = middle;
  }
  const found: Named[] = [];
  for (let at = low; at < names.length; at += 1) {
    const name = names[at];
    if (!name || name.span.start >= clause.end) break;
    if (contains(clause, name.span)) found.push(name);
  }
  return found;
}

/** Of four letters and more. */
const longWord = /\p{L}{4,}/gu;

/** The content words of a clause, three ways; its text is gone through once. */
function contentOf(
  stem: Told['stem'],
  block: Block,
  clause: Span,
  names: readonly Named[],
  date: Span | undefined,
): Pick<Told, 'words' | 'allWords' | 'things'> {
  const [words, allWords, things] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const { start, end } = toLocal(block, clause);
  const inDate = date && toLocal(block, date);
  const named = names.map((name) => ({ type: name.type, ...toLocal(block, name.span) }));
  const text = block.text.slice(start, end).toLowerCase();
  longWord.lastIndex = 0;
  for (let match = longWord.exec(text); match; match = longWord.exec(text)) {
    const at = start + match.index;
    const holds = (where: Span) => where.start <= at && at < where.end;
    if (inDate && holds(inDate)) continue;
    const word = stem(match[0]);
    const name = named.find(holds);
    allWords.add(word);
    if (!name) words.add(word);
    if (name?.type !== 'place' && word.length > 4) things.add(word);
  }
  return { words, allWords, things };
}
