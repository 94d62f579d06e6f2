import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { addressOf } from '../../../model/page.ts';
import type { Choice, ChoiceGroup, ChoiceKind } from './event-choices.ts';
import { capitalised, counted, grouped } from '../in-words.ts';
import { block } from '../tree.ts';

/** What the filters choose from, and what page they stand on. */
export interface FilterOptions {
  /** How many events there are to choose from. */
  readonly of: number;
  /** The choice this page is. */
  readonly chosen?: { readonly kind: ChoiceKind; readonly value: string };
  /**
   * `script`: the choices are among this page's events alone, and no pages hold them. `page`: they lead to pages, and scripts to nothing
   * else.
   */
  readonly by?: 'script' | 'page';
  /** How far they reach, where that is not the whole dossier. */
  readonly note?: string;
}

/** Choices as links to their lists; scripts make them work in place, one on top of another. */
export function eventFilters(groups: readonly ChoiceGroup[], { of, chosen, by, note }: FilterOptions): MdxJsxFlowElement[] {
  if (groups.length === 0) return [];
  return [
    block(
      'Filters',
      { of: 'events', ...(chosen ? { home: addressOf.chronology, chosen: `${chosen.kind}=${chosen.value}` } : {}), by, note },
      ...groups.map(({ kind, title, choices, others }) =>
        block(
          'FilterGroup',
          {
            title,
            kind,
            folded:
              kind === 'entity' || kind === 'source'
                ? counted(choices.length + others.length, title.toLowerCase(), `${title.toLowerCase()}s`)
                : undefined,
          },
          ...(choices.length === 0
            ? []
            : [
                block('FilterChip', {
                  kind,
                  label: 'all',
                  count: kind === groups[0]?.kind ? grouped(of) : undefined,
                  to: by === 'script' ? '?' : addressOf.chronology,
                  current: by === 'page' ? 'yes' : undefined,
                }),
              ]),
          ...choices.map(({ value, label, events, to, status, type }) =>
            block('FilterChip', {
              kind,
              value,
              label,
              count: grouped(events.length),
              status,
              type,
              to: by === 'script' ? `?${kind}=${value}` : to,
              current: chosen?.kind === kind && chosen.value === value ? 'yes' : undefined,
            }),
          ),
          ...more(kind, choices.length > 0, others, by),
        ),
      ),
    ),
  ];
}

/** Those that are too many to stand side by side, to be picked from; where they lead to pages, all those pages. */
function more(kind: ChoiceKind, besides: boolean, others: readonly Choice[], by: FilterOptions['by']): MdxJsxFlowElement[] {
  if (others.length === 0 || (kind !== 'entity' && kind !== 'source')) return [];
  const { lists, label, all, instead } = moreWords[kind];
  if (by === 'page') return [block('FilterChip', { kind, label: instead, to: lists })];
  return [
    block(
      'FilterMore',
      { kind, label: besides ? `Another ${label}` : capitalised(label), all: besides ? `other ${label}s` : all, to: lists, instead },
      ...others.map((other) => block('FilterOption', { value: other.value, label: other.label })),
    ),
  ];
}

const moreWords = {
  entity: { lists: addressOf.entities, label: 'name', all: 'all names', instead: 'each name’s page lists its events' },
  source: { lists: addressOf.sources, label: 'source', all: 'all sources', instead: 'each source’s page lists its events' },
} as const;
