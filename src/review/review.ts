/**
 * Takes:   a Chronicle.
 * Gives:   what wants an editor's eye, most valuable first, each with its words and the lines to paste into `content/`.
 * Reports: nothing; the list is the report.
 * Never:   changes anything, or lists what the editor has settled.
 */
import type { Chronicle, Source } from '../model/dossier.ts';
import type { Entity, Evidence } from '../model/entity.ts';
import { locatorOf } from '../model/locator.ts';
import { toLocal, type Block } from '../model/text.ts';
import { stringify } from 'yaml';

/** One open question. */
export interface ReviewItem {
  readonly kind: 'doubtful-merge' | 'source-date' | 'source-outlet' | 'quote-speaker' | 'set-aside' | 'near-duplicate';
  /** The question in one line. */
  readonly question: string;
  /** The words it is about, each with its locator. */
  readonly words: readonly string[];
  /** File below `content/` and the YAML that settles it; absent where only the text itself can be changed. */
  readonly settle?: { readonly file: string; readonly yaml: string };
}

export function review(dossier: Chronicle): ReviewItem[] {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const quoted = (evidence: Evidence) => inContext(sources.get(evidence.source), evidence);
  return [
    ...doubtfulMerges(dossier, quoted),
    ...dossier.sources.filter(({ published }) => !published || published.basis === 'inferred').map(undated),
    ...dossier.quotes.filter(({ kind, speaker }) => kind === 'direct' && speaker === undefined)
      .map((quote): ReviewItem => ({ kind: 'quote-speaker', question: 'Who says this?', words: [quoted(quote)] })),
    ...dossier.sources.flatMap(doubtfullySetAside),
    ...dossier.sources.filter(({ facts }) => !facts.outlet).map(withoutOutlet),
    ...nearDuplicates(dossier),
  ];
}

function doubtfulMerges(dossier: Chronicle, quoted: (evidence: Evidence) => string): ReviewItem[] {
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  return dossier.doubtful.flatMap(({ a, b, rule }) => {
    const [one, other] = [entities.get(a), entities.get(b)];
    if (!one || !other) return [];
    const names = [one.name, other.name];
    return [{
      kind: 'doubtful-merge' as const,
      question: `Is “${one.name}” (${one.type}) the same as “${other.name}” (${other.type})? (${rule})`,
      words: [one, other].map(firstMention).map(quoted),
      settle: {
        file: 'decisions.yaml',
        yaml: `${stringify({ merge: [{ names }] })}# or\n${stringify({ 'never-merge': [{ names }] })}`,
      },
    }];
  });
}

function undated(source: Source): ReviewItem {
  const { published } = source;
  return {
    kind: 'source-date',
    question: published
      ? `S${source.number} states no date; ${published.value} is inferred${published.from ? `: ${published.from.locators.join(', ')} dates the same ${published.from.event} so` : ''}. Is it right?`
      : `S${source.number} states no date. When was it published?`,
    words: [`S${source.number} “${source.headline.text}”`],
    settle: { file: 'sources.yaml', yaml: stringify({ [source.seed.file]: { date: published?.value ?? 'YYYY-MM-DD', because: 'How you know it' } }) },
  };
}

function withoutOutlet(source: Source): ReviewItem {
  return {
    kind: 'source-outlet',
    question: `S${source.number} does not name its outlet. Who published it?`,
    words: [`S${source.number} “${source.headline.text}”`],
    settle: { file: 'sources.yaml', yaml: stringify({ [source.seed.file]: { outlet: 'Name of the outlet', because: 'How you know it' } }) },
  };
}

function doubtfullySetAside(source: Source): ReviewItem[] {
  return source.setAside.filter(({ doubtful }) => doubtful).map(({ span, rule }) => ({
    kind: 'set-aside',
    question: `Is this really not part of the article? (${rule})`,
    words: [`S${source.number} “${source.seed.text.slice(span.start, span.end)}”`],
  }));
}

function nearDuplicates(dossier: Chronicle): ReviewItem[] {
  const numbers = new Map(dossier.sources.map(({ id, number }) => [id, number]));
  return dossier.sources.flatMap(({ id, number, sameAs }) => sameAs.filter(({ source }) => (numbers.get(source) ?? 0) > number).map(({ source, score }) => ({
    kind: 'near-duplicate' as const,
    question: `S${number} and S${numbers.get(source)} share ${Math.round(score * 100)} of 100 passages. Does one reprint the other?`,
    words: [`/sources/${id}/`, `/sources/${source}/`],
  })));
}

function firstMention(entity: Entity): Evidence {
  return entity.mentions[0] as Evidence;
}

/** The words of a piece of evidence with some of their surroundings: `S3 ¶2 “… the minister [Doe] said …”`. */
function inContext(source: Source | undefined, { block: id, span }: Evidence): string {
  const block: Block | undefined = id === 'title' ? source?.title : source?.blocks.find((each) => each.id === id);
  if (!source || !block) return '';
  const { start, end } = toLocal(block, span);
  const before = (start > 50 ? '…' : '') + block.text.slice(Math.max(0, start - 50), start);
  const after = block.text.slice(end, end + 50) + (end + 50 < block.text.length ? '…' : '');
  return `${locatorOf(source.number, id)} “${before}[${block.text.slice(start, end)}]${after}”`;
}
