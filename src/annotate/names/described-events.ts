import { span } from '../../model/span.ts';
import type { ReadingData } from '../../model/reading-data.ts';
import type { Name } from './naming.ts';
import type { Passage } from '../words/passage.ts';
import { isPossessive } from '../words/tokens.ts';
import { hasKind, kind } from '../words/word-forms.ts';

/**
 * Events that common nouns describe: *the OSCE summit*, *the summit in Oslo*. The noun alone is the
 * mention, so that the names beside it stay names; what it is called takes them in. Without such
 * company a noun names nothing.
 */
export function readDescribedEvents(
  passages: readonly Passage[],
  names: readonly Name[],
  { names: known, places }: ReadingData,
): readonly Name[] {
  const found: Name[] = [];
  const byPassage = Map.groupBy(names, ({ passage }) => passage);
  passages.forEach(({ tokens, typing, kinds }, passage) => {
    if (typing !== 'running' || !(kinds & kind.described)) return;
    tokens.forEach((token, i) => {
      if (token.shape !== 'lower' || !hasKind(token, kind.described)) return;
      const owner = isPossessive(tokens[i - 1]) ? i - 1 : i;
      const inside = byPassage.get(passage) ?? [];
      const before = inside.find(
        (n) =>
          n.to === owner && (n.type === 'organisation' || (n.type === 'place' && owner === i)) && (tokens[owner]?.start ?? 0) - n.end < 2,
      );
      const after = places.settings.has(tokens[i + 1]?.lower ?? '')
        ? inside.find((n) => n.from === i + 2 && n.type === 'place')
        : undefined;
      if (!before && !(after && known.placedEvents.has(token.lower))) return;
      const beside = [before && tokens.slice(before.from, before.to), after && tokens.slice(i + 1, after.to)].flatMap((own) =>
        own ? [`“${own.map((t) => t.text).join(' ')}”`] : [],
      );
      found.push({
        passage,
        from: i,
        to: i + 1,
        start: token.start,
        end: token.end,
        type: 'event',
        score: 2,
        margin: 2,
        reasons: [`“${token.text}” with ${beside.join(' and ')}`],
        rule: 'described-event',
        called: span(before?.start ?? token.start, after?.end ?? token.end),
      });
    });
  });
  return found;
}
