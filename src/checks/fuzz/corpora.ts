import fc from 'fast-check';

/** Pieces of news, of markup and of what only machines write; a text is made of them in any order. */
const words = ['the', 'Minister', 'said', 'Anna Example', 'Example', 'NATO', 'North Harbour Ministry (NHM)', 'NHM', 'of', 'and', 'Dr.', 'U.S.', 'Newport', 'bridge', 'opened', 'will open', 'Königsberg-Süd', 'O’Neil', 'al-Din', 'Київ', 'שלום', 'a\u0301b\u0327c', 'McX', 'iPhone', 'van der Berg', 'EU', 'Treaty of Newport', 'Defence Forum', 'Share this', 'Read also:', '2 min read', 'Advertisement'];
const dates = ['6 May 2023', 'May 6', 'on Monday', 'last week', '2023-05-06', '05/06/2023', '31 February 2023', 'in 1999', 'the 1990s', 'Q3 2024', 'by 2030', 'yesterday', 'tomorrow', '99 May 20230', 'from 3 to 5 June 2022', '29 Feb 2023', 'two days ago', 'Summer 2021'];
const figures = ['€1.5 billion', '3,000 people', '12%', '5-10 km', '$0', '1.2.3.4', '٣٤', '½', '1e999', '-7 °C', 'thousands', '007', '9007199254740993 tonnes'];
const quotes = ['"', '“', '”', '‘', '’', '«', '»', '„', '‟', '"We open it," said Anna Example.', '“It is done”, he added.', '— No, she said.', 'He said that the bridge was open.', '"a "b" c"', '\'\'', '``', '"…"'];
const markup = ['<b>', '</b>', '<script>alert(1)</script>', '{x}', '{', '}', '{{', '<!--', '-->', '```', '---', '# ', '## x', '> ', '- ', '1. ', '| a | b |', '[x](javascript:1)', '![a](b)', '&lt;', '&#0;', '&', 'import x from "y"', 'export default 1', '<Para id="p1">', '</Para>', '<></>', '{/* */}', '\\', '*', '**', '_', '~~', '`', '$', '%', '@', '=cmd|x!A1', '+1', '::: note', '<Name to="/">', ']]>', '<?', '%PDF'];
const controls = ['\u0000', '\u0007', '\u001B[31m', '\u00AD', '\u200B', '\u200D', '\u200F', '\u202E', '\u202C', '\u2066', '\u2069', '\uFEFF', '\uE000', '\uE001', '\uF8FF', '\u2028', '\u2029', '\u0085', '\t', '\v', '\f', '\u{1F600}', '\u{E0041}', '\uFFFD', '\uFFFF', 'e\u0301'.repeat(5), 'z' + '\u0336\u0353'.repeat(20)];
/** How news begins: with dates that want something, the year most often. */
const heads = ['', '', 'NEWPORT, Oct. 17 (AP) — ', 'NEWPORT, 6 May — ', '6 May\n\n', 'Oct. 17\nBy Anna Example\n\n', 'Published: 31/12\n\n', '17 October, 14:30\n\n', 'Monday\n\n', 'May 2023\n\n', 'Updated 05/06/2023 25:61\n\n'];
const sentences = ['Anna Example opened the bridge.', 'The Minister had closed it in May.', 'NATO is selling the bridge in Newport.', 'Example will open it on 31 December.', 'She sold it.'];
const ends = [' ', ' ', ' ', '. ', ', ', '\n', '\n\n', '\r\n', '\r', '; ', ': ', '! ', '?', '-\n', ' — ', ' (', ') ', '…'];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...dates) },
  { weight: 1, arbitrary: fc.constantFrom(...sentences) },
  { weight: 2, arbitrary: fc.constantFrom(...figures) },
  { weight: 2, arbitrary: fc.constantFrom(...quotes) },
  { weight: 2, arbitrary: fc.constantFrom(...markup) },
  { weight: 1, arbitrary: fc.constantFrom(...controls) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map(toWhole) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('a', 'A', '(', '"', '. ', '1', '[', '*', 'Aa '), fc.integer({ min: 2, max: 40 })).map(([unit, count]) => unit.repeat(count)) },
);

/** Text as decoding gives it: halves of character pairs, which no encoding gives, are taken out. */
function toWhole(text: string): string {
  return text.toWellFormed().replaceAll('\uFFFD', '');
}

/** A text that nobody would write. */
const oddText = fc.tuple(fc.constantFrom(...heads), fc.array(fc.tuple(piece, fc.constantFrom(...ends)), { minLength: 1, maxLength: 60 }))
  .map(([head, pieces]) => `${head}${pieces.flat().join('')}`)
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const oddName = fc.oneof(
  fc.constantFrom('a.txt', 'index.txt', '404.txt', 'page.txt', '__proto__.txt', 'constructor.txt', 'con.txt', 'type.txt', '-rf.txt', 'a b.md', '{x}.txt', '<b>.txt', '..x.txt', 'caf\u00E9.txt', 'cafe\u0301.txt', '2.txt', '10.txt', '=1+1.txt', '\u202Etxt.exe.txt', 'Щ'.repeat(60) + '.txt', 'deep/a.txt'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((name) => `${toWhole(name).replace(/[/\u0000]/g, '_')}.txt`),
);

/** Several such texts by file name. */
export const oddCorpus: fc.Arbitrary<ReadonlyMap<string, string>> = fc.uniqueArray(fc.tuple(oddName, oddText), { minLength: 1, maxLength: 4, selector: ([name]) => name })
  .map((files) => new Map(files));
