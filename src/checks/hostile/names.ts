import { note, type Built, type Case, type Files } from './outcome.ts';

const idOf = (file: string) => (built: Built) => built.sources[file]?.id;
/** A file by a name that is odd. */
const named = (file: string): Files => ({ [file]: note(`The file is called so, and nothing is known of ${file.length} others.`) });
const shown = (file: string) => ({ built: (built: Built) => built.sources[file] !== undefined && built.pages.has(`/sources/${built.sources[file]?.id}/`), is: true });

/** Names of files, and what lies in a folder instead of a file. */
export const names: readonly Case[] = [
  ['a name with spaces', named('two words.txt'), { built: idOf('two words.txt'), is: 'two-words' }],
  ['a name that begins with dashes', named('--rf x.txt'), shown('--rf x.txt')],
  ['a name that is dots', named('... .txt'), { built: (built) => Object.keys(built.sources), is: [] }],
  ['a name with .. in it', named('a..b...txt'), shown('a..b...txt')],
  ['a name in Cyrillic letters', named('Київ.txt'), { built: idOf('Київ.txt'), is: 'kiyiv' }],
  ['a name without a letter', named('☃.txt'), shown('☃.txt')],
  ['one name in two Unicode forms', { ...named('caf\u00E9.txt'), 'cafe\u0301.txt': note('It is the other one.') }, { built: (built) => new Set(Object.values(built.sources).map(({ id }) => id)).size, is: 2 }],
  ['names that differ in case alone', { ...named('Alpha.txt'), 'alpha.txt': note('It is the other one.') }, { built: (built) => new Set(Object.values(built.sources).map(({ id }) => id.toLowerCase())).size, is: 2 }],
  ['names whose ids are one', { ...named('alpha beta.txt'), 'alpha-beta.md': note('It is the other one.') }, { built: (built) => new Set(Object.values(built.sources).map(({ id }) => id)).size, is: 2 }],
  ...['constructor', '__proto__', 'hasOwnProperty', 'toString', 'index', '404', 'page', 'type', 'con', 'nul', 'sha256sums'].map((name): Case => [`a file called ${name}`, named(`${name}.txt`), shown(`${name}.txt`)]),
  ['a file called page without an ending', named('page'), { built: (built) => idOf('page')(built) === 'page', is: false }],
  ['a name of 250 characters', named(`${'n'.repeat(246)}.txt`), { built: idOf(`${'n'.repeat(246)}.txt`), is: 'n'.repeat(100) }],
  ['a name that grows in Latin letters', named(`${'Щ'.repeat(120)}.txt`), shown(`${'Щ'.repeat(120)}.txt`)],
  ['a name that is code', named('{process.exit(1)}<b onclick=alert(1)>.txt'), shown('{process.exit(1)}<b onclick=alert(1)>.txt')],
  ['a name that is YAML', named('- a: &b [*b, "c.txt'), shown('- a: &b [*b, "c.txt')],
  ['a name that a spreadsheet would run', named('=cmd|x!A1.txt'), { built: (built) => [...built.data].filter(([path]) => path.endsWith('.csv')).flatMap(([, csv]) => csv.match(/(?:^|,)"?[=+@]/gm) ?? []), is: [] }],
  ['a name that turns itself round', named('photo \u202Etxt.exe.txt'), { built: (built) => [[...built.pages.values()].some((page) => page.includes('\u202E')), built.pages.get('/about/')?.includes('photo ⟨U+202E⟩txt.exe.txt')], is: [false, true] }],
  ['a name with a line end and orders to a terminal', named('a\n\u001B[31mb.txt'), { built: (built) => built.pages.get('/about/')?.includes('a⟨U+000A⟩⟨U+001B⟩'), is: true }],
  ['sub-folders, one called like a text', { 'deep.txt/er/x.txt': note('It lies deep.') }, { built: idOf('deep.txt/er/x.txt'), is: 'deep-txt-er-x' }],
  ['hidden files', { '.hidden.txt': 'x', '.git/x.txt': 'x', 'a/.DS_Store': 'x' }, { built: (built) => Object.keys(built.sources), is: [] }],
  ['files alike to the byte', { 'a/twin.txt': note('The bridge of Newport was opened in May by many people who had come.'), 'b/twin.txt': note('The bridge of Newport was opened in May by many people who had come.') },
    { built: (built) => Object.values(built.sources).map(({ sameAs }) => sameAs.length), is: [1, 1] }],
  ['a link to a text of the folder', { 'a.txt': note('It is here.'), 'x.txt': { link: 'a.txt' } }, { built: (built) => Object.keys(built.sources).sort(), is: ['a.txt', 'x.txt'] }],
  ['a link out of the folder', { 'x.txt': { link: '/etc/hostname' } }, { leftOut: 'x.txt', says: /leads out of the folder.*Put the text itself there/ }],
  ['a link by way of ..', { 'x.txt': { link: '../content/dossier.yaml' }, 'content/dossier.yaml': 'title: x\n' }, { leftOut: 'x.txt', says: /leads out of the folder/ }],
  ['a link to nothing', { 'x.txt': { link: 'nothing.txt' } }, { leftOut: 'x.txt', says: /link to nothing.*Put the text itself/ }],
  ['a link to itself', { 'x.txt': { link: 'x.txt' } }, { leftOut: 'x.txt', says: /leads back to itself/ }],
  ['a link to a folder', { 'a/b.txt': note('It is here.'), 'x.txt': { link: 'a' } }, { leftOut: 'x.txt', says: /is a link to a folder/ }],
  ['a text that may not be read', { 'x.txt': { locked: note('It is secret.') } }, { leftOut: 'x.txt', says: /may not be read.*Give yourself the right/ }],
  ['a pipe', { 'x.txt': { pipe: true } }, { leftOut: 'x.txt', says: /no file but a pipe/ }],
  ['an empty folder called like a text', { 'x.txt': { folder: true } }, { built: (built) => Object.keys(built.sources), is: [] }],
  ['a kind of file that is not read', { 'x.docx': 'x' }, { leftOut: 'x.docx', says: /of a kind that is not read.*\.txt/ }],
];
