import type { DateData } from '../model/date-data.ts';
import { addDays, formatDay, formatMonth, isDay, weekdayOf } from './calendar.ts';
import { counted, days, isYear, likelyYear, shifted, two } from './date-arithmetic.ts';
import { grammarOf } from './date-grammar.ts';
import type { DateContext, DateReading } from './date-reading.ts';
import { numericDate, parseNumeric } from './numeric-dates.ts';

/** A form of date expression. `read` gives undefined where the words are no date after all. */
export interface DateRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** True where no match is without a digit: spares most paragraphs the search. */
  readonly digits?: boolean;
  /** Words, lower case, one of which every match has: spares most paragraphs the search too. */
  readonly hint?: ReadonlySet<string>;
  readonly read: (match: RegExpMatchArray, context: DateContext, before: string, after: string) => DateReading | undefined;
}

const withDigits = new Set(['iso', 'day-month', 'month-day', 'month-year', 'year-range', 'year', 'decade', 'century']);
const made = new WeakMap<DateData, readonly DateRule[]>();

/** The rules of a language; where two fit, the longer match wins. */
export function dateRulesOf(data: DateData): readonly DateRule[] {
  const known = made.get(data) ?? makeRules(data);
  made.set(data, known);
  return known;
}

/** For each rule the words that none of its matches is without, as far as one kind of word tells. */
function hintsOf(data: DateData): ReadonlyMap<string, ReadonlySet<string>> {
  const longest = (words: readonly string[]) => words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const parts = (phrases: Iterable<string>) => new Set([...phrases].map((phrase) => longest(phrase.match(/\p{L}+/gu) ?? [])));
  const [months, weekdays, seasons, units] = [data.months, data.weekdays, data.seasons, data.units].map((map) => parts(map.keys()));
  const [days, times, vague] = [parts(data.days.keys()), parts(data.timesOfDay), parts(data.vague)];
  const table: readonly (readonly [ReadonlySet<string> | undefined, string])[] = [
    [months, 'day-month month-day month-year month-of-year month'], [weekdays, 'weekday'], [seasons, 'season'],
    [units, 'shifted-unit counted that-unit unit-before'], [days, 'day-word'], [times, 'this-part-of-day'], [vague, 'vague'],
  ];
  return new Map(table.flatMap(([words, ids]) => (words ? ids.split(' ').map((id) => [id, words] as const) : [])));
}

