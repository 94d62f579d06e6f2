import { expect, test } from 'vitest';
import { english } from '../../languages/en/en.ts';
import { marksAsWords } from '../fixture.ts';

const stands = (body: string) => marksAsWords(body, 'name', [english], (mark, words) => (mark.stands ? `${words(mark.span)} = ${words(mark.stands)}` : '')).filter(Boolean);

test.each([
  ['letters of the long form', 'It was told by the Harbour Safety Board (HSB) in May.', ['HSB = Harbour Safety Board']],
  ['the letters of a name that was translated', 'It was told by the National Water Authority (ANA) in May.', ['ANA = National Water Authority']],
  ['a word of it', 'It was told by the Search and Rescue Agency (Halmarnas) in May.', ['Halmarnas = Search and Rescue Agency']],
  ['what it is called from here on', 'It was told by Kellora Plastics Corporation (“Kellora”) in May.', ['Kellora = Kellora Plastics Corporation']],
  ['a country in brackets is none', 'It was told by the National Water Authority (Norway) in May.', []],
  ['… behind a word of what bodies are', 'It was told by the National Institute of Harbour Defence (INDEHA) in May.', ['INDEHA = National Institute of Harbour Defence']],
  ['… behind the name in its own language', 'It was told by the National Water Authority (Autoridad Nordena del Agua, AUNOAG) said the authority. AUNOAG said so.', ['AUNOAG = National Water Authority']],
  ['nor is what stands there beside other words', 'It was told by the National Water Authority (ANA, of Oslo) in May.', []],
  ['nor what stands behind a firm', 'It was told by Kellora Holt Ltd (KLX) in May.', []],
])('short forms: %s', (_fact, text, found) => expect(stands(text)).toEqual(found));
