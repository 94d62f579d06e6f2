import { dayNumber, dayRange } from '../../../model/date.ts';
import type { Source } from '../../../model/dossier.ts';
import { addressOf } from '../../../model/page.ts';
import { dateWords, dateWordsInYear, shortMonth } from '../date-words.ts';
import { counted } from '../in-words.ts';

/** Lanes that fit one picture. */
const most = 12;

/** A lane of the picture of time. */
export interface Lane {
  /** In one or two short words: `S3`, an outlet, a month. */
  readonly name: string;
  readonly note?: string;
  /** Page of the source it stands for. */
  readonly to?: string;
  /** Ids of its sources. */
  readonly sources: ReadonlySet<string>;
  /** The day after which everything was still to come: of the only, or the last, publication. */
  readonly flag?: number;
}

/** What a lane stands for. */
export interface Lanes {
  readonly unit: 'source' | 'outlet' | 'month' | 'quarter' | 'year' | 'decade';
  readonly lanes: readonly Lane[];
  /** Sources in lanes that are left out because there are too many. */
  readonly without: number;
}

/** Times of publication, the finest first; a lane is named by its own. */
const units: readonly [readonly [Lanes['unit'], (source: Source) => string], ...(readonly [Lanes['unit'], (source: Source) => string])[]] =
  [
    ['month', (source) => monthName(dayOf(source)?.slice(0, 7))],
    ['quarter', (source) => quarterName(dayOf(source)?.slice(0, 7))],
    ['year', (source) => dayOf(source)?.slice(0, 4) ?? noDate],
    [
      'decade',
      (source) => {
        const day = dayOf(source);
        return day === undefined ? noDate : `${day.slice(0, 3)}0s`;
      },
    ],
  ];
const noDate = 'no date';

/**
 * A lane for each source, in order of publication; above twelve one for each outlet, else for each month, quarter, year or decade of
 * publication.
 */
export function lanesOf(sources: readonly Source[]): Lanes {
  const sorted = sources.toSorted((a, b) => {
    const [x, y] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
    return x < y ? -1 : x > y ? 1 : a.number - b.number;
  });
  if (sorted.length <= most) return { unit: 'source', lanes: sorted.map(sourceLane), without: 0 };
  const outlets = Map.groupBy(sorted, ({ facts }) => facts.outlet?.text ?? '');
  if (!outlets.has('') && outlets.size <= most && outlets.size > 1)
    return { unit: 'outlet', lanes: [...outlets].map(([name, own]) => groupLane(name, own)), without: 0 };
  const [unit, keyOf] = units.find(([, key]) => new Set(sorted.map(key)).size <= most) ?? units[units.length - 1] ?? units[0];
  const groups = [...Map.groupBy(sorted, keyOf)];
  const shown = groups.slice(-most);
  return {
    unit,
    lanes: shown.map(([name, own]) => groupLane(name, own)),
    without: groups.slice(0, -most).reduce((sum, [, own]) => sum + own.length, 0),
  };
}

/** What the lanes are, for the caption. */
export function lanesInWords({ unit, lanes, without }: Lanes, sources: number): string {
  if (unit === 'source')
    return lanes.length === 1
      ? 'The flag is the source’s publication: what stands after it was still to come.'
      : 'A lane for each source, with a flag at its publication: what stands after it was still to come.';
  if (lanes.length === 1 && lanes[0]?.flag === undefined)
    return `${counted(sources, 'source', 'sources')}, none of which states when it was published, share one lane.`;
  const what = unit === 'outlet' ? 'each outlet' : `each ${unit} of publication`;
  return `${counted(sources, 'source', 'sources')} are too many for lanes of their own: a lane for ${what}; the flag is its last publication.${without === 0 ? '' : ` ${counted(without, 'source', 'sources')} of earlier years ${without === 1 ? 'is' : 'are'} left out.`}`;
}

function sourceLane(source: Source): Lane {
  const { published } = source;
  const day = published && dayRange(published.value).last;
  const words = published && dateWordsInYear(published.value);
  return {
    name: `S${source.number}`,
    note: words === undefined ? 'no date' : published?.basis === 'inferred' ? `[${words}]` : words,
    to: addressOf.source(source.id),
    sources: new Set([source.id]),
    ...(day === undefined ? {} : { flag: dayNumber(day) }),
  };
}

function groupLane(name: string, sources: readonly Source[]): Lane {
  const days = sources.flatMap(({ published }) => (published ? (dayRange(published.value).last ?? []) : [])).sort();
  const last = days.at(-1);
  return {
    name,
    note: String(sources.length),
    sources: new Set(sources.map(({ id }) => id)),
    ...(last === undefined ? {} : { flag: dayNumber(last) }),
  };
}

function dayOf({ published }: Source): string | undefined {
  return published && dayRange(published.value).first;
}

/** @example monthName('2024-09') // 'Sept 2024' */
function monthName(month: string | undefined): string {
  if (month === undefined) return noDate;
  const [name = '', year = ''] = dateWords(month).split(' ');
  return `${shortMonth(name)} ${year}`;
}

/** @example quarterName('2024-09') // 'Q3 2024' */
function quarterName(month: string | undefined): string {
  return month === undefined ? noDate : `Q${Math.ceil(Number(month.slice(5)) / 3)} ${month.slice(0, 4)}`;
}
