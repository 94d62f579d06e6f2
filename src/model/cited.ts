import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Evidence } from './entity.ts';
import type { Figure } from './figure.ts';

/** How sure the editor is of a judgement: the three levels of ICD 203 (US Office of the DNI). */
export type Confidence = 'low' | 'moderate' | 'high';
/** The levels, the lowest first. */
export const confidences: readonly Confidence[] = ['low', 'moderate', 'high'];

/** A paragraph that is cited, or a run of them. */
export interface CitedPlace {
  /** Id of the source. */
  readonly source: string;
  /** Id of the block, `p3` or `title`; the first of a run. */
  readonly block: string;
  /** Id of the run's last block; absent for one block alone. */
  readonly through?: string;
}

/** What one element of the editor's text was found to stand for. */
export type Citation =
  /** `words`: what the editor gives as the ground, where the paragraph has them. */
  | { readonly kind: 'cite'; readonly places: readonly CitedPlace[]; readonly words?: CitedWords }
  | { readonly kind: 'quote'; readonly place: CitedPlace; readonly words: CitedWords }
  | { readonly kind: 'figure'; readonly place: CitedPlace; readonly words: CitedWords; readonly figure: Figure }
  | { readonly kind: 'entity'; readonly entity: string }
  | { readonly kind: 'event'; readonly event: string }
  /** `independent`: sources cited in it, where reprints of one text count once. */
  | { readonly kind: 'judgement'; readonly confidence: Confidence; readonly sources: number; readonly independent: number };

/** Words of a source as the editor may print them. */
export interface CitedWords {
  /** From the first word to the last, gaps included. */
  readonly place: Evidence;
  /** In the source's own letters and marks; gaps are ` […] `, a changed first letter stands in brackets. */
  readonly text: string;
}

/** An element of the editor's text. */
export type CitedElement = MdxJsxFlowElement | MdxJsxTextElement;

/** One of the editor's MDX files, parsed, with what each element in it stands for. */
export interface CitedText {
  /** As the user knows it, `content/briefing.mdx`. */
  readonly file: string;
  /** The page it belongs to: `briefing`, `entities/<id>`. */
  readonly entry: string;
  /** Markdown and the editor's elements; paragraphs hold all that stands in a line. Comments are gone. */
  readonly tree: Root;
  readonly citations: ReadonlyMap<CitedElement, Citation>;
}
