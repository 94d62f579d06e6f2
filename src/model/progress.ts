/**
 * What a run tells of itself while it goes on. No time is in it: who listens has the clock, so that none can
 * reach what is made.
 */
export interface Progress {
  /** As on the map: `link`, `write`. */
  readonly room: string;
  /** What is counted: `texts`, `pages`. */
  readonly things: string;
  /** How many of them are through. */
  readonly done: number;
  /** How many there are; absent where that is not known yet. */
  readonly of?: number;
  /** True once, when the room is left. */
  readonly ended?: true;
}

/** Is told how far a run is. */
export type Observe = (progress: Progress) => void;

/** Nobody listens. */
export const unobserved: Observe = () => {};

/** Does a room's work as a whole, telling when it begins and when it is done. */
export function inRoom<T>(observe: Observe, room: string, things: string, of: number, work: () => T): T {
  observe({ room, things, done: 0, of });
  const made = work();
  observe({ room, things, done: of, of, ended: true });
  return made;
}

/** Does the work of a room one by one, telling after each. @example eachInRoom(observe, 'annotate', 'texts', seeds, read) */
export function eachInRoom<T, U>(observe: Observe, room: string, things: string, all: readonly T[], work: (one: T) => U): U[] {
  const of = all.length;
  observe({ room, things, done: 0, of });
  const made = all.map((one, at) => {
    const result = work(one);
    observe({ room, things, done: at + 1, of });
    return result;
  });
  observe({ room, things, done: of, of, ended: true });
  return made;
}
