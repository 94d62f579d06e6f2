import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordFile, SearchData, SearchRecord } from '../model/search-record.ts';

/** What `write` left beside the records: which files they are in, and the table of spellings. */
export async function readData(folder: string): Promise<SearchData> {
  return JSON.parse(await readFile(join(folder, 'data.json'), 'utf8')) as SearchData;
}

/** The records of one part: their bytes are in memory, the records one by one. */
export interface Records {
  /** Of all of them. */
  readonly digest: string;
  readonly all: () => Generator<SearchRecord, void, undefined>;
}

/** @throws where there are not as many as were written */
export async function readRecords(folder: string, { path, records }: RecordFile): Promise<Records> {
  const bytes = await readFile(join(folder, path));
  return {
    digest: hash('sha256', bytes),
    *all() {
      let count = 0;
      for (let [from, to] = [0, bytes.indexOf(lineEnd)]; to >= 0; [from, to] = [to + 1, bytes.indexOf(lineEnd, to + 1)]) {
        count += 1;
        yield JSON.parse(bytes.toString('utf8', from, to)) as SearchRecord;
      }
      if (count !== records)
        throw new Error(`The search index could not be made: ${path} has ${count} records, where ${records} were written.`);
    },
  };
}

const lineEnd = 10;
