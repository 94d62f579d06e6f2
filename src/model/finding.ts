import { VFileMessage } from 'vfile-message';
import type { DecisionEntry } from './passage-decision.ts';

/** Something a person should know: with its file, place and rule. Fatal ones stop the build. */
export type Finding = VFileMessage;

/** What a finding is made of. */
export interface FindingParts {
  /** File as the user knows it: `seeds/a.txt`, `content/decisions.yaml`. */
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** `room:rule`, `read:not-text`. */
  readonly rule: `${string}:${string}`;
  /** One sentence: what was found, what was expected, what to do. */
  readonly text: string;
  /** True stops the build, false is a warning. */
  readonly fatal: boolean;
}

/** The only maker of findings. */
export function finding({ file, line, column, rule, text, fatal }: FindingParts): Finding {
  const [source, ruleId] = rule.split(':');
  const message = new VFileMessage(text, {
    ...(line === undefined ? {} : { place: { line, column: column ?? 1 } }),
    ...(ruleId === undefined ? {} : { ruleId }),
    ...(source === undefined ? {} : { source }),
  });
  message.file = file;
  message.fatal = fatal;
  return message;
}

/** A finding on one of the editor's decisions, at the place it is written at; fatal unless said otherwise. */
export function findingOn(
  { file = 'content/decisions.yaml', line, column }: DecisionEntry,
  about: Pick<FindingParts, 'rule' | 'text'> & Partial<Pick<FindingParts, 'fatal'>>,
): Finding {
  return finding({ fatal: true, ...about, file, line, ...(column === undefined ? {} : { column }) });
}

/**
 * What a room says of a decision that applies to nothing, or no longer.
 *
 * @param problem why, what was expected, and what to do: whole sentences from the second on
 */
export function staleDecision(room: string, decision: DecisionEntry & { readonly kind: string }, problem: string): Finding {
  return findingOn(decision, { rule: `${room}:stale-decision`, text: `This “${decision.kind}” applies to nothing: ${problem}` });
}
