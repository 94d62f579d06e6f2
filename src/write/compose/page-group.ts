import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Page } from '../../model/page.ts';
import type { Part } from './paging.ts';
import { turnParts } from './part-words.ts';

/**
 * Pages that are composed together. Those of a group with a name rest on what is `given` and on what they read of the
 * lookup alone: where neither has changed since the last run, they have not.
 */
export interface PageGroup {
  /** The address of its first page: no two groups have the same. */
  readonly name?: string;
  /** What composing takes that is not read of the lookup: plain data. */
  readonly given?: unknown;
  readonly compose: () => Iterable<Page>;
}

/**
 * A group for each page of a list.
 *
 * @param given what composing takes of the list; of an item what tells it from others, and all that is not looked up
 * @param compose gets the part and the ways to others
 */
export function partGroups<T>(
  parts: readonly Part<T>[],
  label: string,
  given: (part: Part<T>) => unknown,
  compose: (part: Part<T>, turn: readonly MdxJsxFlowElement[]) => Page,
): readonly PageGroup[] {
  return parts.map((part) => {
    const turn = turnParts(parts, part.part, label);
    return {
      name: part.address,
      given: [part.part === 1, part.parts > 1, part.from, turn, given(part)],
      compose: () => [compose(part, turn)],
    };
  });
}
