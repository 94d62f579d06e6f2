import { VFileMessage } from 'vfile-message';

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
