import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { findWords } from '../model/anchor.ts';
import type { Source } from '../model/dossier.ts';
import type { Evidence } from '../model/entity.ts';
import { locatorOf, paragraphNumber } from '../model/locator.ts';
import { span, type Span } from '../model/span.ts';
import { allBlocks, type Block, readAs, toLocal, toSeed } from '../model/text.ts';

/** What a question is about. */
export type ReviewKind =
  | 'doubtful-merge'
  | 'new-names'
  | 'lone-name'
  | 'entity-type'
  | 'date'
  | 'source-date'
  | 'source-outlet'
  | 'source-title'
  | 'quote-speaker'
  | 'set-aside'
  | 'near-duplicate'
  | 'inferred-date'
  | 'numeric-date'
  | 'merged-by-rule';

/** One way to settle a question: what it says, and the lines that say it. Words in `<…>` are for the editor to fill in. */
export interface Choice {
  readonly says: string;
  /** File below `content/`. */
  readonly file: 'sources.yaml' | 'decisions.yaml';
  readonly yaml: string;
}

/** One open question. */
export interface ReviewItem {
  /** Stable from run to run; what `accept` names. */
  readonly id: string;
  readonly kind: ReviewKind;
  /** The question in one line. */
  readonly question: string;
  /** The words it is about, each with its locator. */
  readonly words: readonly string[];
  /** The likeliest first; the last one leaves things as they are. */
  readonly settle: readonly [Choice, ...Choice[]];
}

/** A question with its ways out, of which leaving things as they are is always one. */
export function item(kind: ReviewKind, id: string, question: string, words: readonly string[], choices: readonly Choice[]): ReviewItem {
  const accept: Choice = { says: 'leave it as it is', file: 'decisions.yaml', yaml: toYaml({ accept: [id] }) };
  return { id, kind, question, words, settle: [...choices, accept] as unknown as ReviewItem['settle'] };
}

/** A way out by entries of `decisions.yaml`. */
export function decision(says: string, entries: object): Choice {
  return { says, file: 'decisions.yaml', yaml: toYaml(entries) };
}

/** A way out by facts of a source in `sources.yaml`. */
export function sourceFact(says: string, source: Source, facts: Readonly<Record<string, string>>): Choice {
  return { says, file: 'sources.yaml', yaml: toYaml({ [source.seed.file]: facts }) };
}

function toYaml(value: object): string {
  return stringify(value, { lineWidth: 0 });
}

/** Six hex digits of words, for ids. */
export function mark(...words: readonly string[]): string {
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 6);
}

/** The words of a piece of evidence with some of their surroundings: `S3 ¶2 “… the minister [Doe] said …”`. */
export function inContext(source: Source | undefined, { block: id, span: where }: Evidence): string {
  const block = source && blockOf(source, id);
  if (!source || !block) return '';
  const { start, end } = toLocal(block, where);
  const before = (start > 50 ? '…' : '') + block.text.slice(Math.max(0, start - 50), start);
  const after = block.text.slice(end, end + 50) + (end + 50 < block.text.length ? '…' : '');
  const words = block.text.slice(start, end);
  return `${locatorOf(source.number, id)} “${before}[${words.length > 160 ? `${words.slice(0, 100)} … ${words.slice(-40)}` : words}]${after}”`;
}

function blockOf(source: Source, id: string): Block | undefined {
  return allBlocks(source).find((block) => block.id === id);
}

/** A place as decisions name it: source, paragraph, and as many words as it takes to find it. */
export function placeIn(
  source: Source,
  { block: id, span: where }: Evidence,
): { source: string; p?: number | 'title'; words: string } | undefined {
  const block = blockOf(source, id);
  if (!block) return undefined;
  const number = paragraphNumber(id);
  const p = number === undefined ? 'title' : Number(number);
  for (const words of wordings(block, where)) {
    const found = findWords(allBlocks(source), words, p);
    if (typeof found !== 'string' && found.span.start < where.end && where.start < found.span.end)
      return { source: source.seed.file, p, words };
  }
  return undefined;
}

/** The words alone, at most twelve of them; then with more and more of what stands round them. */
function* wordings(block: Block, where: Span): Generator<string> {
  const local = toLocal(block, where);
  const words = readAs(block, where).trim();
  const first = /^(?:\S+\s+){12}/.exec(words)?.[0].trim() ?? words;
  yield first;
  for (let more = 1; more <= 6; more += 1) {
    const before = new RegExp(`(?:\\S+\\s+){0,${more}}$`).exec(block.text.slice(0, local.start))?.[0].length ?? 0;
    const after = new RegExp(`^(?:\\s*\\S+){0,${more}}`).exec(block.text.slice(local.end))?.[0].length ?? 0;
    yield readAs(
      block,
      toSeed(block, span(local.start - before, Math.min(local.end, local.start + first.length) + (first === words ? after : 0))),
    ).trim();
  }
}
