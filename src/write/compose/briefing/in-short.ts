import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Chronicle } from '../../../model/dossier.ts';
import type { DossierEvent } from '../../../model/event.ts';
import { entityTypes, type Status } from '../../../model/mark.ts';
import { addressOf } from '../../../model/page.ts';
import { statusWords } from '../../../model/words.ts';
import { dateOnPage } from '../date-words.ts';
import { grouped, typeCount } from '../in-words.ts';
import { sourceLocator } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { between, block, line, link, type Inline } from '../tree.ts';

/** In the order in which they are told. */
const statuses: readonly Status[] = ['past', 'ongoing', 'planned'];

/** The dossier in figures: edition, sources, events, names. */
export function inShort(lookup: Lookup): MdxJsxFlowElement {
  const { sources, events, entities, editor } = lookup.chronicle;
  const byType = Map.groupBy(entities, ({ type }) => type);
  return block(
    'Facts',
    {},
    block(
      'Fact',
      { label: 'Edition', note: editor.empty ? 'a draft made by rules and not yet edited' : undefined },
      line(...editionWords(lookup.chronicle)),
    ),
    block(
      'Fact',
      { label: 'Sources' },
      line(...(sources.length > 12 ? [grouped(sources.length)] : between(sources.map(sourceLocator), ' '))),
    ),
    ...eventCounts(events),
    block(
      'Fact',
      {
        label: 'Names',
        note:
          entityTypes.flatMap((type) => (byType.has(type) ? [typeCount(type, byType.get(type)?.length ?? 0)] : [])).join(', ') || undefined,
      },
      line(grouped(entities.length)),
    ),
  );
}

/** Events with a date and those without, each with how many happened, go on, are planned: most of the undated are plans. */
function eventCounts(events: readonly DossierEvent[]): MdxJsxFlowElement[] {
  const [dated, undated] = [events.filter(({ value }) => value !== undefined), events.filter(({ value }) => value === undefined)];
  const shares = (some: readonly DossierEvent[]) =>
    statuses
      .flatMap((status) => {
        const number = some.filter((event) => event.status === status).length;
        return number === 0 ? [] : [`${grouped(number)} ${statusWords[status]}`];
      })
      .join(', ');
  return [
    block('Fact', { label: 'Events', note: shares(dated) || undefined }, line(`${grouped(dated.length)} with a date`)),
    ...(undated.length === 0 ? [] : [block('Fact', { label: 'Without a date', note: shares(undated) }, line(grouped(undated.length)))]),
  ];
}

/** “2, of 22 November 2026; since edition 1”. */
function editionWords({ editor, changes }: Chronicle): (string | Inline)[] {
  const { edition, date } = editor.dossier;
  const number = edition === undefined ? (editor.empty ? 'none' : 'not numbered') : String(edition);
  return [
    `${number}${date === undefined ? '' : `, of ${dateOnPage(date)}`}`,
    ...(changes === undefined ? [] : ['; ', link(addressOf.changes, `since edition ${changes.since}`)]),
  ];
}
