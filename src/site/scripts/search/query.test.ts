import { describe, expect, test } from 'vitest';
import type { SpellingTable } from '../../../model/search-record.ts';
import { parseQuery } from './query.ts';
import { readSpellings } from './spellings.ts';

const table: SpellingTable = {
  variants: [['^(def)enc(e)$', '$1ens$2'], ['^(arm)our(.*)$', '$1or$2']],
  plurals: [['ies$', 'y'], ['([^siu])s$', '$1']],
  months: { may: 5, july: 7, sept: 9 },
  marked: ['defense', 'ids'],
  small: ['of', 'the', 'in'],
  scales: { m: 'million', mn: 'million', bn: 'billion' },
  currencies: ['$', '€', 'US$', 'dollars', 'euros', 'eur'],
  names: [['Marta Olvanyk', 'Olvanik', 'Marta Olvanik'], ['Harbour Union', 'HU']],
};
const spellings = readSpellings(table, () => Promise.reject(new Error('nothing to fetch')));
const read = (text: string) => {
  const { terms, phrases } = parseQuery(text, spellings);
  return [...terms.map(({ search }) => search), ...phrases.map((phrase) => `"${phrase}"`)];
};

describe('a query is read as', () => {
  test.each([
    ['ferry', ['ferry']],
    ['Ferries', ['ferries']],
    // A word that some spellings of a name have stands for all of them.
    ['Olvanik', ['zqolvanikzq']], ['olvanyk', ['zqolvanykzq']], ['Olvanik’s', ['zqolvanikzq']], ['Ólvanik', ['zqolvanikzq']],
    ['HU', ['zqhuzq']], ['H.U.', ['zqhuzq']], ['harbour union fee', ['zqharbourzq', 'zqunionzq', 'fee']],
    // One word in two spellings, a word in capitals.
    ['defence', ['zqdefensezq']], ['defenses', ['zqdefensezq']], ['armour', ['armour']], ['IDS', ['zqidszq']],
    // A hyphen holds a word together unless a part is a name's.
    ['start-up', ['startup']], ['HU-backed', ['zqhuzq', 'backed']],
    // Dates: a day, a day of any year, a month.
    ['2031-07-09', ['zqd20310709zq']], ['9 July 2031', ['zqd20310709zq']], ['July 9th, 2031', ['zqd20310709zq']], ['9.7.2031', ['zqd20310709zq']],
    ['9 July', ['zqx0709zq']], ['Sept 2031 fire', ['zqd203109zq', 'fire']], ['2031-07', ['zqd203107zq']], ['may', ['may']], ['the 500 of 2031', ['500', '2031']],
    ['9/7/2031', ['zqd20310709zq']], ['7/19/2031', ['zqd20310719zq']], ['9-11 July 2031', ['zqd20310709zq', 'zqd20310711zq']], ['July 9-11', ['zqx0709zq', 'zqx0711zq']],
    // Small words are looked for by themselves only.
    ['the', ['the']], ['of the', ['of', 'the']], ['the "old harbour"', ['"old harbour"']],
    // Figures however long, in whatever money.
    ['€70m', ['70', 'million']], ['70m euros', ['70', 'million']], ['70 mn', ['70', 'million']], ['70 million euros', ['70', 'million']], ['US$2.5bn', ['2.5', 'billion']], ['EUR 70 million', ['70', 'million']],
    ['3 m deep', ['3', 'm', 'deep']], ['5mm', ['5mm']],
    // A paragraph by its locator.
    ['S3 ¶12', ['zqzs3zq', 'zqzbp12zq']], ['s3 p12', ['zqzs3zq', 'zqzbp12zq']], ['S3', ['s3']],
    ['"old harb', ['"old harb"']],
    // Phrases, in any quotation marks.
    ['"old harbour" fee', ['fee', '"old harbour"']], ['“old harbour”', ['"old harbour"']], ['""', []], ['$10 billion', ['10', 'billion']],
    ['', []], ['?!', []], ['<img src=x>', ['img', 'src', 'x']],
  ])('%s: %j', (text, expected) => expect(read(text)).toEqual(expected));
});
