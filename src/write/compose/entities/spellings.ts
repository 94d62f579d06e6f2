import type { Source } from '../../../model/dossier.ts';
import { type Entity, sourcesOf } from '../../../model/entity.ts';
import { counted } from '../in-words.ts';
import { locator, locators, sourceLocator } from '../locator.ts';
import { wordsAt, type Lookup } from '../lookup.ts';
import { mergeWords } from './merge-words.ts';
import { between, block, inline, line, type Flow, type Inline } from '../tree.ts';

/** Offices and roles in the sources' words, each with who says so; nothing where none is given. */
export function roles(lookup: Lookup, { roles: given }: Entity): Flow[] {
  if (given.length === 0) return [];
  const byText = Map.groupBy(given, ({ text }) => text.toLowerCase());
  return [...byText.values()]
    .slice(0, 24)
    .map((places) => line(inline('Said', {}, places[0]?.text ?? ''), ' ', ...locators(lookup, places, 6)));
}

function inOrder(lookup: Lookup, ids: readonly string[]): readonly Source[] {
  return ids.flatMap((id) => lookup.sources.get(id) ?? []).toSorted((a, b) => a.number - b.number);
}

/** Sources that stand beside each other in the table of spellings. */
const mostColumns = 12;

/** Every spelling with the sources that use it, and why the others count as the same name. */
export function spellings(lookup: Lookup, entity: Entity): Flow[] {
  const { merges } = entity;
  const byReason = Map.groupBy(merges, ({ text, rule }) => `${text}\n${rule}`);
  const reasons = [...byReason.values()].slice(0, 40).flatMap((group) => {
    const [first] = group;
    return first
      ? [
          block(
            'Note',
            { label: 'merged' },
            line(
              `“${first.text}”: ${mergeWords(first.rule)} `,
              ...between(
                group.slice(0, 3).map((merge) => locator(lookup, merge)),
                ' ',
              ),
            ),
          ),
        ]
      : [];
  });
  return [table(lookup, entity), ...(reasons.length === 0 ? [] : [block('Reasons', {}, ...reasons)])];
}

function table(lookup: Lookup, { aliases, mentions }: Entity): Flow {
  const caption = 'Spellings and who uses them';
  const columns = inOrder(lookup, sourcesOf(mentions));
  if (columns.length > mostColumns) {
    return block(
      'Table',
      { kind: 'uses', caption },
      block('Columns', {}, block('Cell', { as: 'column' }, line('Spelling')), block('Cell', { as: 'column' }, line('Used in'))),
      ...aliases.map(({ text, sources }) =>
        block('Row', {}, block('Cell', { as: 'row' }, line(text)), block('Cell', {}, line(...usedIn(lookup, sources)))),
      ),
    );
  }
  const counts = Map.groupBy(mentions, (mention) => `${mention.source} ${wordsAt(lookup, mention)}`);
  return block(
    'Table',
    { kind: 'spell', caption },
    block(
      'Columns',
      {},
      block('Cell', { as: 'column' }, line('Spelling')),
      ...columns.map((source) => block('Cell', { as: 'column' }, line(sourceLocator(source)))),
    ),
    ...aliases.map(({ text, sources }) =>
      block(
        'Row',
        {},
        block('Cell', { as: 'row' }, line(text)),
        ...columns.map(({ id }) =>
          block('Cell', {}, line(sources.includes(id) ? String(counts.get(`${id} ${text}`)?.length ?? 'yes') : '·')),
        ),
      ),
    ),
  );
}

function usedIn(lookup: Lookup, ids: readonly string[]): (string | Inline)[] {
  const sources = inOrder(lookup, ids);
  return [
    ...between(sources.slice(0, mostColumns).map(sourceLocator), ' '),
    ...(sources.length > mostColumns ? [` and ${counted(sources.length - mostColumns, 'more', 'more')}`] : []),
  ];
}
