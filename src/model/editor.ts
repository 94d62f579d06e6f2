import type { Edtf } from './date.ts';
import type { Edition } from './edition.ts';
import type { EntityType, Status } from './mark.ts';
import type { Encoding, Publish } from './source.ts';
import type { DecisionEntry, PassageDecision } from './passage-decision.ts';

/** What the editor says of the dossier as a whole (`content/dossier.yaml`). */
export interface DossierFacts {
  readonly title?: string;
  readonly standfirst?: string;
  /** Number of the edition, from 1. */
  readonly edition?: number;
  /** Day of the edition, as precise as the editor gives it. */
  readonly date?: Edtf;
  /** How much of a source may be shown where `sources.yaml` says nothing of it; `full` where absent. */
  readonly publish?: Publish;
  /** BCP 47 tag of the site's own words. */
  readonly language: string;
}

/** What the editor adds where a seed does not state it (`content/sources.yaml`). */
export interface SourceNote {
  /** File below `seeds/`. */
  readonly file: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly date?: Edtf;
  /** How the file is written, where that cannot be told from it. */
  readonly encoding?: Encoding | 'utf-8';
  /** How much of it may be shown. */
  readonly publish?: Publish;
  /** The grounds, shown to readers. */
  readonly because?: string;
}

/** A place in the sources, as an editor names it. */
export interface Place {
  /** File below `seeds/`, or id of the source. */
  readonly source: string;
  /** Paragraph as the site numbers it. The words are the anchor, the number is a check on them. */
  readonly p?: number | 'title';
  /** As the site shows them; `…` stands for whatever lies between. */
  readonly words: string;
}

/** Who is who, and what they are called. */
export type NameDecision =
  | { readonly kind: 'merge'; readonly names: readonly string[] }
  | { readonly kind: 'never-merge'; readonly names: readonly string[] }
  | { readonly kind: 'drop'; readonly name: string }
  /** No rule merges it with another name. */
  | { readonly kind: 'protect'; readonly name: string }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'retype'; readonly name: string; readonly to: EntityType }
  /** A name the rules did not see, wherever it stands. */
  | { readonly kind: 'add'; readonly name: string; readonly type: EntityType };

/** A role in the words of a source; where no place is named, the first one that has the words. */
export type RoleDecision =
  | { readonly kind: 'role'; readonly name: string; readonly role: string; readonly source?: string; readonly p?: number | 'title' }
  | { readonly kind: 'role'; readonly name: string; readonly remove: string };

/** What a date expression means; `none` where it means no date. */
export type DateDecision = { readonly kind: 'date'; readonly to: Edtf | 'none' } & Place;

/** Whose words a quotation is; `none` where nobody can be named. */
export type SpeakerDecision = { readonly kind: 'speaker'; readonly name: string } & Place;

/** What an event is called, whether it is shown, what it is one with; or one the rules did not see. Events go by their ids. */
export type EventDecision =
  | { readonly kind: 'event'; readonly hide: string }
  | { readonly kind: 'event'; readonly retitle: string; readonly to: string }
  | { readonly kind: 'event'; readonly status: string; readonly to: Status }
  /** The first is what the others become part of. */
  | { readonly kind: 'event'; readonly merge: readonly string[] }
  | ({ readonly kind: 'event'; readonly add: string; readonly date?: Edtf; readonly status: Status } & Place);

/**
 * Words that are to be nowhere in what is published: a name in all its spellings, or a passage wherever it stands. `label`: what readers
 * see.
 */
export type RedactDecision =
  | { readonly kind: 'redact'; readonly name: string; readonly label?: string }
  | { readonly kind: 'redact'; readonly words: string; readonly label?: string };

/** A question of `review` that is settled by leaving things as they are. */
export interface AcceptDecision {
  readonly kind: 'accept';
  /** Id of the question. */
  readonly id: string;
}

/** A correction of the draft (`content/decisions.yaml`). */
export type Decision = DecisionEntry
  & (NameDecision | RoleDecision | DateDecision | SpeakerDecision | PassageDecision | EventDecision | RedactDecision | AcceptDecision);

/** What a decision is about: its key in the file. */
export type DecisionKind = Decision['kind'];

/** Decisions of some kinds, typed. @example decisionsOf(editor.decisions, 'set-aside', 'keep') */
export function decisionsOf<K extends DecisionKind>(
  decisions: readonly Decision[],
  ...kinds: readonly K[]
): readonly Extract<Decision, { kind: K }>[] {
  return decisions.filter((decision): decision is Extract<Decision, { kind: K }> => kinds.some((kind) => decision.kind === kind));
}

/** One of the editor's MDX files (`content/briefing.mdx`, `content/entities/<id>.mdx`). */
export interface EditorText {
  /** As the user knows it, `content/briefing.mdx`. */
  readonly file: string;
  /** The page it belongs to: `briefing`, `entities/<id>`. */
  readonly entry: string;
  readonly text: string;
}

/** All of `content/`. */
export interface Editor {
  readonly dossier: DossierFacts;
  readonly sources: readonly SourceNote[];
  readonly decisions: readonly Decision[];
  /** Files below `seeds/` whose names the editor has gone through; absent where none are said to be. */
  readonly reviewed?: readonly string[];
  /** Files with what the editor adds to profiles, `content/entities/<id>.mdx`, sorted. */
  readonly notes: readonly string[];
  /** The editor’s MDX files, sorted: the briefing and what they add to profiles, word for word. */
  readonly texts: readonly EditorText[];
  /** Earlier states of the dossier, recorded by `npm run edition`, in order of their numbers. */
  readonly editions: readonly Edition[];
  /** True where nobody has added or corrected anything (a title is neither): the site is then marked as an unreviewed draft. */
  readonly empty: boolean;
}

/** What an empty `content/` says. */
export const unedited: Editor = {
  dossier: { language: 'en' },
  sources: [],
  decisions: [],
  notes: [],
  texts: [],
  editions: [],
  empty: true,
};
