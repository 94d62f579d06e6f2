import ical, { escape, ICalEventStatus, ICalEventTransparency, type ICalCalendar, type ICalEventData } from 'ical-generator';
import { addressOf } from '../../model/page.ts';
import { basisWords } from '../../model/words.ts';
import type { DossierData } from '../dossier-schema.ts';
import { uuid } from '../uuid.ts';
import { eventTime, type EventTime } from './event-time.ts';
import type { Exported } from './exported.ts';
import { oneLine, plainText } from './plain-text.ts';

type DataEvent = DossierData['events'][number];

/**
 * The chronology as a calendar (RFC 5545), of all-day events only. What the sources give as a month stands on all of
 * its days, and says so in title and description. *Confirmed* is what is told as past or under way with a date that is
 * certain; everything planned, uncertain, open or inferred is *tentative*. No event makes anybody busy.
 */
export function* calendar(exported: Exported): Generator<string> {
  const { data, chronicle, address } = exported;
  const happenings = data.events.filter(({ kind }) => kind === 'happening');
  const timed = happenings.flatMap((event) => {
    const time = eventTime(event);
    return time ? [{ event, time }] : [];
  });
  const undated = chronicle.events.filter(({ kind, value }) => kind === 'happening' && value === undefined).length;
  const [opening, ending] = around(
    ical({
      name: escape(oneLine(data.title), false),
      description: escape(leftOut(timed.length, happenings.length - timed.length, undated), false),
      prodId: { company: 'Dossier', product: 'Chronology', language: 'EN' },
      ...whole(address(addressOf.chronology)),
    }),
  );
  yield folded(opening);
  for (let at = 0; at < timed.length; at += atOnce) {
    const some = ical();
    for (const each of timed.slice(at, at + atOnce)) some.createEvent(entry(exported, each));
    yield folded(around(some)[0].slice(around(ical())[0].length));
  }
  yield ending;
}

/** Events given to the library at a time: a calendar of a hundred thousand is more than fits into memory. */
const atOnce = 200;

/** A calendar as text, and the line it ends with. */
function around(calendar: ICalCalendar): [text: string, ending: string] {
  const text = `${calendar.toString().trimEnd()}\r\n`;
  const end = text.lastIndexOf('END:VCALENDAR');
  return [text.slice(0, end), text.slice(end)];
}

function entry(exported: Exported, { event, time }: { readonly event: DataEvent; readonly time: EventTime }): ICalEventData {
  const { address, day } = exported;
  const place = exported.entities.get(event.place ?? '')?.name;
  return {
    id: uuid(`calendar ${event.id} ${event.evidence[0]?.source}`),
    stamp: midnight(day),
    start: midnight(time.first),
    end: midnight(time.last, 1),
    allDay: true,
    summary: oneLine(
      `${event.status === 'planned' ? 'Planned: ' : ''}${event.headline}${time.unknown === undefined ? '' : ` (${time.words})`}`,
    ),
    description: plainText(describe(exported, event, time)),
    ...(place === undefined ? {} : { location: oneLine(place) }),
    ...whole(address(addressOf.event(event.id))),
    x: [{ key: 'X-DOSSIER-EVENT', value: event.id }],
    status: isCertain(event, time) ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** How many events stand in it, and how many do not, and why. */
function leftOut(inIt: number, withoutYear: number, undated: number): string {
  const rest = [...(withoutYear > 0 ? [`${withoutYear} without a year`] : []), ...(undated > 0 ? [`${undated} without a date`] : [])];
  return `Events: ${inIt}.${rest.length === 0 ? '' : ` Left out: ${rest.join(', ')}.`}`;
}

function describe({ place, address }: Exported, event: DataEvent, { words, unknown }: EventTime): string {
  return [
    `Date: ${words} (${basisWords[event.basis]})${unknown === undefined ? '' : `; ${unknown}`}.`,
    ...(event.status === 'planned'
      ? ['Planned when the sources were written; that it happened is not said.']
      : event.status === 'ongoing'
        ? ['Under way when the sources were written.']
        : []),
    ...event.evidence.map(place).map((each) => `${each.locator}: “${each.words}”`),
    ...Object.values(whole(address(addressOf.event(event.id)))),
  ].join('\n');
}

/** Calendars know only whole addresses. */
function whole(url: string): { readonly url?: string } {
  return url.startsWith('/') ? {} : { url };
}

function isCertain({ status, basis }: DataEvent, { certain }: EventTime): boolean {
  return status !== 'planned' && basis !== 'inferred' && certain;
}

function midnight(day: string, later = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000);
}

/** Lines of at most 75 bytes, as the standard asks; the library counts characters. Never cut through a character. */
function folded(calendarText: string): string {
  const lines = calendarText
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      if (Buffer.byteLength(line) <= 75) return line;
      const parts: string[] = [];
      // Most lines hold nothing but letters of one byte.
      if (Buffer.byteLength(line) === line.length) {
        for (let at = 0; at < line.length; at += at === 0 ? 75 : 74) parts.push(line.slice(at, at === 0 ? 75 : at + 74));
        return parts.join('\r\n ');
      }
      let [part, bytes] = ['', 0];
      for (const sign of line) {
        const more = Buffer.byteLength(sign);
        if (bytes + more > 75) {
          parts.push(part);
          // The space that a continued line begins with counts too.
          [part, bytes] = ['', 1];
        }
        part += sign;
        bytes += more;
      }
      return [...parts, part].join('\r\n ');
    });
  return lines.join('\r\n');
}
