import { expect, test } from 'vitest';
import { english } from '../../../languages/en/en.ts';
import { edtfDate } from '../../../model/date.ts';
import type { DossierEvent, EventKind } from '../../../model/event.ts';
import { composeChronology } from './chronology-page.ts';
import { chronicleOf, placesOf, sourceOf } from '../fixture.ts';
import { makeLookup } from '../make-lookup.ts';

const source = sourceOf('port', 1, 'The port was opened. Berg was glad. It has two piers.');
const event = (id: string, kind: EventKind, value: string, words: string): DossierEvent => ({
  id, kind, value: edtfDate(value), basis: kind === 'happening' ? 'stated' : 'inferred', status: 'past', headline: words, entities: [], evidence: placesOf(source, words), accounts: [], because: '',
});
const lookup = makeLookup(chronicleOf([source], { events: [
  event('glad', 'saying', '2024-05-06?', 'Berg was glad'), event('opened', 'happening', '2024-05-06', 'The port was opened'), event('piers', 'detail', '2024-05-07?', 'It has two piers'),
] }), [english]);
const page = JSON.stringify(composeChronology(lookup).tree);

test.each([
  ['what was also said stands after what happened that day', page.indexOf('"opened"') < page.indexOf('Also said or told, [perhaps 6\u00a0May]: 1 statement')],
  ['it can be linked to', page.includes('"value":"glad"')],
  ['a day with nothing else has it too', page.includes('Also said or told, [perhaps 7\u00a0May]: 1 statement')],
  ['it is counted as no event', page.includes('1 event with a date')],
])('%s', (_fact, is) => expect(is).toBe(true));

test('profiles, pictures and front page have the happenings alone', () => {
  expect(lookup.chronicle.events.map(({ id }) => id)).toEqual(['opened']);
});