function makeRules(data: DateData): readonly DateRule[] {
  const g = grammarOf(data);
  const month = (text: string | undefined) => data.months.get((text ?? '').toLowerCase().replace('.', '')) ?? 0;
  const number = (text: string | undefined) => Number.parseInt(text ?? '', 10);
  const hints = hintsOf(data);
  const rule = (id: string, source: string, read: DateRule['read']): DateRule => {
    const hint = hints.get(id);
    return { id, pattern: new RegExp(source, 'gu'), digits: withDigits.has(id), ...(hint ? { hint } : {}), read };
  };
  const within = '\\s*[-–—]\\s*';
  return [
    rule('iso', '(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)', ([, y, m, d]) => isDay(number(y), number(m), number(d)) ? { value: `${y}-${m}-${d}`, stated: true } : undefined),
    { id: 'numeric', pattern: numericDate, digits: true, read: ([, a, , b, y], { order }) => {
      const day = parseNumeric(a ?? '', b ?? '', y ?? '', order);
      return day && { value: formatDay(day), stated: true };
    } },
    rule('day-month', `(?<![\\d.,$€£])(?:${g.weekday},?\\s+(?:the\\s+)?)?(${g.day})(?:${within}(${g.day}))?(?:\\s+of)?\\s+(${g.month})(?:,?\\s+(${g.year}))?`,
      ([, from, to, name, year], context) => days(number(from), to ? number(to) : undefined, month(name), month(name), year, context)),
    rule('month-day', `(?:(${g.shift})\\s+)?(?:${g.weekday},?\\s+)?(?<!\\p{L})(${g.month})\\s+(${g.day})(?!:\\d|\\s*%|,\\d)(?:${within}(?:(${g.month})\\s+)?(${g.day}))?(?:(?:,\\s*|\\s+)(${g.year}))?`,
      ([, shift, name, from, name2, to, year], context) => days(number(from), to ? number(to) : undefined, month(name), name2 ? month(name2) : month(name), year, context, shift ? data.shifts.get(shift.toLowerCase()) : undefined)),
    rule('month-year', `(?<!\\p{L})(${g.month})(?:${within}(${g.month}))?(?:,|\\s+of)?\\s+(${g.year})`, ([, name, name2, year]) => ({
      value: name2 ? `${formatMonth(number(year), month(name))}/${formatMonth(number(year), month(name2))}` : formatMonth(number(year), month(name)), stated: true })),
    rule('month-of-year', `(?<!\\p{L})(${g.month})\\s+(?:of\\s+)?(${g.shift})\\s+year\\b`, ([, name, shift], { anchor }) => anchor
      ? { value: formatMonth(anchor.year + (data.shifts.get((shift ?? '').toLowerCase()) ?? 0), month(name)) } : { value: `XXXX-${two(month(name))}`, unanchored: true }),
    rule('month', `(?<!\\p{L})(?:(${g.shift})\\s+)?(${g.month})(?!\\p{L}|\\s+\\d|-\\p{Lu})`, ([, shift, name], context, before, after) => bareMonth(shift?.toLowerCase(), name ?? '', context, before, after)),
    rule('year-range', `(?<![\\d.,$€£-])(${g.year.replace('(?![%:.,]?\\d)', '')})[-–/](\\d{4}|\\d{2})\\b(?![-/.]\\d)`, ([, from, to]) => {
      const end = to?.length === 2 ? Number(`${from?.slice(0, 2)}${to}`) : number(to);
      return end > number(from) && end < 2100 ? { value: `${from}/${end}`, stated: true } : undefined;
    }),
    rule('year', `(?<![\\d.,:/$€£#+]|(?<!\\b(?:mid|early|late|pre|post))-|\\b(?:No|no)\\.?\\s)(${g.year})(?!['’]?s\\b)(?![-–/]\\d|\\.\\d)`, ([, year], _context, before, after) => isYear(number(year), before, after, data) ? { value: year ?? '', stated: true } : undefined),
    rule('spoken-year', `\\b(?:(${g.month})\\s+)?(?:([Ee]ighteen|[Nn]ineteen)\\s+(?:hundred\\s+)?(?:and\\s+)?(${g.tens})|[Tt]wo\\s+thousand(?:\\s+(?:and\\s+)?(${g.tens}))?(?!\\s+\\p{L}+s\\b))`, ([text, name, century, tens, ones], _context, before) => {
      if (century === undefined && ones === undefined && !/\b(?:in|of|by|since|until|year)\s+$/.test(before)) return undefined;
      const year = century ? (century.toLowerCase() === 'nineteen' ? 1900 : 1800) + spoken(tens ?? '') : 2000 + spoken(ones ?? '');
      return text ? { value: name ? formatMonth(year, month(name)) : String(year), stated: true } : undefined;
    }),
    rule('of-the-year', data.forms.ofTheYear, (_match, { anchor }) => anchor ? { value: String(anchor.year) } : { unanchored: true }),
    rule('decade', `(?:[Tt]he\\s+)?(?:(?:early|mid|late)[- ])?(?<!\\d)((?:1[5-9]|20)\\d0)['’]?s\\b`, ([, year]) => ({ value: `${year?.slice(0, 3)}X`, stated: true })),
    rule('decade-word', `(?:[Tt]he\\s+)(?:(?:early|mid|late)[- ])?(?:['’](\\d0)s\\b|(${g.decade})\\b)`, ([, digits, word], { anchor }) => {
      const tens = digits ? number(digits) : data.decades.get(word ?? '') ?? 0;
      const century = anchor && tens > anchor.year % 100 || !anchor ? 19 : 20;
      return { value: `${century}${tens / 10}X` };
    }),
    rule('century', `\\b(?:the\\s+)?(\\d{1,2})${data.forms.ordinalEnding}[- ]${data.forms.century}\\b`, ([, n]) => ({ value: `${two(number(n) - 1)}XX`, stated: true })),
    rule('quarter', `\\b(?:the\\s+)?(?:(${g.ordinal})[- ](quarter|half)|Q([1-4]))(?:(?:\\s+of)?\\s+(?:(${g.year})|(${g.shift})\\s+year))?`, ([text, ordinal, unit, q, year, shift], context, before) => {
      const n = q ? number(q) : data.ordinals.get((ordinal ?? '').toLowerCase()) ?? 9;
      if (n > (unit === 'half' ? 2 : 4) || unit === 'half' && !year && !shift || !q && !year && !shift && !/\b(?:in|for|of|during)\s+(?:the\s+)?$/.test(before + (text.startsWith('the') ? '' : ''))) return undefined;
      const of = year ? number(year) : context.anchor && context.anchor.year + (shift ? data.shifts.get(shift.toLowerCase()) ?? 0 : 0);
      if (!of) return { unanchored: true };
      return { value: `${of}-${(unit === 'half' ? 39 : 32) + n}`, stated: year !== undefined };
    }),
    rule('season', `\\b(?:(${g.shift})\\s+)?(${g.season})(?:(?:\\s+of)?\\s+(${g.year}))?\\b`, ([text, shift, name, year], { anchor, tense }, before) => {
      const code = data.seasons.get((name ?? '').toLowerCase()) ?? 21;
      if (year) return { value: `${year}-${code}`, stated: true };
      if (!shift && !/\b(?:in|during|by|since|until)\s+(?:the\s+)?(?:early |late |mid-?)?$/.test(before)) return undefined;
      if (data.seasonsDoubtful.has(name ?? '') && !shift && endsWith(data.articles, before)) return undefined;
      if (!anchor) return { unanchored: true };
      const by = shift ? data.shifts.get(shift.toLowerCase()) ?? 0 : 0;
      const at = 21 + Math.floor(((anchor.month + 9) % 12) / 3);
      const value = by === -1 ? anchor.year - (code >= at ? 1 : 0) : by === 1 ? anchor.year + (code <= at ? 1 : 0) : tense === 'past' && code > at ? anchor.year - 1 : anchor.year;
      return text ? { value: `${value}-${code}` } : undefined;
    }),
    rule('weekday', `(?<!\\p{L})(?:${g.clock}\\s+)?(?:(${g.shift})\\s+)?(${g.weekday})(?!\\p{L}|-\\p{Lu})(?:\\s+(?:early\\s+|late\\s+)?${g.timeOfDay}\\b)?`, ([, shift, name], context, before, after) => {
      const weekday = data.weekdays.get((name ?? '').toLowerCase().replace('.', ''));
      if (!weekday || data.namedDays.has(/(\p{L}+)\s+$/u.exec(before)?.[1] ?? '') || (name ?? '').replace('.', '').length < 4 && !/\.$/.test(name ?? '') || /^\s+\p{Lu}\p{Ll}/u.test(after) && !/^\s+(?:[A-Z]\w+ )?(?:said|told)/.test(after) && /\b[Tt]he\s+$/.test(before)) return undefined;
      return weekdayReading(weekday, shift?.toLowerCase(), context, before);
    }),
    rule('day-word', `\\b(?:${[...data.days.keys()].flatMap((w) => [w, w.charAt(0).toUpperCase() + w.slice(1)]).join('|')})\\b(?:\\s+${g.timeOfDay}\\b)?`, ([text], { anchor, tense }, _before, after) => {
      const by = data.days.get((/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase()) ?? 0;
      if (text === 'Today' && after.startsWith(',') && tense === undefined || isComparison(after)) return {};
      return anchor ? { value: formatDay(addDays(anchor, by)) } : { unanchored: true };
    }),
    rule('this-part-of-day', `\\b(${g.partShift})\\s+(?:${g.timeOfDay})\\b`, ([, which], { anchor }) => anchor ? { value: formatDay(addDays(anchor, data.partShifts.get((which ?? '').toLowerCase()) ?? 0)) } : { unanchored: true }),
    rule('shifted-unit', `\\b(?:([Tt]he)\\s+)?(${g.shift})\\s+(${g.unit}|${g.unitCapital})\\b(?!-)`, ([, article, shift, unit], context) => shifted((shift ?? '').toLowerCase(), data.units.get((unit ?? '').toLowerCase()), data.shifts.get((shift ?? '').toLowerCase()) ?? 0, article !== undefined, (unit ?? '').toLowerCase(), context)),
    rule('counted', `\\b(?:(\\d{1,3}|${g.numeral})\\s+)(${g.unit})\\s+(${g.after})\\b`, ([, count, unit, word], context, _before, after) => {
      const n = /^\d/.test(count ?? '') ? number(count) : data.numerals.get((count ?? '').toLowerCase()) ?? 1;
      if (data.neighbours.has(word ?? '') && /^\s+(?:\p{L}|\d)/u.test(after)) return undefined;
      return counted(n * (data.after.get(word ?? '') ?? -1), data.units.get(unit ?? ''), data.fromNow.has(word ?? ''), context);
    }),
    rule('that-unit', `\\b${data.forms.sameUnit}\\s+(${g.unit})\\b`, ([, word], { story }) => {
      const unit = calendarUnit(word);
      return !unit ? undefined : story ? { value: unit === 'day' ? formatDay(story) : unit === 'month' ? formatMonth(story.year, story.month) : String(story.year) } : {};
    }),
    rule('unit-before', `\\b${g.article}\\s+(${g.unit})\\s+(${g.neighbour})\\b(?!\\s+(?:\\p{L}|\\d))`, ([, name, word], { story, anchor }) => {
      const [from, unit] = [story ?? anchor, calendarUnit(name)];
      if (!unit) return undefined;
      return from ? counted(data.neighbours.get(word ?? '') ?? 1, unit, false, { order: 'day-first', story: from }) : {};
    }),
    rule('vague', `\\b${g.vague}\\b`, () => ({})),
  ];

  /** *until* always looks ahead; *by Thursday* may have been (*had left by Thursday*). */
  function isAhead(word: string, tense: DateContext['tense']): boolean {
    return tense === 'future' || data.ahead.has(word) && (tense === undefined || !data.aheadByTense.has(word));
  }

  /** Days, months and years stand alone; *the weeks before* do not. */
  function calendarUnit(word: string | undefined): 'day' | 'month' | 'year' | undefined {
    const unit = data.units.get(word ?? '');
    return !data.pluralUnits.has(word ?? '') && (unit === 'day' || unit === 'month' || unit === 'year') ? unit : undefined;
  }

  function endsWith(words: ReadonlySet<string>, before: string): boolean {
    return words.has(/(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '');
  }

  /** *as strong today as it was*: no day is meant. */
  function isComparison(after: string): boolean {
    return data.comparing.has(/^\s+(\p{L}+)/u.exec(after)?.[1] ?? '');
  }

  function spoken(words: string): number {
    return words.toLowerCase().split(/[-\s]+/).reduce((sum, word) => sum + (data.numerals.get(word) ?? 0), 0);
  }

  function bareMonth(shift: string | undefined, name: string, context: DateContext, before: string, after: string): DateReading | undefined {
    const number = month(name);
    const word = /(\p{L}+)[\s-]+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    const short = name.replace('.', '').length <= 4 && !name.endsWith('.') && name !== 'June' && name !== 'July' && name !== 'May';
    const article = (data.articles.has(word) || data.owners.has(word)) && !short && /^\s+\p{Ll}/u.test(after);
    if (!shift && (data.monthsDoubtful.has(name.toLowerCase().replace('.', '')) || short) && !(data.prepositions.has(word) || data.parts.has(word) || article)) return undefined;
    if (/^(?:'s\b|’s\b)/.test(after) && name === 'May') return undefined;
    if (name === 'May' && /^\s+(?:said|told|has|is|was|will)\b/.test(after)) return undefined;
    const { anchor, story, tense } = context;
    const from = anchor ?? story;
    if (!from) return { value: `XXXX-${two(number)}`, unanchored: true };
    const by = shift ? data.shifts.get(shift) : undefined;
    const future = tense === 'future' || data.ahead.has(word);
    let year = from.year;
    if (by === -1) year -= number >= from.month ? 1 : 0;
    else if (by === 1) year += number <= from.month ? 1 : 0;
    else if (by === 0) year = from.year;
    else if (!anchor) year = likelyYear(number, 15, from, undefined, false);
    else if (number !== from.month) year = likelyYear(number, 15, { ...from, day: 15 }, future ? 'future' : tense, context.close === true);
    return { value: formatMonth(year, number) };
  }

  function weekdayReading(weekday: number, shift: string | undefined, { anchor, story, tense }: DateContext, before: string): DateReading {
    if (!anchor) return { unanchored: true };
    const back = (weekdayOf(anchor) - weekday + 7) % 7;
    const ahead = (7 - back) % 7;
    const by = shift ? data.shifts.get(shift) : undefined;
    const word = /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    if (by === -1 && shift === 'previous' && story) return { value: formatDay(addDays(story, -((weekdayOf(story) - weekday + 7) % 7 || 7))) };
    if (by === -1) return { value: formatDay(addDays(anchor, -(back || 7))) };
    if (by === 1) return { value: formatDay(addDays(anchor, ahead || 7)) };
    if (isAhead(word, tense) || /\bas (?:soon|early) as\s+$/.test(before)) return { value: formatDay(addDays(anchor, ahead)) };
    return { value: formatDay(addDays(anchor, -back)) };
  }
}
