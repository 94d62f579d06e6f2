import type { Change, Changes } from '../../../model/edition.ts';
import { addressOf, type Page } from '../../../model/page.ts';
import { statusWords, typeWords } from '../../../model/words.ts';
import { dateOnPage } from '../date-words.ts';
import { eventAddress } from '../events/event-pages.ts';
import { counted, listed } from '../in-words.ts';
import { sourceLocator } from '../locator.ts';
import type { Lookup } from '../lookup.ts';
import { pageFacts } from '../page-facts.ts';
import { headlineWords } from '../publication.ts';
import { between, block, inline, line, link, type Inline } from '../tree.ts';

/** Changes of one kind shown; the rest are counted. */
const mostOfAKind = 200;

/** What readers of the earlier edition have to know: what came, went, was revised, joined or parted. */
export function composeChanges(lookup: Lookup, { since, date, changes }: Changes): Page {
  const title = `Since edition ${since}`;
  const bands = groups.flatMap(({ id, title: group, kinds }) => {
    const rows = kinds.flatMap(([kind, label]) =>
      rowsOf(
        lookup,
        changes.filter((change) => change.kind === kind),
        label,
      ),
    );
    return rows.length === 0 ? [] : [block('Band', { id, title: group }, block('Facts', { wide: 'yes' }, ...rows))];
  });
  return {
    facts: pageFacts(lookup.chronicle, {
      kind: 'changes',
      address: addressOf.changes,
      title,
      description: `What differs in this edition from edition ${since}: ${counted(changes.length, 'change', 'changes')}.`,
    }),
    tree: {
      type: 'root',
      children: [
        block(
          'Sheet',
          {},
          block(
            'Head',
            { title, kicker: `Changes · ${counted(changes.length, 'change', 'changes')}` },
            line(
              changes.length === 0
                ? `Nothing in sources, events or names differs from edition ${since}${date === undefined ? '' : ` of ${dateOnPage(date)}`}.`
                : `What differs in this edition from edition ${since}${date === undefined ? '' : ` of ${dateOnPage(date)}`}: in its sources, its events and its names.`,
            ),
          ),
        ),
        ...bands,
      ],
    },
  };
}

const groups: readonly { readonly id: string; readonly title: string; readonly kinds: readonly (readonly [Change['kind'], string])[] }[] = [
  {
    id: 'sources',
    title: 'Sources',
    kinds: [
      ['source-added', 'added'],
      ['source-removed', 'removed'],
      ['source-changed', 'other text'],
      ['source-dated', 'date revised'],
    ],
  },
  {
    id: 'events',
    title: 'Events',
    kinds: [
      ['event-added', 'new'],
      ['event-status', 'status'],
      ['event-dated', 'date revised'],
      ['event-removed', 'no longer listed'],
    ],
  },
  {
    id: 'names',
    title: 'Names',
    kinds: [
      ['merged', 'joined'],
      ['parted', 'parted'],
      ['renamed', 'renamed'],
      ['retyped', 'of another kind'],
      ['name-added', 'new'],
      ['name-removed', 'no longer listed'],
    ],
  },
];

function rowsOf(lookup: Lookup, changes: readonly Change[], label: string) {
  const rows = changes.slice(0, mostOfAKind).map((change) => block('Fact', { label }, line(...changeWords(lookup, change))));
  return changes.length > mostOfAKind
    ? [...rows, block('Fact', { label }, line(`and ${counted(changes.length - mostOfAKind, 'more', 'more')}`))]
    : rows;
}

/** One change in words, linked to what it touched. */
function changeWords(lookup: Lookup, change: Change): (string | Inline)[] {
  switch (change.kind) {
    case 'source-added':
    case 'source-changed':
      return source(lookup, change.source);
    case 'source-removed':
      return [`“${change.title}”`];
    case 'source-dated':
      return [...source(lookup, change.source), `: ${revised(change, dateOnPage)}`];
    case 'event-added':
      return event(lookup, change.event);
    case 'event-removed':
      return [`${change.headline}${change.value === undefined ? '' : ` (${dateOnPage(change.value)})`}`];
    case 'event-dated':
      return [...event(lookup, change.event), `: ${revised(change, dateOnPage)}`];
    case 'event-status':
      return [...event(lookup, change.event), `: ${revised(change, (status) => statusWords[status])}`];
    case 'name-added':
      return [name(lookup, change.entity)];
    case 'name-removed':
      return [change.name];
    case 'renamed':
      return [name(lookup, change.entity), `, before: ${change.from}`];
    case 'retyped':
      return [name(lookup, change.entity), `, before: ${typeWords[change.from].one.toLowerCase()}`];
    case 'merged':
      return [`${listed(change.names.map((each) => `“${each}”`))} are one: `, name(lookup, change.entity)];
    case 'parted':
      return [
        `“${change.name}” is now `,
        ...between(
          change.entities.map((id) => name(lookup, id)),
          ' and ',
        ),
      ];
  }
}

/** @example revised({ from: 'planned', to: 'happened' }, (word) => word) // 'planned before, now happened' */
function revised<T>({ from, to }: { readonly from?: T; readonly to?: T }, words: (value: T) => string): string {
  return `${from === undefined ? 'no date' : words(from)} before, now ${to === undefined ? 'no date' : words(to)}`;
}

function source(lookup: Lookup, id: string): (string | Inline)[] {
  const found = lookup.sources.get(id);
  return found ? [sourceLocator(found), ` ${headlineWords(found)}`] : [id];
}

function event(lookup: Lookup, id: string): (string | Inline)[] {
  const found = lookup.events.get(id);
  return found
    ? [link(eventAddress(lookup, id), found.headline), ...(found.value === undefined ? [] : [`, ${dateOnPage(found.value)}`])]
    : [id];
}

function name(lookup: Lookup, id: string): Inline {
  const entity = lookup.entities.get(id);
  return inline('Name', { to: addressOf.entity(id), ...(entity ? { type: entity.type } : {}) }, entity?.name ?? id);
}
