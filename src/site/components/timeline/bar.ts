/** A bar beside or in a lane. */
interface Bar {
  /** `wide`: time runs across; `tall`: down. */
  readonly kind: string;
  /** Ends in time. */
  readonly from: number;
  readonly to: number;
  /** Its middle, and half of its thickness. */
  readonly at: number;
  readonly half: number;
  /** Length of the point of an end that is open. */
  readonly tip: number;
  /** `by`, `from`: which ends are open. */
  readonly open: string;
}

/** Paths of a bar, pointed where an end is open: its outline, and the lower half that is filled where something is under way. */
export function barPaths({ kind, from, to, at, half, tip, open }: Bar): { readonly outline: string; readonly lower: string } {
  const [isOpenBefore, isOpenAfter] = [open.includes('by'), open.includes('from')];
  const [start, end] = [isOpenBefore ? from + tip : from, isOpenAfter ? to - tip : to];
  /** Along and across, turned for the tall picture. */
  const point = (along: number, across: number) => (kind === 'wide' ? `${along} ${across}` : `${across} ${along}`);
  const path = (...points: readonly string[]) => `M${points.join('L')}z`;
  return {
    outline: path(
      point(start, at - half),
      point(end, at - half),
      ...(isOpenAfter ? [point(to, at)] : []),
      point(end, at + half),
      point(start, at + half),
      ...(isOpenBefore ? [point(from, at)] : []),
    ),
    lower: path(point(start, at), point(end, at), point(end, at + half), point(start, at + half)),
  };
}
