import type { DateData } from '../model/date-data.ts';

/** Pieces of date patterns, as regular-expression source, made once per language. */
export interface DateGrammar {
  readonly month: string;
  readonly weekday: string;
  readonly season: string;
  readonly ordinal: string;
  readonly numeral: string;
  readonly unit: string;
  /** The same with a capital: *Last Year*. */
  readonly unitCapital: string;
  /** *the*; *before*, *after*; *this*, *last* (morning). */
  readonly article: string;
  readonly neighbour: string;
  readonly partShift: string;
  readonly shift: string;
  readonly after: string;
  readonly day: string;
  readonly year: string;
  readonly timeOfDay: string;
  /** A time before a day: *9 a.m. EST*, *noon*. */
  readonly clock: string;
  readonly decade: string;
  /** Number words below a hundred: *ninety-seven*. */
  readonly tens: string;
  readonly vague: string;
}

const made = new WeakMap<DateData, DateGrammar>();

export function grammarOf(data: DateData): DateGrammar {
  const known = made.get(data) ?? makeGrammar(data);
  made.set(data, known);
  return known;
}

function makeGrammar(data: DateData): DateGrammar {
  const capital = (words: Iterable<string>) => {
    const all = [...words].map((w) => w.charAt(0).toUpperCase() + w.slice(1));
    const isShort = (w: string) => all.some((full) => full.length > w.length && full.startsWith(w));
    return `(?:(?:${oneOf(all.filter(isShort))})\\b\\.?|(?:${oneOf(all.filter((w) => !isShort(w)))})\\b)`;
  };
  return {
    month: `(?:${capital(data.months.keys())}|(?:${oneOf([...data.months.keys()].filter((m) => m.length > 3 || m === 'may').map((m) => m.toUpperCase()))})\\b)`,
    weekday: capital(data.weekdays.keys()),
    season: anyCase(data.seasons.keys()),
    ordinal: anyCase(data.ordinals.keys()),
    numeral: anyCase(data.numerals.keys()),
    unit: `(?:${oneOf(data.units.keys())})`,
    unitCapital: `(?:${oneOf([...data.units.keys()].map((unit) => unit.charAt(0).toUpperCase() + unit.slice(1)))})`,
    article: anyCase(data.articles),
    neighbour: `(?:${oneOf(data.neighbours.keys())})`,
    partShift: anyCase(data.partShifts.keys()),
    shift: anyCase(data.shifts.keys()),
    after: `(?:${oneOf(data.after.keys())})`,
    day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\b',
    year: '(?:1[5-9]\\d\\d|20\\d\\d)\\b(?![%:.,]?\\d)',
    clock: '(?:\\d{1,2}(?::\\d\\d)?\\s*[ap]\\.?m\\b\\.?(?:\\s+[A-Z]{2,4}\\b)?|noon|midnight)',
    timeOfDay: `(?:${oneOf(data.timesOfDay)})`,
    decade: `(?:${oneOf(data.decades.keys())})`,
    tens: `(?:(?:${oneOf([...data.numerals].filter(([, n]) => n >= 20).map(([w]) => w))})(?:[-\\s](?:${oneOf([...data.numerals].filter(([w, n]) => n < 10 && w.length > 2).map(([w]) => w))}))?|(?:${oneOf([...data.numerals].filter(([w, n]) => n < 20 && w.length > 2).map(([w]) => w))}))\\b`,
    vague: `(?:${oneOf(data.vague)})`,
  };
}

/** Words with a small or a capital first letter. */
function anyCase(words: Iterable<string>): string {
  return `(?:${oneOf([...words].flatMap((w) => [w, w.charAt(0).toUpperCase() + w.slice(1)]))})`;
}

function oneOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|');
}
