import type { MarkedText } from '../model/mark.ts';
import type { Seed } from '../model/source.ts';

/** A marked text without its seed, as one line of JSON. */
export type Kept = string & { readonly kept: unique symbol };

/** A text in the form that is kept; nothing where it carries findings, which are more than data. */
export function toKept({ seed: _, findings, ...read }: MarkedText): Kept | undefined {
  return findings === undefined ? (JSON.stringify(read) as Kept) : undefined;
}

/** The way back, with the seed it was read from. */
export function fromKept(seed: Seed, kept: Kept): MarkedText {
  return { seed, ...(JSON.parse(kept) as Omit<MarkedText, 'seed'>) };
}
