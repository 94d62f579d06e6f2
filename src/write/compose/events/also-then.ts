import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { DossierEvent } from '../../../model/event.ts';
import { dateWordsInYear, unbroken } from '../date-words.ts';
import { counted } from '../in-words.ts';
import { locator } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { block, line } from '../tree.ts';

/** What was also said or told at one date, each on a line with where it stands. Nothing for nothing. */
export function alsoThen(lookup: Lookup, events: readonly DossierEvent[]): MdxJsxFlowElement[] {
  const [first] = events;
  if (!first) return [];
  return [
    block(
      'AlsoThen',
      {
        summary: `Also said or told, [${unbroken(dateWordsInYear(first.value ?? ''))}]: ${counted(events.length, 'statement', 'statements')}`,
      },
      ...events.map((event) =>
        block(
          'AlsoItem',
          { id: event.id },
          line(`${event.headline} `, ...event.evidence.slice(0, 4).flatMap((place) => [locator(lookup, place), ' '])),
        ),
      ),
    ),
  ];
}
