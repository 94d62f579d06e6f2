import type { Words } from './word-set.ts';

/** What `cite` knows of a language: how an analyst says how sure he is. All lower case. */
export interface EstimateData {
  /** Terms of likelihood (ICD 203): *likely*, *roughly even chance*. */
  readonly likelihood: Words;
  /** Phrases that state a level of confidence: *moderate confidence*. */
  readonly confidence: Words;
}
