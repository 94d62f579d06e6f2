import { edtfDate } from '../model/date.ts';
import type { Language } from '../model/language.ts';
import type { KnownDate } from '../model/date.ts';
import { parseDay, type Day } from './calendar.ts';
import type { DateContext, DateReading } from './date-reading.ts';
import { dateRulesOf, type DateRule } from './date-rules.ts';
import { readNumericOrder, type NumericOrder } from './numeric-dates.ts';
import type { Passage } from './passage.ts';
import { cueAt, findTenseCues, type TenseCue } from './tense.ts';
import type { Token } from './tokens.ts';

/** A date expression of a block, read; offsets are local. */
export interface DateFind {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Without `span`: it is set where the find is placed in the seed. */
  readonly date?: Omit<KnownDate, 'span'>;
  readonly unanchored?: boolean;
}

interface Match {
  readonly rule: DateRule;
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}

/**
 * Date expressions of a text. `published` is the day that *Monday* and *in March* count from.
 *
 * @example “on July 9-11”, published 2024-06-07 → 2024-07-09/2024-07-11
 */
export function readDates(passages: readonly Passage[], { reading }: Language, published: Day | undefined, seedText: string): readonly DateFind[] {
  const order = readNumericOrder(seedText);
  const rules = dateRulesOf(reading.dates);
  const finds: DateFind[] = [];
  let story: { readonly day: Day; readonly passage: number } | undefined;
  passages.forEach(({ block, sentences, tokens }, passage) => {
    let at = 0;
    let cues: readonly TenseCue[] | undefined;
    for (const { rule, match, start, end } of matches(block.text, tokens, rules)) {
      while (at < sentences.length - 1 && start >= (sentences[at]?.end ?? 0)) {
        at += 1;
        cues = undefined;
      }
      const sentence = sentences[at] ?? { start: 0, end: block.text.length };
      cues ??= findTenseCues(block.text.slice(sentence.start, sentence.end), reading.statements);
      const reading_ = rule.read(match, contextOf(published, published && story?.passage !== passage ? undefined : story?.day, cueAt(cues, start - sentence.start), block.text.slice(sentence.start, start), order), block.text.slice(Math.max(0, start - 40), start), block.text.slice(end, end + 60));
      if (!reading_) continue;
      finds.push({ passage, ...trim(block.text, start, end), rule: rule.id, ...known(reading_, rule.id) });
      const day = reading_.value === undefined ? undefined : storyDay(reading_.value);
      if (day && (reading_.stated !== undefined || !published)) story = { day, passage };
    }
  });
  return finds;
}

/** Matches in order of reading; the longer wins where two overlap, then the earlier rule. */
function matches(text: string, tokens: readonly Token[], rules: readonly DateRule[]): readonly Match[] {
  const all: Match[] = [];
  const digits = /\d/.test(text);
  const hinted = hintsIn(tokens, rules);
  for (const rule of rules) {
    if (rule.digits && !digits || rule.hint && !hinted.has(rule.hint)) continue;
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) all.push({ rule, match, start: match.index, end: match.index + match[0].length });
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const next of all) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept;
}

const made = new WeakMap<readonly DateRule[], ReadonlyMap<string, readonly ReadonlySet<string>[]>>();

function hintsByWord(rules: readonly DateRule[]): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const byWord = new Map<string, ReadonlySet<string>[]>();
  for (const hint of new Set(rules.flatMap((rule) => rule.hint ?? []))) {
    for (const word of hint) byWord.set(word, [...(byWord.get(word) ?? []), hint]);
  }
  made.set(rules, byWord);
  return byWord;
}

/** The hints of which a word stands among the tokens. */
function hintsIn(tokens: readonly Token[], rules: readonly DateRule[]): ReadonlySet<ReadonlySet<string>> {
  const byWord = made.get(rules) ?? hintsByWord(rules);
  const found = new Set<ReadonlySet<string>>();
  for (const { lower, shape } of tokens) {
    if (shape === 'mark') continue;
    for (const hint of byWord.get(lower) ?? []) found.add(hint);
    if (/[^a-z]/.test(lower)) for (const part of lower.match(/\p{L}+/gu) ?? []) for (const hint of byWord.get(part) ?? []) found.add(hint);
  }
  return found;
}


function contextOf(anchor: Day | undefined, story: Day | undefined, cue: TenseCue | undefined, before: string, order: NumericOrder): DateContext {
  const close = cue !== undefined && cue.start < before.length && !/,\s/.test(before.slice(cue.end));
  return { order, ...(anchor ? { anchor } : {}), ...(story ? { story } : {}), ...(cue ? { tense: cue.status === 'planned' ? 'future' : 'past', close } : {}) };
}

function known({ value, stated, unanchored }: DateReading, rule: string): Pick<DateFind, 'date' | 'unanchored'> {
  return { ...(value === undefined ? {} : { date: { value: edtfDate(value), basis: stated || unanchored ? 'stated' : 'resolved', rule } }), ...(unanchored ? { unanchored } : {}) };
}

/** Where a date leaves the story: a month at its middle, a year at its middle, so that what follows stays in it. */
function storyDay(value: string): Day | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?![\dX])/.exec(value);
  return parseDay(value) ?? (match ? { year: Number(match[1]), month: Number(match[2] ?? 7), day: match[2] ? 15 : 1 } : undefined);
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let last = end;
  while (last > start && /[\s,]/.test(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}
