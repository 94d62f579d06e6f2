import { expect, test } from 'vitest';
import { chronicleOf, entityOf, sourceOf } from '../fixture.ts';
import { composedStandfirst } from './standfirst.ts';

const sources = [sourceOf('a', 1, 'Norden has a port.'), sourceOf('b', 2, 'The port of Norden is open.')];
const norden = entityOf('norden', 'place', 'Norden', sources);

test.each([
  ['one text', sources.slice(0, 1), 'One text, published on 6 May 2024: most often it names Norden.'],
  ['several texts', sources, 'Two texts, published on 6 May 2024: most often they name Norden.'],
  ['no text', [], 'There is no source yet: put text files into the folder seeds/ and build again.'],
])('%s is told of as what it is', (_, some, words) => {
  expect(composedStandfirst(chronicleOf(some, { entities: [norden] }))).toBe(words);
});
