import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { counted } from './in-words.ts';
import type { Part } from './paging.ts';
import { block } from './tree.ts';

/** Words for a title: nothing on the first part. @example ', from 6 May 2024' */
export function partWords({ part, from }: Pick<Part<unknown>, 'part' | 'from'>): string {
  return part === 1 ? '' : `, from ${from}`;
}

/**
 * The line over the title of a part: its pieces, then on the first how many things the whole list has, on others what
 * they begin with. @example 'Chronology · from 6 May 2024'
 */
export function kickerOf(
  pieces: readonly string[],
  whole: readonly string[],
  { part, from }: Pick<Part<unknown>, 'part' | 'from'>,
): string {
  return [...pieces, ...(part === 1 ? whole : [`from ${from}`])].join(' · ');
}

/** Where the parts of a list are listed: at the end of the first. */
const partsId = 'parts';

/** Ways from a part: from the first to all, from others to the neighbours and back; nothing where there is one. */
export function turnParts(all: readonly Part<unknown>[], here: number, label: string): MdxJsxFlowElement[] {
  const [first] = all;
  if (!first || all.length < 2) return [];
  const to = ({ address, part, from }: Part<unknown>) =>
    block('PagesTo', {
      to: address,
      label: `from ${from}`,
      ...(part === here ? { current: 'yes' } : part === here + 1 ? { rel: 'next' } : part === here - 1 ? { rel: 'prev' } : {}),
    });
  if (here === 1) return [block('Pages', { id: partsId, label: `${label}: ${counted(all.length, 'page', 'pages')}` }, ...all.map(to))];
  const [before, after] = [all[here - 2], all[here]];
  return [
    block(
      'Pages',
      { label },
      ...(before ? [to(before)] : []),
      block('PagesTo', { to: `${first.address}#${partsId}`, label: 'All pages' }),
      ...(after ? [to(after)] : []),
    ),
  ];
}
