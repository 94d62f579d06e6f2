import type { Words } from '../../model/word-set.ts';
import type { Token } from '../words/tokens.ts';
import type { Evidence, Hint } from './evidence.ts';

/** What the noun before a name between two commas says it is: *her brother, Kell,*; *the second port, Halm, is …*. */
export const setOffHints: readonly Hint[] = [
  ['person', 2.5, '“{}” before', (e) => noun(e, e.data.names.personIntroducers) ?? noun(e, e.data.names.kin)],
  ['place', 2.2, '“{}” before', (e) => e.size === 1 && noun(e, e.data.places.introducers)],
];

/** Whether a name stands between two commas, or between one and the end of its sentence. */
export function isSetOff({ before, after }: Evidence): boolean {
  return before?.text === ',' && /^[,.]$/.test(after?.text ?? '');
}

function noun({ before2 }: Evidence, list: Words): Token | undefined {
  return before2?.shape === 'lower' && list.has(before2.lower) ? before2 : undefined;
}
