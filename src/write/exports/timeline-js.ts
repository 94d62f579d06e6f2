import { dayRange, edtfDate, granularity } from '../../model/date.ts';
import { addressOf } from '../../model/page.ts';
import { statusWords } from '../../model/words.ts';
import { dateWords } from '../compose/date-words.ts';
import { capitalised } from '../compose/in-words.ts';
import type { DossierData } from '../dossier-schema.ts';
import type { Exported } from './exported.ts';

/** A date as TimelineJS has it: no finer than it is known. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The happenings of the chronology for TimelineJS (Knight Lab), grouped by status. A month stays a month; what dates
 * cannot say there (about, by, perhaps) stands in `display_date`. Headlines and texts are HTML in that format, so they are escaped.
 */
export function* timelineJs(exported: Exported): Generator<string> {
  const { data, address, shown, chronicle } = exported;
  const { standfirst = '' } = chronicle.editor.dossier;
  const title = {
    unique_id: 'dossier',
    text: {
      headline: html(data.title),
      text: `${html(shown(standfirst))}<p><a href="${html(address(addressOf.briefing))}">${html(data.title)}</a></p>`,
    },
  };
  yield `{"title":${JSON.stringify(title)},\n"events":[`;
  let first = true;
  for (const event of data.events) {
    if (event.kind !== 'happening') continue;
    const slide = toSlide(exported, event);
    if (slide === undefined) continue;
    yield `${first ? '' : ','}\n${JSON.stringify(slide)}`;
    first = false;
  }
  yield '\n]}\n';
}

function toSlide({ place, address }: Exported, event: DossierData['events'][number]): object | undefined {
  const { start, end } = slideDates(event.value);
  if (start === undefined) return undefined;
  const evidence = event.evidence
    .map(place)
    .map((each) => `<p><a href="${html(each.address)}">${html(each.locator)}</a> “${html(each.words)}”</p>`)
    .join('');
  return {
    unique_id: event.id,
    start_date: start,
    ...(end === undefined ? {} : { end_date: end }),
    display_date: `${dateWords(event.value)}${event.basis === 'inferred' ? ' (inferred)' : ''}`,
    group: capitalised(statusWords[event.status]),
    text: {
      headline: html(event.headline),
      text: `${evidence}<p><a href="${html(address(addressOf.event(event.id)))}">In the chronology</a></p>`,
    },
  };
}

/**
 * What is known of start and end; of a span without a start, its end is where it stands.
 *
 * @example slideDates('2024-02') // { start: { year: 2024, month: 2 } }
 */
function slideDates(value: string): { readonly start?: SlideDate; readonly end?: SlideDate } {
  const [from = '', to] = value
    .split('/')
    .map((part) => part.replace(/[?~%]/g, ''))
    .map((part) => (part === '..' ? '' : part));
  const start = from === '' ? undefined : edge(from, 'first');
  const end = to === undefined ? later(from) : to === '' ? undefined : edge(to, 'last');
  if (start === undefined) return end === undefined ? {} : { start: end };
  return { start, ...(end === undefined ? {} : { end }) };
}

/** The end of a season, decade or century: they have no single date there. */
function later(part: string): SlideDate | undefined {
  return ['season', 'decade', 'century'].includes(granularity(edtfDate(part))) ? edge(part, 'last') : undefined;
}

function edge(part: string, side: 'first' | 'last'): SlideDate | undefined {
  const date = edtfDate(part);
  const day = dayRange(date)[side];
  const [, year, month, dayOfMonth] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  if (year === undefined) return undefined;
  const fine = granularity(date);
  return {
    year: Number(year),
    ...(fine === 'day' || fine === 'month' || fine === 'season' ? { month: Number(month) } : {}),
    ...(fine === 'day' && !/XX$/.test(part) ? { day: Number(dayOfMonth) } : {}),
  };
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function html(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
