import type { Asked, Counts } from './facets.ts';
import type { Hit } from './found.ts';
import { kindWords } from './kind-words.ts';
import { element, toRow } from './rows.ts';
import type { Outcome } from './run.ts';
import type { Spellings } from './spellings.ts';

/** A list that grows. */
export interface List {
  /** Fetches and shows the next results. */
  readonly more: () => Promise<void>;
  /** Shows so many at least, where there are so many. */
  readonly upTo: (least: number) => Promise<void>;
  /** Says over each group how many there are in all. */
  readonly headings: (counts: Counts) => void;
}

/** Results by kind, the kind of the best one first; by date in one list. `step`: how many come at a time. */
export function showList(holder: HTMLElement, asked: Asked, { candidates, query }: Outcome, spellings: Spellings, step: number): List {
  const groups = groupsIn(holder, asked);
  const button = element('button', 'more', 'Show more');
  button.type = 'button';
  let shown = 0;

  const more = async () => {
    const hits = await Promise.all(candidates.slice(shown, shown + step).map(({ fetch }) => fetch()));
    const rows = hits.map((hit) => toRow(hit, query, spellings, asked.sort === 'date'));
    const held = shown === 0 && holder.contains(document.activeElement);
    if (shown === 0) holder.replaceChildren();
    button.remove();
    for (const [at, hit] of hits.entries()) groups.listOf(hit).append(rows[at] ?? '');
    shown += hits.length;
    if (shown < candidates.length) {
      button.textContent = `Show more (${candidates.length - shown} left)`;
      holder.append(button);
    }
    // Who had gone on to the list while its last letters were looked up stays in it.
    if (held) holder.querySelector('a')?.focus();
  };
  // The button goes: the first of the new results takes its place under the finger.
  button.addEventListener('click', async () => {
    const first = shown;
    await more();
    holder.querySelectorAll<HTMLAnchorElement>('li a')[first]?.focus();
  });
  return {
    more,
    upTo: async (least) => {
      while (shown < Math.min(least, candidates.length)) await more();
    },
    headings: (counts) => groups.headings(counts, candidates.length),
  };
}

/** Lists under headings, made as results come. */
interface Groups {
  readonly listOf: (hit: Hit) => HTMLOListElement;
  /** Says over each group how many there are; `all` over the one list by date. */
  readonly headings: (counts: Counts, all: number) => void;
}

function groupsIn(holder: HTMLElement, { sort }: Asked): Groups {
  const groups = new Map<string, { readonly list: HTMLOListElement; readonly total: HTMLElement }>();
  return {
    listOf: (hit) => {
      const key = sort === 'date' ? 'date' : hit.facts.kind;
      const known = groups.get(key);
      if (known) return known.list;
      const list = element('ol', '');
      const total = element('span', 'c');
      const title = key === 'date' ? 'Newest first' : kindWords[hit.facts.kind][2];
      const section = element('section', '', element('h2', 'k', title.charAt(0).toUpperCase() + title.slice(1), ' ', total), list);
      section.dataset['kind'] = key;
      // What the sources say stands before what is made of it; the index ranks short and long records otherwise.
      const after = key === 'paragraph' ? holder.querySelector('section:is([data-kind="quote"], [data-kind="briefing"])') : null;
      holder.insertBefore(section, after);
      groups.set(key, { list, total });
      return list;
    },
    headings: (counts, all) => {
      for (const [kind, { total, list }] of groups) {
        total.textContent = String(
          kind === 'date' ? all : (counts.get('kind')?.get(kind) ?? (counts.size > 0 ? list.children.length : '')),
        );
      }
    },
  };
}
