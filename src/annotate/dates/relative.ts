import type { DateData } from '../../model/date-data.ts';
import { addDays, formatDay, formatMonth, weekdayOf } from './calendar.ts';
import { counted, pad } from './arithmetic.ts';
import { grammarOf } from './grammar.ts';
import { nearest, type DateContext, type DateReading, type DateRule, type RuleMaker, type StoryDay } from './reading.ts';

/** Dates counted from the day of publication or from where the story stands: *yesterday*, *last month*, *two days later*, *that year*. */
export function relativeRules(data: DateData, rule: RuleMaker): readonly DateRule[] {
  const g = grammarOf(data);
  const roughly = new RegExp(data.forms.roughly, 'u');
  const ofTime = new RegExp(data.forms.ofTime, 'u');
  const possessed = new RegExp(`^\\s?${data.forms.possessive}\\s+(\\p{L}+)(?:\\s+(\\p{L}+))?`, 'u');
  const ofOurTime = (after: string) => {
    const [, first = '', second = ''] = possessed.exec(after) ?? [];
    return data.ofOurTime.has(first) || data.ofOurTime.has(second);
  };
  return [
    rule(
      'day-word',
      `(?<![\\p{L}-])(${g.dayWord})(?!\\p{L}|-\\p{L})(?:\\s+${g.timeOfDay}\\b)?`,
      ([text, word], { anchor, tense, narrative }, before, after) => {
        const by = data.days.get((word ?? '').toLowerCase()) ?? 0;
        const capital = /^\p{Lu}/u.test(text);
        // A name: *USA TODAY*; but a line in capitals may say *YESTERDAY*.
        if (capital && (by === 0 || !/^\P{Ll}+$/u.test(word ?? '')) && /(?:^|\s)\p{Lu}\p{L}*\s+$/u.test(before)) return undefined;
        if (by >= 0 && ofTime.test(before)) return {};
        // In a text on other times, *today* is the time of its readers.
        if (
          by === 0
          && ((anchor && narrative) || (capital && after.startsWith(',') && tense === undefined) || isComparison(after) || ofOurTime(after))
        )
          return {};
        return anchor ? { value: formatDay(addDays(anchor, by)) } : { unanchored: true };
      },
    ),
    rule('this-part-of-day', `\\b(${g.partShift})\\s+(?:${g.timeOfDay})\\b`, ([, which], { anchor }) =>
      anchor ? { value: formatDay(addDays(anchor, data.partShifts.get((which ?? '').toLowerCase()) ?? 0)) } : { unanchored: true },
    ),
    rule(
      'shifted-unit',
      `(?<![\\p{L}-])(?:(${data.forms.definite})\\s+)?(${g.shift})\\s+(?:(${g.yearKind})\\s+)?(${g.unit})\\b(?!-)`,
      ([text, article, shift, kind, unit], context, before, after) => {
        // The name of a programme or paper: “This Week”.
        if (
          /["“]$/.test(before)
          && /^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+$/u.test(text)
          && /^(?:[,.]?["”]|\s+\p{Lu}|\s+\p{Ll}+\s+\p{Lu})/u.test(after)
        )
          return undefined;
        return shifted((shift ?? '').toLowerCase(), (unit ?? '').toLowerCase(), article !== undefined, kind !== undefined, context);
      },
    ),
    rule(
      'counted',
      `(?<![\\p{L}\\d-]|\\d[.,])(?:\\[?(\\d{1,3}|${g.numeral})\\]?\\s+)(${g.unit})\\s+(${g.after})\\b`,
      ([, count, unit, word], context, before, after) => {
        const n = /^\d/.test(count ?? '') ? g.number(count) : (data.numerals.get((count ?? '').toLowerCase()) ?? 1);
        if (data.neighbours.has(word ?? '') && /^\s+(?:\p{L}|\d)/u.test(after)) return undefined;
        const fromNow = data.fromNow.has((word ?? '').replace(/\s+/g, ' '));
        const from = fromNow ? context.anchor : (context.story ?? context.anchor);
        if (!from) return { unanchored: true };
        const reading = counted(
          n * (data.after.get((word ?? '').replace(/\s+/g, ' ')) ?? -1),
          data.units.get((unit ?? '').toLowerCase()),
          from,
          fromNow,
        );
        // *Less than two weeks ago* names no day: EDTF’s mark for *about*.
        return reading?.value !== undefined && roughly.test(before) && /^[\d-]+$/.test(reading.value)
          ? { ...reading, value: `${reading.value}~` }
          : reading;
      },
    ),
    rule('that-unit', `\\b${data.forms.sameUnit}\\s+(?:(${g.unit})|(${g.season}))\\b`, ([, word, season], { story }) => {
      if (season) return story ? { value: `${pad(story.year, 4)}-${data.seasons.get(season.toLowerCase()) ?? 21}` } : {};
      const unit = calendarUnit(word?.toLowerCase());
      return !unit ? undefined : story ? within(story, unit) : {};
    }),
    rule(
      'unit-before',
      `\\b${g.article}\\s+(${g.unit})\\s+(${g.neighbour})\\b(?!\\s+(?:\\p{L}|\\d))`,
      ([, name, word], { story, anchor }) => {
        const [from, unit] = [story ?? anchor, calendarUnit(name)];
        if (!unit) return undefined;
        return from ? counted(data.neighbours.get(word ?? '') ?? 1, unit, from, false) : {};
      },
    ),
    rule('the-weekend', data.forms.theWeekend, (_match, { anchor, tense, narrative }) => {
      if (!anchor || narrative) return narrative ? {} : { unanchored: true };
      const isOn = weekdayOf(anchor) > 5;
      return counted(tense === 'future' || isOn ? 0 : -1, 'weekend', anchor, true);
    }),
    rule('vague', `\\b${g.vague}\\b`, () => ({})),
  ];

  /** *last month*, *the following day*, *this year*. */
  function shifted(shift: string, word: string, article: boolean, kind: boolean, context: DateContext): DateReading | undefined {
    const [unit, by] = [data.units.get(word), data.shifts.get(shift) ?? 0];
    const { anchor, story } = context;
    // A plural is a stretch (*the next days*), but for an apostrophe that was forgotten (*this years festival*).
    if (
      unit === undefined
      || (kind && unit !== 'year')
      || (data.pluralUnits.has(word) && !(by === 0 && !article))
      || ['decade', 'century'].includes(unit)
    )
      return undefined;
    if (data.shiftsOfStretch.has(shift)) return undefined;
    if (data.shiftsOfNow.has(shift)) {
      const from = nearest(context);
      return from && (article || kind) && unit !== 'day' ? counted(0, unit, from, true) : undefined;
    }
    const inStory = data.shiftsOfStory.has(shift) || (article && data.shiftsOfStoryWithArticle.has(shift));
    const from = inStory ? (story ?? anchor) : (anchor ?? (context.narrative ? story : undefined));
    if ((article && data.shiftsOfStretchWithArticle.has(shift) && !kind) || (unit === 'day' && !inStory)) return undefined;
    if (!from) return inStory ? {} : { unanchored: true };
    // *The next day they left*, where no day is told: that after the publication it is not.
    if (inStory && !story && unit === 'day' && by > 0 && context.tense === 'past') return {};
    return counted(by, unit, from, true);
  }

  function within(story: StoryDay, unit: 'day' | 'month' | 'year'): DateReading {
    if (unit === 'year') return { value: pad(story.year, 4) };
    if (story.fine === 'year' || (unit === 'day' && story.fine === 'month')) return {};
    return { value: unit === 'day' ? formatDay(story) : formatMonth(story.year, story.month) };
  }

  /** Days, months and years stand alone; *the weeks before* do not. */
  function calendarUnit(word: string | undefined): 'day' | 'month' | 'year' | undefined {
    const unit = data.units.get(word ?? '');
    return !data.pluralUnits.has(word ?? '') && (unit === 'day' || unit === 'month' || unit === 'year') ? unit : undefined;
  }

  /** *as strong today as it was*: no day is meant. */
  function isComparison(after: string): boolean {
    return data.comparing.has(/^\s+(\p{L}+)/u.exec(after)?.[1] ?? '');
  }
}
