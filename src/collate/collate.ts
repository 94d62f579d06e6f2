/**
 * Takes:   a Chronicle, with the editions its editor has recorded.
 * Gives:   the same with what moved since the last edition before this one.
 * Reports: nothing.
 * Never:   changes what the dossier says; without an earlier edition it gives the dossier as it came.
 */
import type { Chronicle, Source } from '../model/dossier.ts';
import type { Changes, Edition } from '../model/edition.ts';
import { eventChanges } from './events.ts';
import { nameChanges } from './names.ts';
import { toEdition } from './record.ts';
import { sourceChanges } from './sources.ts';

/** Compares the dossier with its last recorded edition whose number is below its own; with the last of all where it has no number. */
export function collate<S extends Source>(dossier: Chronicle<S>): Chronicle<S> {
  const own = dossier.editor.dossier.edition ?? Number.POSITIVE_INFINITY;
  const before = dossier.editor.editions.findLast(({ edition }) => edition < own);
  return before ? { ...dossier, changes: changesSince(before, toEdition(dossier, own)) } : dossier;
}

/** What is otherwise in `now` than it was in `before`. */
export function changesSince(before: Edition, now: Edition): Changes {
  return {
    since: before.edition,
    ...(before.date === undefined ? {} : { date: before.date }),
    changes: [...sourceChanges(before, now), ...eventChanges(before, now), ...nameChanges(before, now)],
  };
}
