import type { EntityType } from '../../model/mark.ts';
import type { Token } from '../words/tokens.ts';
import type { Evidence, Hint } from './evidence.ts';

/** What a noun before says that the name is an example of. */
export const exampleHints = (['person', 'organisation', 'place', 'event', 'work'] as const).flatMap((type): readonly Hint[] => [
  [type, 4, '“{}” before', (e) => exampleNoun(e, type, false), 'sure'],
  [type, 2.2, '“{}” before', (e) => exampleNoun(e, type, true)],
]);

/** *towns such as*, *firms, including*: the noun, where it is of that kind. */
function exampleNoun(
  { tokens, piece: { from }, before, data: { names } }: Evidence,
  type: EntityType,
  isLoose: boolean,
): Token | undefined {
  const at = from - (before?.lower === 'as' ? 3 : 2);
  const noun = tokens[tokens[at]?.text === ',' ? at - 1 : at];
  return noun?.shape === 'lower' && names.exampleKinds.get(noun.lower) === type && names.looseKinds.has(noun.lower) === isLoose
    ? noun
    : undefined;
}
