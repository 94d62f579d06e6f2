import type { Nodes } from 'mdast';
import { finding, type Finding } from '../model/finding.ts';

/** Why something does not hold: the rule's id, and a sentence with what was found, what was expected, the nearest. */
export interface Complaint {
  readonly rule: string;
  readonly text: string;
}

/** A value, or why there is none. */
export type Checked<T> = { readonly value: T } | { readonly wrong: Complaint };

/** What holds. */
export function right<T>(value: T): Checked<T> {
  return { value };
}

/** What does not: the rule's id, and why in a sentence. */
export function wrong(rule: string, text: string): { readonly wrong: Complaint } {
  return { wrong: { rule, text } };
}

/** A complaint at the place where an element of the editor's file begins. */
export function complain(file: string, node: Pick<Nodes, 'position'>, { rule, text }: Complaint, fatal = true): Finding {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return finding({ file, line, column, rule: `cite:${rule}`, text, fatal });
}
