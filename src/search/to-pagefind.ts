import type { CustomRecord } from 'pagefind';
import type { SearchRecord } from '../model/search-record.ts';
import { beforeMarks, framed } from '../model/search-words.ts';

/**
 * A record as Pagefind takes it. Everything in `meta` is searched, so what a row only shows rides behind the address,
 * which is not; `title` weighs five times the content.
 */
export function toPagefind({ address, facts, text, marks, head, filters, sort }: SearchRecord, language: string): CustomRecord {
  const isMark = new Set(marks);
  return {
    url: `${address}\n${JSON.stringify(facts)}`,
    content: text + beforeMarks + marks.map(framed).join(' '),
    language,
    ...(head.length === 0 ? {} : { meta: { title: head.map((word) => (isMark.has(word) ? framed(word) : word)).join(' ') } }),
    filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0).map(([name, values]) => [name, [...values]])),
    sort: { date: sort },
  };
}
