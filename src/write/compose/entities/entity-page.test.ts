import { expect, test } from 'vitest';
import { chronicleOf, entityOf, placesOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';
import { composeEntity } from './entity-page.ts';

test.each([
  ['one role at few places stands under the title alone', ['Minister'], 3, false],
  ['at more places it has a section', ['Minister'], 4, true],
  ['so have two roles', ['Minister', 'Mayor'], 1, true],
])('%s', (_fact, words, times, expected) => {
  const source = sourceOf('a', 1, `${`${words.join(' and ')} Ada Berg came.\n`.repeat(times)}`);
  const roles = words.flatMap((text) => placesOf(source, text).map((place) => ({ ...place, text })));
  const entity = { ...entityOf('ada-berg', 'person', 'Ada Berg', [source]), roles };
  const page = JSON.stringify(composeEntity(makeLookup(chronicleOf([source], { entities: [entity] }), []), entity).tree);
  expect(page.includes('"value":"Called"')).toBe(expected);
  expect(page).toContain('"value":"Minister "');
});
