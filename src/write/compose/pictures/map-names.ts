import type { Entity } from '../../../model/entity.ts';
import { shortName } from './short-name.ts';
import { textWidth } from './text-width.ts';

/** A place on the map. */
export interface MapPoint {
  readonly entity: Entity;
  readonly at: readonly [number, number];
}

/** A place with its name where there is room for it. */
export interface NamedPoint extends MapPoint {
  readonly label?: { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' | 'middle' };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Type size, widest name, and half of a mark's size. */
const size = { text: 16, widest: 170, mark: 6 } as const;

/** Names beside their marks, the first places first: no two meet, none covers a mark or leaves the frame; what has no room goes without. */
export function placeNames(points: readonly MapPoint[], frame: { readonly width: number; readonly height: number }): readonly NamedPoint[] {
  const marks = points.map(({ at: [x, y] }) => box(x - size.mark, y - size.mark, size.mark * 2, size.mark * 2));
  const taken: Box[] = [];
  return points.map((point, index): NamedPoint => {
    const [x, y] = [Math.round(point.at[0] * 10) / 10, Math.round(point.at[1] * 10) / 10];
    const text = shortName(point.entity, size.text, size.widest);
    const width = textWidth(text, size.text);
    const places = [
      { x: x + 9, y: y + 5.5, anchor: 'start', area: box(x + 8, y - 8, width, 18) },
      { x: x - 9, y: y + 5.5, anchor: 'end', area: box(x - 8 - width, y - 8, width, 18) },
      { x, y: y - 10, anchor: 'middle', area: box(x - width / 2, y - 25, width, 18) },
      { x, y: y + 21, anchor: 'middle', area: box(x - width / 2, y + 7, width, 18) },
    ] as const;
    const free = places.find(
      ({ area }) =>
        area.left > 2
        && area.right < frame.width - 2
        && area.top > 2
        && area.bottom < frame.height - 2
        && !taken.some((other) => meet(area, other))
        && !marks.some((mark, at) => at !== index && meet(area, mark)),
    );
    if (free) taken.push(free.area);
    return {
      ...point,
      at: [x, y],
      ...(free ? { label: { text, x: Math.round(free.x * 10) / 10, y: Math.round(free.y * 10) / 10, anchor: free.anchor } } : {}),
    };
  });
}

function box(left: number, top: number, width: number, height: number): Box {
  return { left, right: left + width, top, bottom: top + height };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
