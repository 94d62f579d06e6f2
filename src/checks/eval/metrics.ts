/** What the scorer can compare of a corpus, and which of its numbers are looked at. */
export interface Metric {
  /** What is measured, in our words: `names`. */
  readonly name: string;
  /** The scorer's word for it: `ner`. */
  readonly scorer: string;
  /** Whether what a careful reader noted allows it. */
  readonly isIn: (gold: Gold) => boolean;
  readonly figures: readonly FigureOf[];
}

/** One number of a metric, and where it stands in the scorer's answer. */
export interface FigureOf {
  readonly name: string;
  /** `loose.F1` */
  readonly path: string;
  /** Makes a share a percentage: 100; 1 if absent. */
  readonly times?: number;
  /** The scorer gives it for some corpora only. */
  readonly optional?: true;
}

/** The arrays of a gold file that decide what can be measured; a corpus has some of them. */
export interface Gold {
  readonly mentions?: readonly { readonly type?: string; readonly entityId?: string }[];
  readonly timexes?: readonly { readonly value?: string | null }[];
  readonly quotes?: readonly unknown[];
  readonly events?: readonly unknown[];
  readonly bodies?: readonly unknown[];
}

export const metrics: readonly Metric[] = [
  {
    name: 'names',
    scorer: 'ner',
    isIn: ({ mentions = [] }) => mentions.some(({ type }) => type),
    figures: [
      { name: 'typed F1', path: 'loose.F1' },
      { name: 'untyped F1', path: 'looseUntyped.F1' },
      { name: 'overlap and type F1', path: 'overlapTyped.F1' },
    ],
  },
  {
    name: 'dates',
    scorer: 'timex',
    isIn: ({ timexes = [] }) => timexes.some(({ value }) => value),
    figures: [{ name: 'calendar value F1', path: 'calendar_only.value.F1' }],
  },
  {
    name: 'merging',
    scorer: 'coref',
    isIn: ({ mentions = [] }) => mentions.some(({ entityId }) => entityId),
    figures: [
      { name: 'B³ precision', path: 'bcubed.P' },
      { name: 'B³ recall', path: 'bcubed.R' },
      { name: 'B³ F1', path: 'bcubed.F1' },
      { name: 'coverage', path: 'coverage' },
    ],
  },
  {
    name: 'quotes',
    scorer: 'quotes',
    isIn: ({ quotes = [] }) => quotes.length > 0,
    figures: [
      { name: 'found F1', path: 'detection.F1' },
      { name: 'speaker right', path: 'attributionAccuracyOnDetected' },
    ],
  },
  {
    name: 'events',
    scorer: 'events',
    isIn: ({ events = [] }) => events.length > 0,
    figures: [{ name: 'right day', path: 'recall' }],
  },
  {
    name: 'leftovers',
    scorer: 'boiler',
    isIn: ({ bodies = [] }) => bodies.length > 0,
    figures: [
      { name: 'kept text F1', path: 'shingle.F1', times: 100 },
      { name: 'body lines lost', path: 'bodyLinesLost', optional: true },
    ],
  },
];

/** Figures that count what went wrong: whole numbers, and the fewer the better. */
export const mishaps: ReadonlySet<string> = new Set(['body lines lost']);
