import { expect, test } from 'vitest';
import { edtfDate } from '../../../model/date.ts';
import { chronicleOf, entityOf, sourceOf } from '../fixture.ts';
import { composedStandfirst } from './standfirst.ts';

const [day, other] = [sourceOf('a', 1, 'Norden has a port.'), sourceOf('b', 2, 'The port of Norden is open.')];
const sources = [day, other];
const dated = { basis: 'stated', rule: 'header' } as const;
const month = { ...other, published: { ...dated, value: edtfDate('2024-06') } };
const norden = entityOf('norden', 'place', 'Norden', sources);

test.each([
  ['one text', sources.slice(0, 1), 'One text, published on 6 May 2024: most often it names Norden.'],
  ['several texts', sources, 'Two texts, published on 6 May 2024: most often they name Norden.'],
  ['texts of a day and a month', [day, month], 'Two texts, published from 6 May to June 2024: most often they name Norden.'],
  ['texts of one month', [month, { ...month, published: { ...dated, value: edtfDate('2024-06-03') } }], 'Two texts, published in June 2024: most often they name Norden.'],
  ['no text', [], 'There is no source yet: put text files into the folder seeds/ and build again.'],
])('%s is told of as what it is', (_, some, words) => {
  expect(composedStandfirst(chronicleOf(some, { entities: [norden] }))).toBe(words);
});
