import type { ProgressLine } from '../../progress.ts';

/** What a program took. */
export interface Spent {
  readonly seconds: number;
  /** Processor seconds, of all threads; programs that it starts are left out. */
  readonly cpu: number;
  /** The most memory it and all that it started held at a time, in MB. */
  readonly peak: number;
}

/** One measured run over one corpus. */
export interface Run extends Spent {
  /** Our rooms, in order; none for other programs. */
  readonly rooms: readonly ProgressLine[];
  /** Of all pages, those that were rendered, by their bytes: 1, or less where a program cannot hold them all. */
  readonly share: number;
}

/** Everything measured on one corpus; what was not asked for, or could not be run, is absent. */
export interface Measured {
  readonly texts: number;
  /** Characters of all texts, in millions. */
  readonly megabytes: number;
  readonly pages?: number;
  readonly ours?: Run;
  /** Over the same caches: nothing changed; one text more. */
  readonly again?: Run;
  readonly oneMore?: Run;
  readonly bare?: Run;
  readonly eleventy?: Run;
}

/** The rooms that look at one text at a time. */
export const perText = 'clean, annotate';

/** Everything measured, as lines of a table in Markdown: a corpus a column, what grew how, and ratios. */
export function toTable(all: readonly Measured[]): string {
  const rooms = all.flatMap(({ ours }) => ours?.rooms.map(({ room }) => room) ?? []);
  const head = ['', ...all.map(({ texts }) => `${counted(texts)} texts`), ...(all.length > 1 ? ['growth'] : [])];
  const row = (name: string, value: (one: Measured) => number | undefined, show: (value: number) => string, grows = false) => {
    const values = all.map(value);
    return [
      name,
      ...values.map((each) => (each === undefined ? '–' : show(each))),
      ...(all.length > 1 ? [grows ? growth(values) : ''] : []),
    ];
  };
  const timeRow = (name: string, of: (one: Measured) => Spent | undefined) => {
    const cells = row(
      name,
      (one) => of(one)?.cpu,
      () => '',
      true,
    );
    return cells.map((cell, at) => {
      const one = all[at - 1];
      const spent = at > 0 && one ? of(one) : undefined;
      return spent ? inSeconds(spent) : cell;
    });
  };
  const rows = [
    row(
      'texts, MB',
      ({ megabytes }) => megabytes,
      (value) => value.toFixed(1),
    ),
    row('pages', ({ pages }) => pages, counted, true),
    ...[...new Set(rooms)].map((name) => timeRow(name, ({ ours }) => ours?.rooms.find(({ room }) => room === name))),
    timeRow('whole build', ({ ours }) => ours),
    timeRow('again, nothing changed', ({ again }) => again),
    timeRow('again, one text more', ({ oneMore }) => oneMore),
    timeRow('bare Astro, the same pages', ({ bare }) => whole(bare)),
    timeRow('Eleventy, the same pages', ({ eleventy }) => whole(eleventy)),
    row(
      'per text, MB a second a core',
      (one) => textRate(one),
      (value) => value.toFixed(2),
    ),
    row('peak memory, MB', ({ ours }) => ours?.peak, counted, true),
    row('peak memory of bare Astro, MB', ({ bare }) => bare?.peak, counted, true),
    ...ratios.map(([name, ratio]) => row(name, ratio, (value) => value.toFixed(2))),
  ].filter((cells) => cells.slice(1, all.length + 1).some((cell) => cell !== '–'));
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** By the clock; a program's time is scaled where it rendered a share of the pages. */
const ratios: readonly (readonly [string, (one: Measured) => number | undefined])[] = [
  ['Astro’s part : bare Astro', ({ ours, bare }) => ratio(ours?.rooms.find(({ room }) => room === 'site')?.seconds, whole(bare)?.seconds)],
  [
    'Astro’s part : bare Astro, by processor',
    ({ ours, bare }) => ratio(ours?.rooms.find(({ room }) => room === 'site')?.cpu, whole(bare)?.cpu),
  ],
  ['whole build : bare Astro', ({ ours, bare }) => ratio(ours?.seconds, whole(bare)?.seconds)],
  ['whole build : bare Astro, by processor', ({ ours, bare }) => ratio(ours?.cpu, whole(bare)?.cpu)],
  ['nothing changed : whole build', ({ ours, again }) => ratio(again?.seconds, ours?.seconds)],
  ['one text more : whole build', ({ ours, oneMore }) => ratio(oneMore?.seconds, ours?.seconds)],
  ['one text more : Eleventy, whole', ({ oneMore, eleventy }) => ratio(oneMore?.seconds, whole(eleventy)?.seconds)],
];

/**
 * Millions of characters read in a second by one core: processor time of the whole room, of all its threads. In it are their start, the
 * loading of their code and its compilation while they run, once for each, and the way to the form that is kept and back; not the writing
 * of what is kept, nor the loading of the program itself. So it says less than what a core reads once it runs: most where there is little
 * text.
 */
export function textRate({ megabytes, ours }: Measured): number | undefined {
  return ratio(megabytes, ours?.rooms.find(({ room }) => room === perText)?.cpu);
}

/** What rendering all pages would take, from what a share of them took. @example 10 s for half of them: 20 s */
export function whole(run: Run | undefined): Spent | undefined {
  return run && { seconds: run.seconds / run.share, cpu: run.cpu / run.share, peak: run.peak };
}

/** How many times as much the last takes as the one before it. */
function growth(values: readonly (number | undefined)[]): string {
  const factor = ratio(values.at(-1), values.at(-2));
  return factor === undefined ? '' : `× ${factor.toFixed(1)}`;
}

function ratio(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || b === 0 ? undefined : a / b;
}

/** @example '12.3 s (15.0)' */
function inSeconds({ seconds, cpu }: Pick<Spent, 'seconds' | 'cpu'>): string {
  return `${seconds.toFixed(1)} s (${cpu.toFixed(1)})`;
}

function counted(number: number): string {
  return Math.round(number).toLocaleString('en');
}
