import type { Source } from '../../model/dossier.ts';
import { compare } from '../../model/order.ts';
import type { Wording } from './shared-passages.ts';

/** Share of both texts' words from which they count as one text printed twice. */
const duplicate = 0.5;
/** A sentence in more sources than this is a set piece, no sign of a reprint. */
const common = 30;

/** Near-duplicates by source id; the score is the share of words in sentences both texts have. */
export function nearDuplicates(
  wordings: readonly Wording[],
  lengths: readonly number[],
  ids: readonly string[],
): ReadonlyMap<string, Source['sameAs']> {
  const shared = new Map<string, { readonly a: number; readonly b: number; words: number }>();
  for (const wording of wordings) {
    const others = [wording, ...wording.alike.map((each) => wordings[each.wording])].flatMap((each) => each?.passages ?? []);
    const texts = new Set(others.map((passage) => passage.text));
    if (texts.size > common) continue;
    for (const passage of wording.passages) {
      for (const b of texts) {
        if (b === passage.text) continue;
        const key = `${passage.text} ${b}`;
        const pair = shared.get(key) ?? { a: passage.text, b, words: 0 };
        pair.words += passage.words;
        shared.set(key, pair);
      }
    }
  }
  const found = new Map<string, Source['sameAs'][number][]>();
  for (const { a, b, words } of shared.values()) {
    const back = shared.get(`${b} ${a}`)?.words ?? 0;
    const score = Math.round((100 * (words + back)) / Math.max((lengths[a] ?? 0) + (lengths[b] ?? 0), 1)) / 100;
    if (score < duplicate) continue;
    const id = ids[a] ?? '';
    found.set(id, [...(found.get(id) ?? []), { source: ids[b] ?? '', score: Math.min(score, 1) }]);
  }
  return new Map([...found].map(([id, list]) => [id, list.toSorted((p, q) => q.score - p.score || compare(p.source, q.source))]));
}
