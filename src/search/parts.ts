import type { SearchRecord } from '../model/search-record.ts';

/** A part of the index: one of Pagefind’s, in a folder of its own. */
export interface IndexPart {
  /** Below `/pagefind/`, with its slash; the first part’s is ''. */
  readonly folder: string;
  /** The site’s, with a number for the parts after the first (BCP 47, private use): ids begin with it, and so differ from part to part. */
  readonly language: string;
  readonly records: readonly SearchRecord[];
}

/** Files of one part of the index: their paths below `/pagefind/`, and how to read one. */
export interface PartFiles {
  readonly paths: readonly string[];
  readonly read: (path: string) => Promise<Uint8Array>;
}

/**
 * Records in one part. What Pagefind takes for a word grows by the square of the records that have it, so many small parts
 * are quicker; but each part sends its own piece of the index for a word, about 20 kB. At this size neither is felt.
 */
const most = 40_000;

/** More parts than this cost more requests than they spare time. */
const mostParts = 16;

/** Parts of the index, alike in length, in the order of the records; one at least. */
export function partsOf(records: readonly SearchRecord[], language: string, longest = most): IndexPart[] {
  const count = Math.min(mostParts, Math.max(1, Math.ceil(records.length / longest)));
  const length = Math.ceil(records.length / count);
  return Array.from({ length: count }, (_, at) => ({
    folder: at === 0 ? '' : `${at}/`,
    language: at === 0 ? language : `${language}-x-${at}`,
    records: records.slice(at * length, (at + 1) * length),
  }));
}
