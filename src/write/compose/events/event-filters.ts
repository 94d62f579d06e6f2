import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf } from '../../../model/page.ts';
import type { ChoiceGroup, ChoiceKind } from './event-choices.ts';
import { counted, grouped } from '../in-words.ts';
import { block } from '../tree.ts';

export interface FilterOptions {
  /** How many events there are to choose from. */
  readonly of: number;
  /** The choice this page is. */
  readonly chosen?: { readonly kind: ChoiceKind; readonly value: string };
  /** `script`: the choices are among this page's events alone, and no pages hold them. `page`: they lead to pages, and scripts to nothing else. */
  readonly by?: 'script' | 'page';
}

/** Choices as links to their lists; scripts make them work in place, one on top of another. */
export function eventFilters(groups: readonly ChoiceGroup[], { of, chosen, by }: FilterOptions): MdxJsxFlowElement[] {
  if (groups.length === 0) return [];
  return [block('Filters', { of: 'events', ...(chosen ? { home: addressOf.chronology, chosen: `${chosen.kind}=${chosen.value}` } : {}), by },
    ...groups.map(({ kind, title, choices }) => block('FilterGroup', { title, kind, folded: kind === 'entity' || kind === 'source' ? counted(choices.length, title.toLowerCase(), `${title.toLowerCase()}s`) : undefined },
      block('FilterChip', { kind, label: 'all', count: kind === groups[0]?.kind ? grouped(of) : undefined, to: by === 'script' ? '?' : addressOf.chronology, current: by === 'page' ? 'yes' : undefined }),
      ...choices.map(({ value, label, events, to, status, type }) => block('FilterChip', {
        kind, value, label, count: grouped(events.length), status, type, to: by === 'script' ? `?${kind}=${value}` : to,
        current: chosen?.kind === kind && chosen.value === value ? 'yes' : undefined,
      })))))];
}
