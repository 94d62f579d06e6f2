import type { RecordFile, SearchData } from '../model/search-record.ts';

/** A part of the index: one of Pagefind’s, in a folder of its own, of the records of one file. */
export interface IndexPart {
  /** Below `/pagefind/`, with its slash; the first part’s is ''. */
  readonly folder: string;
  /** The site’s, with a number for the parts after the first (BCP 47, private use): ids begin with it, and so differ from part to part. */
  readonly language: string;
  readonly records: RecordFile;
}

/** What a part has below `/pagefind/`, by path from its own folder. */
export type PartFiles = ReadonlyMap<string, Uint8Array>;

/** Parts of the index, in the order of the records; one at least, and none else without records: Pagefind makes no list of nothing. */
export function partsOf({ parts, language }: Pick<SearchData, 'parts' | 'language'>): IndexPart[] {
  const some = parts.filter(({ records }) => records > 0);
  return (some.length > 0 ? some : parts.slice(0, 1)).map((records, at) => ({
    records,
    folder: at === 0 ? '' : `${at}/`,
    language: at === 0 ? language : `${language}-x-${at}`,
  }));
}
