import type { DateData } from '../../model/date-data.ts';
import { addDays, formatDay, weekdayOf } from './calendar.ts';
import { grammarOf } from './grammar.ts';
import { isTold, type DateContext, type DateReading, type DateRule, type RuleMaker } from './reading.ts';

/** *on Monday*, *last Friday night*, *9 a.m. Tuesday*, *Thursday last week*. */
export function weekdayRules(data: DateData, rule: RuleMaker): readonly DateRule[] {
  const g = grammarOf(data);
  const [habitBefore, habitAfter] = [new RegExp(data.forms.habitBefore, 'u'), new RegExp(data.forms.habitAfter, 'u')];
  const onThe = new RegExp(`(?<!\\p{L})${data.forms.onThe}\\s+$`, 'u');
  const soon = new RegExp(data.forms.soon, 'u');
  const endsPast = new RegExp(data.forms.endsPast, 'u');
  return [
    rule(
      'weekday-of-week',
      `(?<!\\p{L})(${g.weekday}),?\\s+(?:${data.forms.of}\\s+)?(${g.shift})\\s+${g.weekUnit}\\b`,
      ([, name, shift], { anchor }) => {
        const weekday = weekdayNamed(name);
        const by = g.shiftOf(shift);
        if (weekday === undefined || by === undefined) return undefined;
        return anchor ? { value: formatDay(addDays(anchor, by * 7 + weekday - weekdayOf(anchor))) } : { unanchored: true };
      },
    ),
    rule(
      'weekday',
      `(?<!\\p{L})(?:${data.forms.clock}(?:,\\s*|\\s+))?(?:(${g.shift})\\s+)?(${g.weekday})(?!\\p{L}|-\\p{Lu})(?:\\s+(?:${g.part}\\s+)?${g.timeOfDay}\\b)?`,
      ([, shift, name], context, before, after) => {
        const weekday = weekdayNamed(name);
        return weekday && !isName(name ?? '', before, after) ? reading(weekday, shift?.toLowerCase(), context, before, after) : undefined;
      },
    ),
  ];

  function weekdayNamed(name = ''): number | undefined {
    return data.weekdays.get(name.toLowerCase().replace('.', ''));
  }

  /** *Black Monday*, *the Monday Club*, and short forms without their stop, which are mostly other words. */
  function isName(name: string, before: string, after: string): boolean {
    if (data.namedDays.has(/(\p{L}+)\s+$/u.exec(before)?.[1] ?? '') || (g.isShort(name) && !name.endsWith('.'))) return true;
    const next = /^\s+(?:\p{Lu}\S*\s+)?(\p{L}+)/u.exec(after)?.[1] ?? '';
    return /^\s+\p{Lu}\p{Ll}/u.test(after) && !data.saying.has(next) && data.articles.has(g.wordBefore(before));
  }

  function reading(weekday: number, shift: string | undefined, context: DateContext, before: string, after: string): DateReading {
    const { anchor, story, tense, narrative } = context;
    // *He had been there on the Monday*: that of the story.
    if (shift === undefined && onThe.test(before) && story)
      return story.fine === 'day' ? { value: formatDay(addDays(story, (weekday - weekdayOf(story) + 7) % 7)) } : {};
    if (isTold(context) && story?.fine === 'day' && shift === undefined)
      return { value: formatDay(addDays(story, (weekday - weekdayOf(story) + 7) % 7)) };
    if (!anchor) return { unanchored: true };
    if ((narrative && shift === undefined) || data.habitual.has(g.wordBefore(before)) || habitBefore.test(before) || habitAfter.test(after))
      return {};
    const back = (weekdayOf(anchor) - weekday + 7) % 7;
    const by = g.shiftOf(shift);
    if (by === -1 && shift !== undefined && data.shiftsOfStory.has(shift) && story?.fine === 'day')
      return { value: formatDay(addDays(story, -((weekdayOf(story) - weekday + 7) % 7 || 7))) };
    if (by === -1) return { value: formatDay(addDays(anchor, -(back || 7))) };
    const ahead = (7 - back) % 7;
    if (by === 1) return { value: formatDay(addDays(anchor, ahead || 7)) };
    const word = g.wordBefore(before);
    // A line of an agenda: *Friday: the court rules*.
    const isAgenda = tense === undefined && before.trim() === '' && /^\s*:\s/.test(after);
    const pastEnd = tense === 'past' && endsPast.test(before) && after.startsWith(',');
    const coming =
      tense === 'future'
      || (data.ahead.has(word) && (tense === undefined || !data.aheadByTense.has(word)))
      || soon.test(before)
      || isAgenda;
    return { value: formatDay(addDays(anchor, coming && !pastEnd ? ahead : -back)) };
  }
}
