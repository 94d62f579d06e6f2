import type { Nodes } from 'mdast';
import { confidences, type Citation, type CitedElement, type Confidence } from '../model/cited.ts';
import type { Source } from '../model/dossier.ts';
import type { EstimateData } from '../model/estimate-data.ts';
import { nearestOf } from '../model/nearest.ts';
import { independent } from '../model/reprints.ts';
import type { Attributes } from './attributes.ts';
import { right, wrong, type Checked } from './complaint.ts';
import { termIn } from './likelihood.ts';
import { ownWords } from './own-words.ts';

/** A judgement with what is counted in it: its sources, and how many of them are not reprints of one another. */
export function judgement(
  element: CitedElement,
  { confidence = '' }: Attributes,
  inside: readonly Citation[],
  sources: readonly Source[],
  estimates: EstimateData | undefined,
): Checked<Citation> {
  const level = confidences.find((each) => each === confidence);
  if (!level)
    return wrong(
      'confidence',
      `Unexpected confidence “${confidence}”: expected ${listed(confidences)}${nearestOf(confidence, confidences)}.`,
    );
  if (inside.some(({ kind }) => kind === 'judgement'))
    return wrong('element', 'Unexpected <Judgement> in a <Judgement>: each stands by itself.');
  const term = estimates && termIn(ownWords(element as Nodes), estimates.likelihood);
  if (term !== undefined)
    return wrong(
      'likelihood',
      `“${term}” states a likelihood where <Judgement> states ${level} confidence: the two never stand in one sentence (ICD 203). State the likelihood outside, or leave it out.`,
    );
  const cited = [...new Set(inside.flatMap(sourcesOf))];
  return right({
    kind: 'judgement',
    confidence: level,
    sources: cited.length,
    independent: independent(cited, (id) => sources.find((source) => source.id === id)),
  });
}

function listed(levels: readonly Confidence[]): string {
  return levels.map((level) => `“${level}”`).join(', ');
}

function sourcesOf(citation: Citation): string[] {
  switch (citation.kind) {
    case 'cite':
      return citation.places.map(({ source }) => source);
    case 'quote':
    case 'figure':
      return [citation.place.source];
    default:
      return [];
  }
}
