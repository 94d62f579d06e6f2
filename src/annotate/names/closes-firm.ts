import type { ReadingData } from '../../model/reading-data.ts';
import type { Token } from '../words/tokens.ts';

/** *Moravel Inc. (Brandel rose)*: nothing but its like goes on after the last word of a firm's name. */
export function closesFirm(last: Token, { lower }: Token, { names: known }: ReadingData): boolean {
  return (
    last.text.endsWith('.')
    && known.companyEndings.has(last.lower)
    && !known.companyEndings.has(lower)
    && !known.organisationHeads.has(lower)
    && !known.offices.has(lower)
    && !known.officeModifiers.has(lower)
  );
}
