import { gunzipSync } from 'node:zlib';
import { idsInList } from '../model/pagefind-list.ts';
import type { IndexPart, PartFiles } from './parts.ts';
import { urlsOf } from './to-pagefind.ts';

/** Records that are looked at, evenly spread: a change of order moves all of them. */
const looked = 24;

/** @throws where Pagefind’s list is not in the order of the records: facets would count, and filters show, the wrong ones */
export async function checkOrder({ records, folder }: IndexPart, list: string, { read }: PartFiles): Promise<void> {
  const ids = idsInList(gunzipSync(await read(list)));
  const wrong = new Error('The search index could not be made: Pagefind’s list of records is not in the order they were given.');
  if (ids.length !== records.length) throw wrong;
  const urls = urlsOf(records);
  for (let at = 0; at < records.length; at += Math.max(1, Math.floor(records.length / looked))) {
    const id = ids[at] ?? '';
    const fragment = new TextDecoder().decode(gunzipSync(await read(`${folder}fragment/${id}.pf_fragment`)));
    if ((JSON.parse(fragment.slice(fragment.indexOf('{'))) as { readonly url: string }).url !== urls[at]) throw wrong;
  }
}
