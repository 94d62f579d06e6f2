import { gunzipSync } from 'node:zlib';
import { idsInList } from '../model/pagefind-list.ts';
import type { PartFiles } from './parts.ts';

/** Records that are looked at, evenly spread: a change of order moves all of them. */
const looked = 24;

/** @throws where Pagefind’s list is not in the order of the records: facets would count, and filters show, the wrong ones */
export function checkOrder(urls: readonly string[], files: PartFiles): void {
  const wrong = new Error('The search index could not be made: Pagefind’s list of records is not in the order they were given.');
  const [, list = new Uint8Array()] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  const ids = idsInList(gunzipSync(list));
  if (ids.length !== urls.length) throw wrong;
  for (let at = 0; at < urls.length; at += Math.max(1, Math.floor(urls.length / looked))) {
    const packed = files.get(`fragment/${ids[at] ?? ''}.pf_fragment`);
    if (!packed) throw wrong;
    const fragment = gunzipSync(packed).toString('utf8');
    if ((JSON.parse(fragment.slice(fragment.indexOf('{'))) as { readonly url: string }).url !== urls[at]) throw wrong;
  }
}
