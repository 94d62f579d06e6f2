import { edtfDate, type Edtf, type KnownDate } from '../model/date.ts';
import type { Entity, Evidence } from '../model/entity.ts';
import { locatorOf } from '../model/locator.ts';
import { marksOf, type DateMark, type MarkedText } from '../model/mark.ts';
import { contains, type Span } from '../model/span.ts';

/** A text in its place in the dossier, as the rule needs it. */
interface PlacedText {
  readonly id: string;
  readonly number: number;
  readonly text: MarkedText;
}

/**
 * A text without a publication date takes one from an event it shares with dated texts, where it dates that
 * event by the same day and month as they do, and they agree on the year: the day of its dateline, where that lacks
 * nothing but the year, else the event’s. Its own dates without a year then
 * take theirs from it. Texts that have a date, or share no such event, come back as they are.
 */
export function inferDates(texts: readonly PlacedText[], entities: readonly Entity[]): readonly MarkedText[] {
  const undated = new Set(texts.filter(({ text }) => !text.published).map(({ id }) => id));
  if (undated.size === 0) return texts.map(({ text }) => text);
  const byId = new Map(texts.map((placed) => [placed.id, placed]));
  const found = new Map<string, KnownDate>();
  for (const event of entities) {
    if (event.type !== 'event' || !event.mentions.some(({ source }) => undated.has(source))) continue;
    const known = days(
      event,
      byId,
      (date) => /^\d{4}-\d\d-\d\d$/.test(date.value),
      (source) => !undated.has(source),
    );
    const open = days(
      event,
      byId,
      (date) => /^(?:XXXX|\d{4})-\d\d-\d\d$/.test(date.value),
      (source) => undated.has(source),
    );
    for (const { source, value } of open) {
      const same = known.filter((each) => each.value === value || (each.value.slice(4) === value.slice(4) && value.startsWith('XXXX')));
      const values = new Set(same.map((each) => each.value));
      const [only] = values;
      if (only === undefined || values.size !== 1 || found.has(source)) continue;
      const locators = [...new Set(same.map((each) => each.locator))];
      found.set(source, {
        value: ownDay(byId.get(source)?.text, only),
        basis: 'inferred',
        rule: 'shared-event',
        from: { event: event.name, locators },
      });
    }
  }
  return texts.map(({ id, text }) => {
    const published = found.get(id);
    return published ? anchored({ ...text, published }, published) : text;
  });
}

/** The day of a dateline without a year, *KYIV, May 6 –*, in the year that brings it nearest to the event; else the event’s day. */
function ownDay(text: MarkedText | undefined, event: Edtf): Edtf {
  const place = text?.facts.dateline?.span;
  const mark = place && marksOf(text, 'date').find(({ span: { start } }) => start >= place.end && start - place.end <= gap);
  const day = /^XXXX(-\d\d-\d\d)$/.exec(mark?.date?.value ?? '')?.[1];
  return day === undefined ? event : edtfDate(`${nearYear(Number(day.slice(1, 3)), event)}${day}`);
}

/** Between the place of a dateline and its day stand a comma or a stop, and a space. */
const gap = 2;

/** The year in which a month lies no more than half a year off a day. */
function nearYear(month: number, day: Edtf): number {
  const [year, off] = [Number(day.slice(0, 4)), month - Number(day.slice(5, 7))];
  return off > 6 ? year - 1 : off < -6 ? year + 1 : year;
}

interface Day {
  readonly source: string;
  readonly locator: string;
  readonly value: Edtf;
}

/** The days the sources give an event in a sentence that names it. */
function days(
  event: Entity,
  texts: ReadonlyMap<string, PlacedText>,
  wanted: (date: KnownDate) => boolean,
  from: (source: string) => boolean,
): readonly Day[] {
  return event.mentions
    .filter(({ source }) => from(source))
    .flatMap((mention) => {
      const placed = texts.get(mention.source);
      if (!placed) return [];
      return datesNear(placed.text, mention).flatMap((mark) =>
        mark.date && wanted(mark.date)
          ? [
              {
                source: mention.source,
                value: mark.date.value,
                locator: locatorOf(placed.number, mention.block),
              },
            ]
          : [],
      );
    });
}

/** The dates in the sentence of a mention. */
function datesNear(text: MarkedText, mention: Evidence): readonly DateMark[] {
  const sentence: Span = text.sentences.find((each) => contains(each, mention.span)) ?? mention.span;
  return marksOf(text, 'date').filter((mark) => contains(sentence, mark.span));
}

/** Gives dates without a year that of the publication; days more than half a year off, that of the nearer year. */
function anchored(text: MarkedText, published: KnownDate): MarkedText {
  return {
    ...text,
    marks: text.marks.map((mark) => {
      if (mark.kind !== 'date' || !mark.unanchored || !mark.date) return mark;
      const own = /^XXXX-(\d\d)/.exec(mark.date.value);
      const year = own ? nearYear(Number(own[1]), published.value) : Number(published.value.slice(0, 4));
      const value = edtfDate(mark.date.value.replaceAll('XXXX', String(year)));
      const { unanchored: _, ...rest } = mark;
      return { ...rest, date: { ...mark.date, value, basis: 'resolved' as const } };
    }),
  };
}
