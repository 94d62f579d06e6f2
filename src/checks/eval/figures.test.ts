import { expect, test } from 'vitest';
import { toFigures } from './figures.ts';
import { metrics, type Metric } from './metrics.ts';

const metric = (name: string): Metric => metrics.find((each) => each.name === name) ?? expect.fail(name);

test.each<[string, string, string, readonly (readonly [string, number])[]]>([
  ['the names’ three scores', 'names', '{\n "loose": {"P": 1, "F1": 71.5},\n "looseUntyped": {"F1": 80},\n "overlapTyped": {"F1": 75.25}\n}\n', [['typed F1', 71.5], ['untyped F1', 80], ['overlap and type F1', 75.25]]],
  ['calendar dates out of the second answer', 'dates', '{\n "value": {"F1": 40}\n}\ncalendar_only: {\n "value": {"F1": 90.5}\n}\n', [['calendar value F1', 90.5]]],
  ['shares as percentages', 'leftovers', '{"shingle": {"F1": 0.9581}, "bodyLinesLost": 7}', [['kept text F1', 95.81], ['body lines lost', 7]]],
  ['no lost lines where none are marked', 'leftovers', '{"shingle": {"F1": 0.9}}', [['kept text F1', 90]]],
  ['nothing for what could not be worked out', 'quotes', '{"detection": {"F1": 0}, "attributionAccuracyOnDetected": null}', [['found F1', 0]]],
])('the scorer’s answer gives %s', (_, name, printed, expected) => {
  expect(toFigures('town', metric(name), printed)).toEqual(expected.map(([figure, value]) => ({ corpus: 'town', metric: name, name: figure, value })));
});

test.each([
  ['a number that is missing', '{"loose": {}}', /has no loose\.F1/],
  ['an answer that is no JSON', 'Traceback …', /not to be understood: Traceback/],
])('%s is said, not passed over', (_, printed, message) => {
  expect(() => toFigures('town', metric('names'), printed)).toThrow(message);
});

test.each<[string, Parameters<Metric['isIn']>[0], readonly string[]]>([
  ['names without identity', { mentions: [{ type: 'place' }] }, ['names']],
  ['identity without type', { mentions: [{ entityId: 'a' }] }, ['merging']],
  ['dates without a value', { timexes: [{ value: null }] }, []],
  ['everything', { mentions: [{ type: 'place', entityId: 'a' }], timexes: [{ value: '2030' }], quotes: [{}], events: [{}], bodies: [{}] }, ['names', 'dates', 'merging', 'quotes', 'events', 'leftovers']],
])('a gold file with %s can be measured for what it has', (_, gold, expected) => {
  expect(metrics.filter(({ isIn }) => isIn(gold)).map(({ name }) => name)).toEqual(expected);
});
