import type { Evidence } from '../../model/entity.ts';
import type { MarkedText } from '../../model/mark.ts';
import { contains, span } from '../../model/span.ts';
import { allBlocks, toSeed } from '../../model/text.ts';
import { place } from './forms.ts';
import type { Mention } from './mentions.ts';
import type { Nations } from './national-body.ts';

/** A text is about a country that it names at least as often as this, and as this against the next. */
const [least, lead] = [2, 2];

/** The country that a text names, by name or adjective, far more often than any other; its dateline counts as well. */
export function nationOfText(
  text: MarkedText,
  mentions: readonly Mention[],
  { byName, byAdjective, byCapital, capitalised }: Nations,
): Mention['nation'] | undefined {
  const source = mentions[0]?.source ?? '';
  const counts = new Map<string, { count: number; readonly because: Evidence }>();
  const add = (name: string | undefined, because: () => Evidence, points = 1) => {
    const known = name === undefined ? undefined : counts.get(name);
    if (known) known.count += points;
    else if (name !== undefined) counts.set(name, { count: points, because: because() });
  };
  for (const mention of mentions) if (mention.type !== 'person') add(byName.get(mention.key), () => place(mention));
  for (const block of allBlocks(text)) {
    for (const match of block.text.matchAll(capitalised)) {
      const [words] = match;
      const because = () => ({ source, block: block.id, span: toSeed(block, span(match.index, match.index + words.length)) });
      add(byAdjective.get(words.toLowerCase()) ?? byAdjective.get(words.split(' ').at(-1)?.toLowerCase() ?? ''), because);
    }
  }
  const written = text.facts.dateline;
  const at = written?.span;
  const block = at && allBlocks(text).find((each) => contains(each.span, at));
  if (block) add(byCapital.get(written.text.split(',')[0]?.toLowerCase() ?? ''), () => ({ source, block: block.id, span: at }), lead);
  const [best, next] = [...counts].toSorted(([, a], [, b]) => b.count - a.count);
  if (!best || best[1].count < least || (next && best[1].count < lead * next[1].count)) return undefined;
  return { name: best[0], because: best[1].because, inName: false };
}
