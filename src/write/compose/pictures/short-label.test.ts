import { expect, test } from 'vitest';
import { edtfDate } from '../../../model/date.ts';
import type { DossierEvent } from '../../../model/event.ts';
import { languages } from '../../../languages/languages.ts';
import { chronicleOf, placesOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';
import { shortLabel } from './short-label.ts';

/** The label of a sentence whose dates stand in it as written. */
function labelOf(sentence: string, ...dates: readonly string[]): string {
  const source = sourceOf('harbour', 1, `${sentence}.`);
  const [place] = placesOf(source, sentence);
  const value = edtfDate('2024-02-20');
  const found = dates.flatMap((words) => placesOf(source, words)).map((at) => ({ ...at, value, basis: 'stated' as const, rule: 'day-month' }));
  const event = { id: 'x', value, basis: 'stated', kind: 'happening', status: 'past', entities: [], because: '', headline: sentence, evidence: place ? [place] : [], accounts: [] } satisfies DossierEvent;
  return shortLabel(makeLookup(chronicleOf([source], { events: [event], dates: found }), languages), event);
}

test.each([
  ['a date goes with its preposition', 'Ferries collided off Almarin on 20 February', ['20 February'], 'Ferries collided off Almarin'],
  ['two days go with what joins them', 'Ferries were held in port between 20 and 23 February', ['20', '23 February'], 'Ferries were held in port'],
  ['a date that opens a line goes with its dash', '20 February – summit of ferries in Almarin', ['20 February'], 'Summit of ferries in Almarin'],
])('%s', (_, sentence, dates, label) => {
  expect(labelOf(sentence, ...dates)).toBe(label);
});
