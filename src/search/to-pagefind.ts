import type { CustomRecord } from 'pagefind';
import type { SearchRecord } from '../model/search-record.ts';
import { beforeMarks, framed } from '../model/search-words.ts';

/**
 * A record as Pagefind takes it. Everything in `meta` is searched, so what a row only shows rides behind the address,
 * which is not; `title` weighs five times the content.
 */
export function toPagefind({ text, marks, also, head }: SearchRecord, url: string, language: string): CustomRecord {
  const isMark = new Set(marks);
  const beside = [...marks.map(framed), ...also];
  return {
    url,
    content: text + beforeMarks + (beside.length > 0 || /[\p{L}\p{N}]/u.test(text) ? beside.join(' ') : wordless),
    language,
    ...(head.length === 0 ? {} : { meta: { title: head.map((word) => (isMark.has(word) ? framed(word) : word)).join(' ') } }),
  };
}

/** Stands in a record that has no word, as “???”: Pagefind leaves out those it finds none in. */
const wordless = framed('');

/**
 * The address of each record of a part, a line end, and what its row says; a number after that where two say the same, as
 * two quotations of one paragraph do: of records with one address Pagefind keeps the last.
 */
export function urlMaker(): (record: Pick<SearchRecord, 'address' | 'facts'>) => string {
  const seen = new Map<string, number>();
  return ({ address, facts }) => {
    const url = `${address}\n${JSON.stringify(facts)}`;
    const before = seen.get(url) ?? 0;
    seen.set(url, before + 1);
    return before === 0 ? url : `${url}\n${before}`;
  };
}
