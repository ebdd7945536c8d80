import { type GeoProjection, geoMercator, geoNaturalEarth1 } from 'd3-geo';
import type { Place } from '../../../../server/contract/where.ts';

type LonLat = readonly [lon: number, lat: number];
export type Size = { readonly width: number; readonly height: number };

/** How far around a point a map of it reaches, in degrees: around a town its surroundings, around a country most of it. */
const reach = (p: Pick<Place, 'area'>): number => (p.area ? 10 : 4);
/** Corners of what must be seen. */
export const frameOf = (places: readonly Pick<Place, 'lon' | 'lat' | 'area'>[]): LonLat[] =>
  places.flatMap((p) => {
    const [r, north, south] = [reach(p), Math.min(80, p.lat + reach(p)), Math.max(-60, p.lat - reach(p))];
    return [-r, r].flatMap((dx): LonLat[] => [
      [p.lon + dx, north],
      [p.lon + dx, south],
    ]);
  });

/** Middle and width of the shortest stretch of longitude that holds all: across the date line where that is shorter. */
export function longitudes(points: readonly LonLat[]): { middle: number; span: number } {
  const turned = [...new Set(points.map(([lon]) => (((lon % 360) + 360) % 360) as number))].sort((a, b) => a - b);
  const [first] = turned;
  const last = turned.at(-1);
  if (first === undefined || last === undefined) return { middle: 0, span: 360 };
  let gap = { width: first + 360 - last, after: last };
  for (const [i, lon] of turned.entries()) {
    const next = turned[i + 1];
    if (next !== undefined && next - lon > gap.width) gap = { width: next - lon, after: lon };
  }
  const start = gap.after + gap.width;
  const span = 360 - gap.width;
  const middle = (start + span / 2) % 360;
  return { middle: middle > 180 ? middle - 360 : middle, span };
}

/** Regions are drawn with true angles; half the world and more in a shape that does not swell the poles. */
export function projectionFor(points: readonly LonLat[], { width, height }: Size): GeoProjection {
  const { middle, span } = longitudes(points);
  const projection = (span > 100 ? geoNaturalEarth1() : geoMercator()).rotate([-middle, 0]);
  const [x, y] = [Math.min(96, width / 8), Math.min(48, height / 9)];
  const inner: [[number, number], [number, number]] = [
    [x, y],
    [Math.max(x + 1, width - x), Math.max(y + 1, height - y)],
  ];
  return points.length === 0
    ? projection.fitExtent(inner, { type: 'Sphere' })
    : projection.fitExtent(inner, { type: 'MultiPoint', coordinates: points.map(([lon, lat]) => [lon, lat]) });
}
