import type { Source } from '../../model/dossier.ts';
import type { Entity } from '../../model/entity.ts';
import { counted } from './in-words.ts';
import { locator, locators, sourceLocator } from './locator.ts';
import type { Lookup } from './lookup.ts';
import { mergeWords } from './merge-words.ts';
import { block, inline, line, type Flow, type Inline } from './tree.ts';

/** Offices and roles in the sources' words, each with who says so; nothing where none is given. */
export function roles(lookup: Lookup, { roles: given }: Entity): Flow[] {
  if (given.length === 0) return [];
  const byText = Map.groupBy(given, ({ text }) => text.toLowerCase());
  return [...byText.values()].slice(0, 24).map((places) =>
    line(inline('Said', {}, places[0]?.text ?? ''), ' ', ...locators(lookup, places, 6)));
}

function inOrder(lookup: Lookup, ids: readonly string[]): readonly Source[] {
  return ids.flatMap((id) => lookup.sources.get(id) ?? []).toSorted((a, b) => a.number - b.number);
}

/** Every spelling with the sources that use it, and why the others count as the same name. */
export function spellings(lookup: Lookup, { aliases, merges }: Entity): Flow[] {
  const rows = aliases.map(({ text, sources }) => block('Row', {},
    block('Cell', { as: 'row' }, line(text)),
    block('Cell', {}, line(...inOrder(lookup, sources).slice(0, 12).flatMap((source, at): (string | Inline)[] => [...(at > 0 ? [' '] : []), sourceLocator(source)]), sources.length > 12 ? ` and ${counted(sources.length - 12, 'more', 'more')}` : ''))));
  const byReason = Map.groupBy(merges, ({ text, rule }) => `${text}\n${rule}`);
  const reasons = [...byReason.values()].slice(0, 40).flatMap((group) => {
    const [first] = group;
    return first ? [block('Note', { label: 'merged' }, line(`“${first.text}”: ${mergeWords(first.rule)} `, ...group.slice(0, 3).flatMap((merge, at): (string | Inline)[] => [...(at > 0 ? [' '] : []), locator(lookup, merge)])))] : [];
  });
  return [
    block('Table', { kind: 'uses', caption: 'Spellings and who uses them' }, block('Columns', {},
      block('Cell', { as: 'column' }, line('Spelling')), block('Cell', { as: 'column' }, line('Used in'))), ...rows),
    ...(reasons.length === 0 ? [] : [block('Reasons', {}, ...reasons)]),
  ];
}
