import type { WordData } from '../../model/reading-data.ts';

/** Whether a word is in the list of common words, in any of its regular forms. */
export function isCommon(lower: string, { common, endings }: WordData): boolean {
  return (
    common.has(lower) || endings.some((ending) => lower.length > 4 && lower.endsWith(ending) && common.has(lower.slice(0, -ending.length)))
  );
}

/** Whether a word is made of a common one by an ending, or has an ending that no name has: *violators*, *openly*. */
export function isDerived(lower: string, { common, derivations, wordShape }: WordData): boolean {
  if (wordShape.test(lower)) return true;
  return derivations.some(
    (ending) =>
      lower.length > ending.length + 3
      && lower.endsWith(ending)
      && ['', 'e', 'y', 'ion'].some((rest) => common.has(lower.slice(0, -ending.length) + rest)),
  );
}
