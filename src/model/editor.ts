import type { Edtf } from './date.ts';
import type { Edition } from './edition.ts';
import type { EntityType } from './mark.ts';

/** What the editor says of the dossier as a whole (`content/dossier.yaml`). */
export interface DossierFacts {
  readonly title?: string;
  readonly standfirst?: string;
  /** Number of the edition, from 1. */
  readonly edition?: number;
  /** Day of the edition, as precise as the editor gives it. */
  readonly date?: Edtf;
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
  /** The grounds, shown to readers. */
  readonly because?: string;
}

/** A correction of the draft (`content/decisions.yaml`). */
export type Decision =
  | { readonly kind: 'merge'; readonly names: readonly string[]; readonly because?: string; readonly line: number }
  | { readonly kind: 'never-merge'; readonly names: readonly string[]; readonly because?: string; readonly line: number }
  | { readonly kind: 'drop'; readonly name: string; readonly because?: string; readonly line: number }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string; readonly because?: string; readonly line: number }
  | { readonly kind: 'retype'; readonly name: string; readonly to: EntityType; readonly because?: string; readonly line: number };

/** All of `content/` that is data; the editor's MDX goes to the site as it is. */
export interface Editor {
  readonly dossier: DossierFacts;
  readonly sources: readonly SourceNote[];
  readonly decisions: readonly Decision[];
  /** Files with what the editor adds to profiles, `content/entities/<id>.mdx`, sorted. Their words go to the site as they are. */
  readonly notes: readonly string[];
  /** Earlier states of the dossier, recorded by `npm run edition`, in order of their numbers. */
  readonly editions: readonly Edition[];
  /** True where nobody has added or corrected anything (a title is neither): the site is then marked as an unreviewed draft. */
  readonly empty: boolean;
}

/** What an empty `content/` says. */
export const unedited: Editor = { dossier: { language: 'en' }, sources: [], decisions: [], notes: [], editions: [], empty: true };
