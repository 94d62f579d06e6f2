import { coasts } from './coasts.ts';

/** A piece of coast with a circle round it, in degrees. */
export interface CoastLine {
  readonly points: readonly (readonly [number, number])[];
  readonly middle: readonly [number, number];
  readonly reach: number;
}

let lines: readonly CoastLine[] | undefined;

/** Every piece of coast, read once. */
export function coastLines(): readonly CoastLine[] {
  lines ??= coasts.trim().split('\n').map((row) => {
    let [x, y] = [0, 0];
    const points = row.split(' ').map((step): readonly [number, number] => {
      const [dx = 0, dy = 0] = step.split(',').map(Number);
      [x, y] = [x + dx, y + dy];
      return [x / 20, y / 20];
    });
    const middle = points[points.length >> 1] ?? [0, 0];
    return { points, middle, reach: Math.max(...points.map((point) => degreesBetween(point, middle))) };
  });
  return lines;
}

/** The angle between two points of the globe, in degrees. */
export function degreesBetween([aLongitude, aLatitude]: readonly [number, number], [bLongitude, bLatitude]: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const [a, b] = [aLatitude * radians, bLatitude * radians];
  const haversine = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(((bLongitude - aLongitude) * radians) / 2) ** 2;
  return (2 * Math.asin(Math.min(1, Math.sqrt(haversine)))) / radians;
}
