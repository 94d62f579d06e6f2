import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { DossierEvent } from '../../model/event.ts';
import { dateWordsInYear } from './date-words.ts';
import { counted } from './in-words.ts';
import { locator } from './locator.ts';
import type { Lookup } from './lookup.ts';
import { block, line } from './tree.ts';

/** Lines shown under one date; the rest are counted. */
const mostLines = 60;

/** What was also said or told at one date, each on a line with where it stands. Nothing for nothing. */
export function alsoThen(lookup: Lookup, events: readonly DossierEvent[]): MdxJsxFlowElement[] {
  const [first] = events;
  if (!first) return [];
  const shown = events.slice(0, mostLines);
  const more = events.length - shown.length;
  return [block('AlsoThen', { summary: `Also said or told, [${dateWordsInYear(first.value ?? '')}]: ${counted(events.length, 'statement', 'statements')}` },
    ...shown.map((event) => block('AlsoItem', { id: event.id }, line(`${event.headline} `, ...event.evidence.slice(0, 4).flatMap((place) => [locator(lookup, place), ' '])))),
    ...(more > 0 ? [block('AlsoItem', { id: `${first.id}-more` }, line(`and ${counted(more, 'more', 'more')} in the texts of that day`))] : []))];
}
