import { languages } from '../../languages/languages.ts';
import type { Seed } from '../../model/source.ts';
import { annotate } from '../../annotate/annotate.ts';
import { clean } from '../../clean/clean.ts';

/** Texts that make a careless rule look at everything for everything; each is repeated to the length asked for. */
export const pathological: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one capital': 'A',
  'capitals apart': 'A ',
  'capitals with stops': 'A. ',
  'capitals as a list': 'A, ',
  'a name over and over': 'Anna Example ',
  'names with of': 'Ministry of ',
  of: 'of ',
  and: 'and ',
  'the Ministry': 'the Ministry and ',
  'capital words': 'Aa ',
  'capital words with hyphens': 'Aa-',
  hyphens: '-',
  dashes: '— ',
  'opened brackets': '(',
  'closed brackets': ')',
  'brackets with a letter': '(a',
  acronyms: 'Aa Bb (AB) ',
  'double quotation marks': '"',
  'double marks apart': '" ',
  'opened marks': '“',
  'opened marks with a word': '“a ',
  'single marks with a word': '‘a ',
  'closed marks': '”a ',
  'low marks': '„a ',
  quotations: '“We open it now,” said Anna Example. ',
  'opened speech': '"We open it now, said Anna. ',
  said: 'said ',
  'said that': 'He said that ',
  apostrophes: '’',
  'words with apostrophes': 'a’s ',
  stops: '.',
  'stops apart': '. ',
  initials: 'A. B. C. ',
  abbreviations: 'Dr. Mr. U.S. ',
  commas: ', ',
  digits: '1',
  'digits apart': '1 ',
  'digits with stops': '1.',
  'digits with commas': '1,',
  'digits with strokes': '1/',
  'digits with dashes': '1-',
  money: '€1 ',
  dates: '6 May 2023, ',
  months: 'May ',
  years: '2023 ',
  ranges: 'from 3 to ',
  weekdays: 'on Monday ',
  ago: 'two days ago ',
  last: 'last ',
  spaces: ' ',
  'words and spaces': `a${' '.repeat(50)}`,
  tabs: '\t',
  'line ends': '\n',
  'carriage returns': '\r',
  'lines of one letter': 'a\n',
  'lines of one name': 'Anna Example\n',
  'paragraphs of one letter': 'a\n\n',
  'parted words': 'aa-\n',
  sentences: 'The bridge was opened on 6 May. ',
  'lines of a menu': 'Home | News | Sport\n',
  'paragraphs of a sentence': 'Anna Example opened the bridge on 6 May 2023, NATO said.\n\n',
  'list items': '- a\n',
  headings: '# a\n',
  stars: '*',
  'brackets of links': '[a](',
  tags: '<a ',
  entities: '&amp;',
  braces: '{',
  'invisible characters': '\u200B',
  'soft hyphens': 'a\u00AD',
  'combining marks': 'a\u0301',
  'marks without end': '\u0301',
  'right to left': '\u202E',
  emoji: '\u{1F600}',
  mojibake: 'Ã©',
  'halves of mojibake': 'Ã',
  addresses: 'http://a.b/c ',
  mail: 'a@',
  semicolons: 'a; ',
  colons: 'a: ',
  'words with colons': 'Aa: bb. ',
  underscores: '_',
  'private use': '\uE000',
  percent: '1% ',
  questions: 'who? ',
};

/**
 * How long a text takes at a length and at four times that, and how many times longer the latter is: about 4 where all is linear, 16 where
 * it is square.
 */
export interface Growth {
  readonly name: string;
  readonly seconds: readonly [short: number, long: number];
  readonly ratio: number;
}

/** Measures every text; `told` hears of each as it comes. */
export function growth(length: number, told: (one: Growth) => void, only: (name: string) => boolean = () => true): void {
  readText('Warm. '.repeat(2000));
  for (const [name, unit] of Object.entries(pathological).filter(([name]) => only(name))) {
    const [short, long] = [time(unit, length), time(unit, 4 * length)];
    told({ name, seconds: [short, long], ratio: long / short });
  }
}

/** The best of three, for other programs take time too. */
function time(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  let best = Infinity;
  for (let pass = 0; pass < 3 && (pass === 0 || best < 2); pass++) {
    const start = performance.now();
    readText(text);
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

function readText(text: string): void {
  const seed: Seed = { file: 'a.txt', text, bytes: text.length, sha256: '0'.repeat(64) };
  annotate(clean(seed, languages), languages);
}
