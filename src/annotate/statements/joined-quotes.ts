import { span } from '../../model/span.ts';
import type { StatementFind } from './statement-find.ts';

/**
 * What somebody said in several sentences of one paragraph is one saying, told by the sentence that names them. What
 * they only plan is none where nothing says that they said it.
 */
export function joinQuoted(finds: readonly StatementFind[]): readonly StatementFind[] {
  const joined: StatementFind[] = [];
  for (const find of finds) {
    const last = joined.at(-1);
    if (!last || !((last.rule === 'quoted' && isSaying(find)) || (isSaying(last) && find.rule === 'quoted'))) {
      joined.push(find);
      continue;
    }
    const teller = last.rule === 'quoted' ? find : last;
    joined[joined.length - 1] = {
      ...teller,
      span: span(last.span.start, find.span.end),
      sentence: span(last.sentence.start, find.sentence.end),
    };
  }
  return joined.filter(({ rule, status }) => rule !== 'quoted' || status !== 'planned');
}

function isSaying({ rule }: StatementFind): boolean {
  return rule === 'saying' || rule === 'quoted';
}
