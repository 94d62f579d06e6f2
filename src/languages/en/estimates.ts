import type { EstimateData } from '../../model/estimate-data.ts';

/** The two scales of US Intelligence Community Directive 203, *Analytic Standards* (2015): likelihood, and confidence. */
export const estimates: EstimateData = {
  likelihood: new Set([
    'almost no chance', 'remote', 'very unlikely', 'highly improbable', 'unlikely', 'improbable', 'improbably', 'roughly even chance', 'roughly even odds', 'even chance',
    'likely', 'probable', 'probably', 'very likely', 'highly likely', 'highly probable', 'almost certain', 'almost certainly', 'nearly certain', 'nearly certainly',
  ]),
  confidence: new Set(['low confidence', 'moderate confidence', 'high confidence', 'confidence is low', 'confidence is moderate', 'confidence is high']),
};
