/** An entry of the editor's decisions: where it stands, and the reason given for it. */
export interface DecisionEntry {
  /** Shown to readers. */
  readonly because?: string;
  /** As the user knows it; `content/decisions.yaml` where absent. */
  readonly file?: string;
  /** From 1. */
  readonly line: number;
  readonly column?: number;
}

/** A passage that is no part of the article, or is one although a rule set it aside. The source is named by its file. */
export type PassageDecision =
  | { readonly kind: 'set-aside'; readonly source: string; readonly words: string }
  | { readonly kind: 'keep'; readonly source: string; readonly words: string };
