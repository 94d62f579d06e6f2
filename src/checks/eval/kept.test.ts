import { expect, test } from 'vitest';
import { parseKept, toKept, withKept } from './kept.ts';
import { withFigures } from './readme.ts';

const town = { corpus: 'town', metric: 'names', name: 'typed F1', value: 81.5 };
const hill = { corpus: 'hill', metric: 'merging', name: 'B³ F1', value: 90 };

test('kept figures are one a line and come back as they were', () => {
  expect(toKept([town, hill])).toBe('corpus,metric,figure,value\ntown,names,typed F1,81.50\nhill,merging,B³ F1,90.00\n');
  expect(parseKept(toKept([town, hill]))).toEqual([town, hill]);
});

test('nothing is kept where there is no file', () => {
  expect(parseKept('')).toEqual([]);
});

test('a corpus measured again replaces its old figures; the others stay', () => {
  expect(withKept([town, { ...town, name: 'gone F1' }, hill], [{ ...town, value: 85 }])).toEqual([hill, { ...town, value: 85 }]);
});

test('the README gets one row a corpus and metric between its marks', () => {
  const readme = 'Above\n<!-- eval -->\nold\n<!-- /eval -->\nBelow\n';
  const figures = [town, { ...town, name: 'untyped F1', value: 92.25 }, hill];
  expect(withFigures(readme, figures, '2030-01-02')).toBe(`Above
<!-- eval -->
| corpus | read | measured on 2030-01-02 |
|---|---|---|
| \`town\` | names | typed F1 81.5 · untyped F1 92.3 |
| \`hill\` | merging | B³ F1 90.0 |
<!-- /eval -->
Below
`);
});

test('a README without the marks is left as it is', () => {
  expect(withFigures('Above\n', [town], '2030-01-02')).toBe('Above\n');
});
