import type { Source } from '../../model/dossier.ts';
import type { Evidence } from '../../model/entity.ts';
import type { MarkedText } from '../../model/mark.ts';
import type { Parallel, Quote } from '../../model/quote.ts';
import { cut, span } from '../../model/span.ts';
import { readAs } from '../../model/text.ts';
import { digest } from '../digest.ts';
import type { Keys } from '../who/name-key.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { compare } from '../../model/order.ts';
import { groupsRoundHeads, sameQuotes } from './same-quote.ts';
import { sharedPassages, wordsOf, type Passage } from './shared-passages.ts';

/** What the sources share, and which of them are the same text. */
export interface Shared {
  readonly parallels: readonly Parallel[];
  readonly sameAs: ReadonlyMap<string, Source['sameAs']>;
}

/** Finds quotations and passages that several sources share, and near-duplicates among the sources. */
export function shared(texts: readonly MarkedText[], ids: readonly string[], quotes: readonly Quote[], keys: Keys): Shared {
  const { wordings, lengths } = sharedPassages(texts, keys);
  const heads = groupsRoundHeads(
    wordings.map((wording, at) => [
      // A wording that several texts have is a group even without others like it.
      ...(wording.passages.length > 1 && wording.alike.length === 0 ? [at] : []),
      ...wording.alike.map((each) => each.wording),
    ]),
    wordings.map(({ words }) => words),
  );
  const groups = heads
    .map((group) => [...new Set(group)].flatMap((at) => wordings[at]?.passages ?? []))
    .filter((passages) => new Set(passages.map((passage) => passage.text)).size > 1)
    .map((passages) => passages.toSorted((a, b) => a.text - b.text || a.span.start - b.span.start));
  const evidence = (passage: Passage): Evidence => ({ source: ids[passage.text] ?? '', block: passage.block, span: passage.span });
  const at = new Map(ids.map((id, position) => [id, position]));
  const wordsAt = ({ source, span: where }: Evidence) => cut(texts[at.get(source) ?? -1]?.seed.text ?? '', where);
  const passages = joinNeighbours(groups).map((group) => parallel('same-passage', group.map(evidence), wordsAt));
  const worded = quotes.flatMap((quote) => {
    const block = texts[at.get(quote.source) ?? -1]?.blocks.find((each) => each.id === quote.block);
    return block ? [{ quote, words: wordsOf(readAs(block, quote.span), keys) }] : [];
  });
  const sameWords = sameQuotes(worded).map((group) =>
    parallel(
      'same-quote',
      group.flatMap((position) => {
        const quote = worded[position]?.quote;
        return quote ? [{ source: quote.source, block: quote.block, span: quote.span }] : [];
      }),
      wordsAt,
    ),
  );
  return {
    parallels: [...sameWords, ...passages],
    sameAs: nearDuplicates(wordings, lengths, ids),
  };
}

/** Sentences that follow each other in all sources of a group make one passage. */
function joinNeighbours(groups: readonly (readonly Passage[])[]): readonly (readonly Passage[])[] {
  const joined: (readonly Passage[])[] = [];
  for (const group of groups.toSorted(
    (a, b) => (a[0]?.text ?? 0) - (b[0]?.text ?? 0) || (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0),
  )) {
    const before = joined.at(-1);
    const follows =
      before?.length === group.length
      && group.every((passage, at) => {
        const previous = before[at];
        return (
          previous
          && previous.text === passage.text
          && previous.block === passage.block
          && passage.span.start >= previous.span.end
          && passage.span.start - previous.span.end <= 2
        );
      });
    if (!before || !follows) joined.push(group);
    else {
      joined[joined.length - 1] = before.map((previous, at) => ({
        ...previous,
        span: span(previous.span.start, group[at]?.span.end ?? previous.span.end),
        words: previous.words + (group[at]?.words ?? 0),
      }));
    }
  }
  return joined;
}

/** The id hangs on the words, not on the order of sources. */
function parallel(kind: Parallel['kind'], passages: readonly Evidence[], wordsAt: (passage: Evidence) => string): Parallel {
  const words = passages
    .map((passage) => `${passage.source}: ${wordsAt(passage)}`)
    .toSorted(compare)
    .join('\n');
  return { id: `${kind === 'same-quote' ? 'pq' : 'pp'}-${digest(words, 8)}`, kind, passages };
}
