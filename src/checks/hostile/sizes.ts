import { note, type Case } from './outcome.ts';

const sentence = 'Anna Example opened the bridge of Newport on 6 May 2023. ';

/** Texts that are too long, in one way or another. */
export const sizes: readonly Case[] = [
  ['a file of 50 MB', { 'x.txt': { zeros: 50_000_000 } }, { leftOut: 'x.txt', says: /is 50 MB long; a text may have 5.*Split it/ }],
  ['a line of 10 MB', { 'x.txt': sentence.repeat(180_000) }, { leftOut: 'x.txt', says: /is 11 MB long.*Split it/ }],
  ['a line of 300 KB', { 'x.txt': sentence.repeat(5_300) }, { built: ({ sources }) => { const parts = sources['x.txt']?.paragraphs ?? []; return [parts.length > 25, parts.every((part) => part.length <= 10_000 && part.endsWith('.'))]; }, is: [true, true] }],
  ['a word of 300 KB', { 'x.txt': `The ${'a'.repeat(300_000)} is long.` }, { built: ({ sources }) => sources['x.txt']?.paragraphs.join(' ').replace(/a[a ]+a/, 'a…a'), is: 'The a…a is long.' }],
  ['20,000 lines of a letter', { 'x.txt': 'a\n'.repeat(20_000) }, { built: ({ sources }) => (sources['x.txt']?.paragraphs.length ?? 0) + (sources['x.txt']?.setAside.length ?? 0), is: 20_000 }],
  ['100,000 opened brackets', { 'x.txt': `Here ${'('.repeat(100_000)}` }, { built: ({ sources }) => sources['x.txt']?.paragraphs.join('').length, is: 100_005 }],
  ['100,000 quotation marks', { 'x.txt': `Here ${'"'.repeat(100_000)}` }, { built: ({ sources }) => sources['x.txt']?.paragraphs.join('').length, is: 100_005 }],
  ['a name of 20,000 words', { 'x.txt': `${'Ministry of Newport '.repeat(7_000)}\n` }, { built: ({ sources }) => sources['x.txt']?.paragraphs.join(' ').length, is: 7_000 * 20 - 1 }],
  ['quotations within quotations, 2,000 deep', { 'x.txt': note(`He said ${'“a '.repeat(2_000)}b${'”'.repeat(2_000)}.`) }, { built: ({ sources }) => sources['x.txt']?.paragraphs.length, is: 2 }],
];
