import type { Bin } from './time-bins.ts';
import type { Lane, Lanes } from './time-lanes.ts';
import type { Drawn } from './time-marks.ts';
import type { TimeScale } from './time-scale.ts';

/** What both pictures show. */
export interface TimePicture {
  readonly scale: TimeScale;
  readonly lanes: Lanes;
  readonly laid: readonly LaidLane[];
  /** In order of time. */
  readonly points: readonly Point[];
  /** Whether points have numbers instead of words. */
  readonly numbered: boolean;
  readonly label: string;
  readonly description: string;
}

/** A lane with what it tells of: as marks, or counted where there are too many. */
export interface LaidLane {
  readonly lane: Lane;
  readonly drawn: readonly Drawn[];
  readonly bins?: readonly Bin[];
}

/** An event that is named in the picture. */
export interface Point {
  readonly drawn: Drawn;
  /** From 1, in order of time. */
  readonly number: number;
  readonly when: string;
  readonly words: string;
  readonly to: string;
}
