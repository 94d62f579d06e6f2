import { ParseEnglish } from 'parse-english';
import type { Root } from 'nlcst';
import { expect, test } from 'vitest';
import { cut, span } from '../../model/span.ts';
import { partsBetweenSureBreaks } from './sure-breaks.ts';

const parser = new ParseEnglish();

function sentencesOf(text: string): string[] {
  const found: string[] = [];
  for (const paragraph of (parser.parse(text) as Root).children) {
    if (!('children' in paragraph)) continue;
    for (const each of paragraph.children) if (each.type === 'SentenceNode') found.push(text.slice(each.position?.start.offset, each.position?.end.offset));
  }
  return found;
}

/** Parts, those that need the parser in brackets. */
function partsOf(text: string): string[] {
  const parts = partsBetweenSureBreaks(text, span(0, text.length), (word) => !/^(?:Gen|U\.S|Aug)\.$/.test(word));
  return parts.map((part) => (part.whole ? cut(text, part) : `[${cut(text, part)}]`));
}

test.each([
  ['a capital opens a sentence', 'He left. She stayed.', ['He left.', 'She stayed.']],
  ['so does a mark before it', 'He left. “We stay,” she said.', ['He left.', '“We stay,” she said.']],
  ['what closes stays', 'He asked: “Why?” She left.', ['He asked: “Why?”', 'She left.']],
  ['abbreviations go on', 'He met Gen. Kell in the U.S. Senate on Aug. 5 too. She left.', ['He met Gen. Kell in the U.S. Senate on Aug. 5 too.', 'She left.']],
  ['a small letter goes on', '“Why?” he asked. She left.', ['“Why?” he asked.', 'She left.']],
  ['a comma goes on', 'It fell by 4.5 p.c., he said. She left.', ['It fell by 4.5 p.c., he said.', 'She left.']],
  ['other letters leave a doubt, for their part only', 'He left. It is his café. She stayed. We left.', ['He left.', '[It is his café. She stayed.]', 'We left.']],
  ['so do marks alone', 'He left. . . She stayed.', ['[He left. . . She stayed.]']],
  ['and line ends', 'He left. She\nstayed.', ['[He left. She\nstayed.]']],
])('%s', (_fact, text, parts) => {
  expect(partsOf(text)).toEqual(parts);
  expect(parts.flatMap((part) => (part.startsWith('[') ? sentencesOf(part.slice(1, -1)) : [part]))).toEqual(sentencesOf(text));
});
