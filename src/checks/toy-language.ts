import { english } from '../languages/en/en.ts';
import type { Language } from '../model/language.ts';

/** A language that has nothing: every list empty, every pattern one that never matches. Shows what code adds of its own. */
export function blankLanguage(): Language {
  return { ...(emptied(english) as Language), code: 'art-x-toy', name: 'Toy' };
}

function emptied(value: unknown): unknown {
  if (value instanceof RegExp) return new RegExp('(?!)', value.flags);
  if (value instanceof Map) return new Map();
  if (value instanceof Set) return new Set();
  if (Array.isArray(value)) return [];
  if (typeof value === 'string') return '(?:(?!))';
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]));
  return value;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * An invented language with the few words its texts need: *la* the, *te* of, *diro* said, *Dorun* ministry, *Brumo*
 * May, *sulda* Monday, *kroni* crowns. Its sentences end in a full stop, its names begin with a capital.
 */
export function toyLanguage(): Language {
  const blank = blankLanguage();
  const { reading } = blank;
  return {
    ...blank,
    stopwords: set('la te so ka diro vano'),
    leftovers: { ...blank.leftovers, lines: [{ rule: 'share', pattern: /^Parto tal$/ }], labels: { share: 'Parto' } },
    reading: {
      ...reading,
      words: {
        ...reading.words,
        function: set('la te so ka'),
        article: set('la'),
        definite: set('la'),
        determiners: set('la'),
        prepositions: set('so'),
        common: set('vano dolmo'),
      },
      names: {
        ...reading.names,
        organisationHeads: set('dorun'),
        organisationOpeners: set('dorun'),
        joiners: new Map([['te', 'of']]),
        givenNames: set('mira'),
        offices: set('ministo'),
        titles: set('ministo'),
      },
      places: { ...reading.places, countries: new Map([['palonia', '--']]), prepositions: set('so'), settings: set('so') },
      dates: {
        ...reading.dates,
        months: new Map([['brumo', 5]]),
        weekdays: new Map([['sulda', 1]]),
        articles: set('la'),
        prepositions: set('so'),
        forms: { ...reading.dates.forms, of: 'te', dayOf: 'te', definite: '[Ll]a', ordinalEnding: '(?:k)' },
      },
      quotes: { ...reading.quotes, verbs: set('diro'), reporting: set('diro'), nouns: set('ministo') },
      figures: { ...reading.figures, currencies: new Map([['kroni', 'TOY']]), multipliers: new Map([['milo', 1000]]) },
      statements: { ...reading.statements, past: set('vano'), eventVerbs: set('vano') },
    },
  };
}
