import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dayRange, edtfDate } from '../../model/date.ts';
import type { DossierData } from '../../write/dossier-schema.ts';
import { folded, printable, type ReadExport } from './read-export.ts';
import { timelineSchema } from './timeline-schema.ts';

/** What lists one thing after the other: tables, the calendar, the timeline. */
export function listsAgree(read: ReadExport, data: DossierData): void {
  tablesAgree(read, data);
  calendarAgrees(read, drawable(data));
  timelineAgrees(read, drawable(data));
}

/** Events that programs of days can show: some year is known. */
function drawable({ events }: DossierData): DossierData['events'] {
  return events.filter(({ kind, value }) => {
    const { first, last } = dayRange(edtfDate(value));
    return kind === 'happening' && (first !== undefined || last !== undefined);
  });
}

/** The six tables, row by row. */
function tablesAgree(read: ReadExport, data: DossierData): void {
  describe('tables', () => {
    const table = (name: string) =>
      (parse(read(`${name}.csv`), { bom: true, columns: true }) as Record<string, string>[]).map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell.replace(/^'/, '')])),
      );
    const text = (value: string | number | undefined) => String(value ?? '');

    test('sources', () => {
      expect(table('sources').map((row) => [row['id'], row['title'], row['outlet'], row['date'], row['file'], row['sha256']])).toEqual(
        data.sources.map(({ id, title, outlet, date, file, sha256 }) => [id, title, text(outlet), text(date), file, sha256]),
      );
    });
    test('names', () => {
      expect(table('entities').map((row) => [row['id'], row['type'], row['name'], list(row['spellings'] ?? ''), row['mentions']])).toEqual(
        data.entities.map(({ id, type, name, aliases, mentions }) => [
          id,
          type,
          name,
          aliases.map((each) => each.text),
          text(mentions.length),
        ]),
      );
    });
    test('mentions', () => {
      expect(table('mentions').map((row) => [row['entity'], row['source'], row['start'], row['end']])).toEqual(
        data.entities.flatMap(({ id, mentions }) => mentions.map(({ source, start, end }) => [id, source, text(start), text(end)])),
      );
    });
    test('events', () => {
      expect(
        table('events').map((row) => [
          row['id'],
          row['date'],
          row['status'],
          row['basis'],
          row['headline'],
          list(row['entities'] ?? ''),
          list(row['locators'] ?? '').length,
        ]),
      ).toEqual(
        data.events.map(({ id, value, status, basis, headline, entities, evidence }) => [
          id,
          value,
          status,
          basis,
          headline,
          entities,
          evidence.length,
        ]),
      );
    });
    test('quotations', () => {
      expect(table('quotes').map((row) => [row['id'], row['kind'], row['speaker'], row['source'], row['start']])).toEqual(
        data.quotes.map(({ id, kind, speaker, source, start }) => [id, kind, text(speaker), source, text(start)]),
      );
    });
    test('figures', () => {
      expect(table('figures').map((row) => [row['value'], row['max'], row['unit'], row['modifier'], row['source'], row['start']])).toEqual(
        data.figures.map(({ value, max, unit, modifier, source, start }) => [
          text(value),
          text(max),
          unit,
          text(modifier),
          source,
          text(start),
        ]),
      );
    });
  });
}

/** The calendar, of events that can be drawn. */
function calendarAgrees(read: ReadExport, drawable: DossierData['events']): void {
  describe('the calendar', () => {
    const calendar = new ICAL.Component(ICAL.parse(read('chronology.ics')));
    const events = calendar.getAllSubcomponents('vevent');
    const value = (event: InstanceType<typeof ICAL.Component>, name: string) => String(event.getFirstPropertyValue(name) ?? '');

    test('has every happening with a year once, on all the days it may have been', () => {
      expect(events.map((event) => [value(event, 'x-dossier-event'), value(event, 'dtstart'), value(event, 'dtend')])).toEqual(
        drawable.map((event) => {
          const { first, last } = known(event.value);
          return [event.id, first, nextDay(last)];
        }),
      );
      expect(new Set(events.map((event) => value(event, 'uid'))).size).toBe(events.length);
    });
    test('calls nothing confirmed that is planned, inferred, open or uncertain', () => {
      expect(events.map((event) => value(event, 'status'))).toEqual(
        drawable.map(({ status, basis, value: date }) =>
          status === 'planned' || basis === 'inferred' || /[?~%]|^\.\.|\.\.$|^\/|\/$/.test(date) ? 'TENTATIVE' : 'CONFIRMED',
        ),
      );
    });
    test('says each headline, and in the title what is no single day', () => {
      events.forEach((event, at) => {
        const { headline = '', status, value: date = '' } = drawable[at] ?? {};
        const title = value(event, 'summary');
        expect(title).toContain(folded(printable(headline)));
        expect(title.startsWith('Planned: ')).toBe(status === 'planned');
        if (/^\d{4}(-\d\d)?$/.test(date)) expect(title).toContain(date.slice(0, 4));
      });
    });
    test('has no line longer than 75 bytes, and no clock', () => {
      const lines = read('chronology.ics').split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
      expect(new Set(events.map((event) => value(event, 'dtstamp'))).size).toBeLessThanOrEqual(1);
    });
  });
}

/** The timeline, of the same events. */
function timelineAgrees(read: ReadExport, drawable: DossierData['events']): void {
  describe('the timeline', () => {
    const timeline = JSON.parse(read('timeline.json')) as {
      events: {
        unique_id: string;
        start_date: Record<string, number>;
        end_date?: Record<string, number>;
        group: string;
        text: { headline: string };
      }[];
    };

    test('is as TimelineJS has it', () => {
      const validate = new Ajv({ allErrors: true }).compile(timelineSchema);
      validate(timeline);
      expect(validate.errors ?? []).toEqual([]);
    });
    test('has every happening with a year, no finer than it is known', () => {
      expect(timeline.events.map(({ unique_id: id, text: { headline } }) => [id, unescaped(headline)])).toEqual(
        drawable.map(({ id, headline }) => [id, headline]),
      );
      timeline.events.forEach(({ start_date: start, end_date: end }, at) => {
        const value = drawable[at]?.value ?? '';
        if (/^\d{4}$/.test(value)) expect([start, end]).toEqual([{ year: Number(value) }, undefined]);
        if (/^\d{4}-(0\d|1[0-2])$/.test(value))
          expect([start, end]).toEqual([{ year: Number(value.slice(0, 4)), month: Number(value.slice(5)) }, undefined]);
      });
    });
  });
}

/** First and last day, of the known side where one is open. */
function known(value: string): { readonly first: string; readonly last: string } {
  const part = /^(?:\.\.)?\/(.+)$/.exec(value)?.[1] ?? /^(.+)\/(?:\.\.)?$/.exec(value)?.[1] ?? value;
  const { first = '', last = '' } = dayRange(edtfDate(part));
  return { first, last };
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The values of a cell that holds several. */
function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(/(?<!\\) \| /).map((value) => value.replace(/\\([\\|])/g, '$1'));
}

const htmlReferences: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => htmlReferences[name] ?? '');
}
