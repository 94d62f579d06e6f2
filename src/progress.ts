import type { Observe, Progress } from './model/progress.ts';

/** How progress is told: for people, as JSON for programs, or not at all. */
export type ProgressStyle = 'lines' | 'json' | 'quiet';

/** What the teller may use of the world. */
export interface Outside {
  /** Takes one whole line. */
  readonly print: (line: string) => void;
  /** Takes words to be written over; absent where nobody watches (CI, a file). */
  readonly terminal?: (words: string) => void;
  /** Seconds from anywhere. */
  readonly now: () => number;
  /** Processor seconds of this process so far, and the most memory it has held, in MB. */
  readonly spent: () => { readonly cpu: number; readonly peak: number };
}

/** What is said of a room, as JSON. */
export interface ProgressLine {
  readonly room: string;
  readonly things: string;
  readonly done: number;
  readonly of?: number;
  readonly ended?: true;
  /** In this room so far, by the clock and of the processor; where two rooms are at work at a time, what both take. */
  readonly seconds: number;
  readonly cpu: number;
  /** The most memory of the whole run so far, in MB. */
  readonly peak: number;
}

/** A run shorter than this, in seconds, needs no progress. */
const long = 3;
/** What takes less, in seconds, has no rate that would say anything. */
const measurable = 0.1;
/** Seconds between two lines on one room: on a terminal, and elsewhere. */
const often = 0.1;
const seldom = 10;

/**
 * A line for each room when it is done, with count and rate; while a room goes on, count, rate and the time that is
 * left: on a terminal in place, elsewhere seldom. Of a short run nothing is said, except as JSON.
 */
export function tellProgress(style: ProgressStyle, { print, terminal, now, spent }: Outside): Observe {
  if (style === 'quiet') return () => {};
  const start = now();
  // Two rooms may be at work at a time.
  const entered = new Map<string, { readonly time: number; readonly cpu: number; said: number }>();
  let held: string[] = [];
  const say = (line: string) => {
    held.push(line);
    if (style === 'lines' && now() - start < long) return;
    terminal?.('');
    for (const each of held) print(each);
    held = [];
  };
  return (progress) => {
    const time = now();
    const room = entered.get(progress.room) ?? { time, cpu: spent().cpu, said: time };
    entered.set(progress.room, room);
    const seconds = time - room.time;
    const goesOn = !progress.ended;
    const inPlace = style === 'lines' && terminal !== undefined;
    if (goesOn && time - room.said < (inPlace ? often : seldom)) return;
    room.said = time;
    if (style === 'json') say(JSON.stringify(toLine(progress, seconds, spent(), room.cpu)));
    else if (!goesOn || !inPlace) say(lineOf(progress, seconds));
    else if (time - start >= long) terminal(lineOf(progress, seconds));
    if (progress.ended) entered.delete(progress.room);
  };
}

function toLine(progress: Progress, seconds: number, spent: { readonly cpu: number; readonly peak: number }, before: number): ProgressLine {
  const round = (number: number) => Math.round(number * 1000) / 1000;
  return { ...progress, seconds: round(seconds), cpu: round(spent.cpu - before), peak: Math.round(spent.peak) };
}

/** @example 'write: 400 of 1,000 pages, 200 a second, 3 s left' */
export function lineOf({ room, things, done, of, ended }: Progress, seconds: number): string {
  const rate = seconds < measurable ? 0 : done / seconds;
  const pace = rate > 0 ? `${counted(rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate))} a second` : undefined;
  if (ended)
    return [`${room}: ${counted(done)} ${things} in ${seconds.toFixed(1)} s`, pace].filter((part) => part !== undefined).join(', ');
  const left = of !== undefined && rate > 0 ? `${inTime((of - done) / rate)} left` : undefined;
  return [`${room}: ${counted(done)}${of === undefined ? '' : ` of ${counted(of)}`} ${things}`, pace, left]
    .filter((part) => part !== undefined)
    .join(', ');
}

function inTime(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

function counted(number: number): string {
  return number.toLocaleString('en');
}

/** The style an environment asks for: `DOSSIER_PROGRESS` is `quiet`, `json` or `lines`. */
export function styleOf(words: string | undefined): ProgressStyle {
  return words === 'json' || words === 'quiet' ? words : 'lines';
}

/** This process: its clock, its processor, and standard error, which is written over where it is a terminal and nobody calls it CI. */
export function ofProcess(print: (line: string) => void = (line) => console.error(line)): Outside {
  const watched = process.stderr.isTTY && !process.env['CI'];
  return {
    print,
    ...(watched ? { terminal: (words: string) => process.stderr.write(`\r\u001B[2K${words}`) } : {}),
    now: () => performance.now() / 1000,
    spent: () => {
      const { user, system } = process.cpuUsage();
      return { cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 };
    },
  };
}
