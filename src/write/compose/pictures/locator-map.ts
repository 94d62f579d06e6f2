import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import type { Entity } from '../../../model/entity.ts';
import { addressOf } from '../../../model/page.ts';
import { coastLines, degreesBetween } from './gazetteer/coast-lines.ts';
import type { Located } from './gazetteer/locate.ts';
import { counted } from '../in-words.ts';
import type { Lookup } from '../lookup.ts';
import { placeNames, type MapPoint } from './map-names.ts';
import { block, inline, line, listedInLine, type Flow, type Inline } from '../tree.ts';

/** Other places shown. */
const most = 9;
/** Measures of the picture, in its own units; half of the least that it shows and the farthest other place, in degrees of the globe. */
const sheet = { width: 440, height: 320, edge: 40, least: 8, farthest: 32 } as const;
/** Points of a coast nearer than that to the one before are left out. */
const step = 1.3;

const origin: [number, number] = [0, 0];

/**
 * Where a place lies, among the places most often named with it: coasts only, for borders are a statement no source makes.
 * Nothing where the gazetteer does not know the place beyond doubt.
 */
export function locatorMap(lookup: Lookup, place: Entity): Flow[] {
  const { located } = lookup;
  const here = located.get(place.id);
  if (!here) return [];
  const all = place.related.flatMap(({ entity }) => {
    const [other, at] = [lookup.entities.get(entity), located.get(entity)];
    return other && at && degreesBetween(pointOf(at), pointOf(here)) > 0.05 ? [{ other, at }] : [];
  });
  const near = all.filter(({ at }) => degreesBetween(pointOf(at), pointOf(here)) <= sheet.farthest);
  const shown = near.slice(0, most);
  const projection = fit(
    here,
    shown.map(({ at }) => at),
  );
  const project = (at: Located) => projection(pointOf(at)) ?? origin;
  const points: MapPoint[] = [{ entity: place, at: project(here) }, ...shown.map(({ other, at }) => ({ entity: other, at: project(at) }))];
  return [
    block(
      'Pictured',
      {},
      block(
        'Picture',
        {
          kind: 'map',
          height: String(sheet.height),
          label:
            shown.length === 0
              ? `Where ${place.name} lies`
              : `Where ${place.name} lies, with ${counted(shown.length, 'other place', 'other places')}; the same are named in the text`,
        },
        block('Coast', { d: coastPath(projection) }),
        ...placeNames(points, sheet).map(({ entity, at: [x, y], label }, index) =>
          block('MapPlace', {
            kind: index === 0 ? 'here' : 'there',
            to: index === 0 ? undefined : addressOf.entity(entity.id),
            x: String(x),
            y: String(y),
            name: entity.name,
            label: label?.text,
            at: label && `${label.x} ${label.y}`,
            anchor: label?.anchor,
          }),
        ),
      ),
      block(
        'Lead',
        {},
        line(
          `${shown.length === 0 ? 'Where ' : ''}${place.name}${here.kind === 'middle' ? ', marked at the middle of its land,' : ''} ${shown.length === 0 ? 'lies' : 'and the places named in the same paragraphs'}${near.length > shown.length ? `, the first ${shown.length} of ${near.length}` : ''}`,
          ...named(shown.map(({ other }) => other)),
          '.',
          all.length > near.length
            ? ` ${counted(all.length - near.length, 'place', 'places')} farther away ${all.length - near.length === 1 ? 'is' : 'are'} not on this map.`
            : '',
          ` No borders are drawn. Coordinates: ${[here, ...shown.map(({ at }) => at)].some(({ kind }) => kind === 'city') ? 'GeoNames, Natural Earth' : 'Natural Earth'}; found by name.`,
        ),
      ),
    ),
  ];
}

function named(entities: readonly Entity[]): (string | Inline)[] {
  const names = entities.map(({ id, type, name }) => inline('Name', { to: addressOf.entity(id), type }, name));
  return names.length === 0 ? [] : [': ', ...listedInLine(names)];
}

function pointOf({ longitude, latitude }: Located): [number, number] {
  return [longitude, latitude];
}

/** A projection true to area round the middle of what is shown, no closer than that coasts can tell where it is. */
function fit(here: Located, others: readonly Located[]) {
  const projection = geoAzimuthalEqualArea()
    .rotate([-here.longitude, -here.latitude])
    .scale(180 / Math.PI)
    .translate([0, 0]);
  const points = [here, ...others].map((at) => projection(pointOf(at)) ?? origin);
  const [left, right] = [Math.min(...points.map(([x = 0]) => x)), Math.max(...points.map(([x = 0]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y = 0]) => y)), Math.max(...points.map(([, y = 0]) => y))];
  const scale = Math.min(
    (sheet.width / 2 - sheet.edge * 1.6) / Math.max(sheet.least, (right - left) / 2),
    (sheet.height / 2 - sheet.edge) / Math.max(sheet.least * 0.7, (bottom - top) / 2),
  );
  return projection
    .scale((scale * 180) / Math.PI)
    .translate([sheet.width / 2 - ((left + right) / 2) * scale, sheet.height / 2 - ((top + bottom) / 2) * scale])
    .clipExtent([
      [0, 0],
      [sheet.width, sheet.height],
    ])
    .precision(0);
}

/** All coasts inside the frame as one path, without points too near to be seen apart. */
function coastPath(projection: ReturnType<typeof fit>): string {
  const middle = projection.invert?.([sheet.width / 2, sheet.height / 2]) ?? [0, 0];
  const corners = [
    [0, 0],
    [0, sheet.height],
    [sheet.width, 0],
    [sheet.width, sheet.height],
  ] as const;
  const reach = Math.max(...corners.map(([x, y]) => degreesBetween(projection.invert?.([x, y]) ?? [0, 0], middle)));
  const draw = geoPath(projection).digits(1);
  const coordinates = coastLines()
    .filter((coast) => degreesBetween(coast.middle, middle) < reach + coast.reach)
    .map(({ points }) => points.map(([x, y]) => [x, y]));
  const path = coordinates.length === 0 ? '' : (draw({ type: 'MultiLineString', coordinates }) ?? '');
  return path
    .split('M')
    .filter((piece) => piece !== '')
    .map((piece) => {
      const points = piece.split('L').map((point) => point.split(','));
      let [px, py] = [Infinity, Infinity];
      const kept = points.filter((point, at) => {
        const [x, y] = [Number(point[0]), Number(point[1])];
        if (at > 0 && at < points.length - 1 && Math.hypot(x - px, y - py) < step) return false;
        [px, py] = [x, y];
        return true;
      });
      return kept.length < 2 ? '' : `M${kept.map(([x, y]) => `${x ?? ''} ${y ?? ''}`).join('L')}`;
    })
    .join('');
}
