import { note, type Built, type Case } from './outcome.ts';

const first = (file: string) => (built: Built) => built.sources[file]?.paragraphs[0];
const pageHas = (words: string) => ({ pages, sources }: Built) => pages.get(`/sources/${sources['x.txt']?.id}/`)?.includes(words);

/** Characters that hide, turn round, pile up or stand for something else. */
export const characters: readonly Case[] = [
  ['an override of the direction that is never taken back', { 'x.txt': note('See \u202Egpj.exe and go on.') }, { built: first('x.txt'), is: 'See gpj.exe and go on.' }],
  ['isolates and embeddings', { 'x.txt': note('See \u2067one\u2069 and \u202Btwo\u202C.') }, { built: first('x.txt'), is: 'See one and two.' }],
  ['words written from right to left', { 'x.txt': note('The word \u05E9\u05DC\u05D5\u05DD means peace.') }, { built: first('x.txt'), is: 'The word \u05E9\u05DC\u05D5\u05DD means peace.' }],
  ['zero-width spaces inside a name', { 'x.txt': note('We met An\u200Bna Exam\u2060ple in Newport.') }, { built: first('x.txt'), is: 'We met Anna Example in Newport.' }],
  ['a hundred combining marks on a letter', { 'x.txt': note(`It is z${'\u0336\u0353'.repeat(50)} there.`) }, { built: first('x.txt'), is: `It is z${'\u0336\u0353'.repeat(50)} there.` }],
  ['a combining mark at the very start', { 'x.txt': note('\u0301Acute is here.') }, { built: first('x.txt'), is: '\u0301Acute is here.' }],
  ['emoji of several characters', { 'x.txt': note('It was \u{1F468}\u200D\u{1F469}\u200D\u{1F467} and \u{1F1FA}\u{1F1E6}.') }, { built: first('x.txt'), is: 'It was \u{1F468}\u200D\u{1F469}\u200D\u{1F467} and \u{1F1FA}\u{1F1E6}.' }],
  ['orders to a terminal', { 'x.txt': note('\u001B[31mRed\u001B[0m and a bell\u0007.') }, { built: first('x.txt'), is: '[31mRed[0m and a bell.' }],
  ['soft hyphens in every word', { 'x.txt': note('The bridge of New\u00ADport was o\u00ADpened.') }, { built: first('x.txt'), is: 'The bridge of Newport was opened.' }],
  ['characters of private use', { 'x.txt': note('A \uE000 and \uF8FF stand here.') }, { built: first('x.txt'), is: 'A \uE000 and \uF8FF stand here.' }],
  ['characters of private use beside words that are withheld', { 'x.txt': note('A \uE000\uE001 stands before the red house here.'), 'content/decisions.yaml': 'redact:\n  - words: the red house\n    label: a house\n' },
    { built: pageHas('A \uE000\uE001 stands before a house here.'), is: true }],
  ['every character of private use, and words withheld', { 'x.txt': note(`${String.fromCharCode(...Array.from({ length: 6400 }, (_, at) => 0xe000 + at))} the red house.`), 'content/decisions.yaml': 'redact:\n  - words: the red house\n    label: a house\n' },
    { built: (built) => [pageHas('a house.')(built), pageHas('the red')(built)], is: [true, false] }],
  ['characters that are none', { 'x.txt': note('A \uFFFE and \uFDD0 and \u{1FFFF} stand here.') }, { built: first('x.txt'), is: 'A \uFFFE and \uFDD0 and \u{1FFFF} stand here.' }],
  ['line and paragraph separators', { 'x.txt': 'One is here.\u2028Two is there.\u2029Three is nowhere.' }, { built: (built) => built.sources['x.txt']?.paragraphs, is: ['One is here.', 'Two is there.', 'Three is nowhere.'] }],
  ['letters of another script in a name', { 'x.txt': note('\u0410nna Example came.'), 'y.txt': note('Anna Example went.') }, { built: (built) => built.names.filter((name) => name.endsWith('Example')).length > 0, is: true }],
];
