import { describe, expect, test } from 'vitest';
import type { SpellingTable } from '../../../model/search-record.ts';
import { parseQuery } from './query.ts';
import { readSpellings } from './spellings.ts';

const table: SpellingTable = {
  variants: [['^(def)enc(e)$', '$1ens$2'], ['^(arm)our(.*)$', '$1or$2']],
  plurals: [['ies$', 'y'], ['([^siu])s$', '$1']],
  months: { may: 5, july: 7, sept: 9 },
  marked: ['defense', 'ids'],
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
    ['9 July', ['zqx0709zq']], ['Sept 2031 fire', ['zqd203109zq', 'fire']], ['2031-07', ['zqd203107zq']], ['may', ['may']], ['the 500 of 2031', ['the', '500', 'of', '2031']],
    // Phrases, in any quotation marks.
    ['"old harbour" fee', ['fee', '"old harbour"']], ['“old harbour”', ['"old harbour"']], ['""', []], ['$10 billion', ['10', 'billion']],
    ['', []], ['?!', []], ['<img src=x>', ['img', 'src', 'x']],
  ])('%s: %j', (text, expected) => expect(read(text)).toEqual(expected));
});
