import { oncePer } from '../../model/once-per.ts';
import type { Passage } from '../words/passage.ts';
import type { Token } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';
import { digitRunIn, type DateRule } from './reading.ts';

/** Words of a passage that a rule may read as a date. */
export interface Match {
  readonly rule: DateRule;
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}

/** Matches in order of reading; the longer wins where two overlap, then the earlier rule. */
export function matchesIn(passage: Passage, rules: readonly DateRule[]): readonly Match[] {
  const {
    block: { text },
  } = passage;
  const digits = digitRunIn(text);
  // No rule is without both.
  if (digits === 0 && !hasKind(passage, kind.date)) return [];
  const all: Match[] = [];
  const hinted = hasKind(passage, kind.date) ? hintsIn(passage.tokens, rules) : none;
  const firstDigit = text.search(/\d/);
  for (const rule of rules) {
    const hint = rule.hint ? hinted.get(rule.hint) : 0;
    if (rule.digits > digits || hint === undefined || rule.needs?.test(text) === false) continue;
    // A match holds a hint and a digit, or stands beside them: none begins long before the first.
    rule.pattern.lastIndex = Math.max(0, hint - longest, rule.digits > 0 ? firstDigit - longest : 0);
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text))
      all.push({ rule, match, start: match.index, end: match.index + match[0].length });
  }
  if (all.length > 1) all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const next of all) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept;
}

/** Code units of the longest expression that a rule finds, lists of days included. */
const longest = 80;

const none: ReadonlyMap<ReadonlySet<string>, number> = new Map();

/** The hints by each of their words. */
const hintsByWord = oncePer((rules: readonly DateRule[]): ReadonlyMap<string, readonly ReadonlySet<string>[]> => {
  const byWord = new Map<string, ReadonlySet<string>[]>();
  for (const hint of new Set(rules.flatMap((rule) => rule.hint ?? []))) {
    for (const word of hint) byWord.set(word, [...(byWord.get(word) ?? []), hint]);
  }
  return byWord;
});

/** The hints of which a word stands among the tokens, each with where the first begins. */
function hintsIn(tokens: readonly Token[], rules: readonly DateRule[]): ReadonlyMap<ReadonlySet<string>, number> {
  const byWord = hintsByWord(rules);
  const found = new Map<ReadonlySet<string>, number>();
  const add = (word: string, start: number) => {
    for (const hint of byWord.get(word) ?? []) if (!found.has(hint)) found.set(hint, start);
  };
  for (const token of tokens) {
    if (!hasKind(token, kind.date)) continue;
    const { lower, start } = token;
    add(lower, start);
    if (/[^a-z]/.test(lower)) for (const part of lower.match(/\p{L}+/gu) ?? []) add(part, start);
  }
  return found;
}
