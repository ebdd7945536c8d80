import { geoEqualEarth, geoMercator } from 'd3-geo';
import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { beside } from './beside.ts';
import { around, clear } from './clear.ts';
import { anchor } from './pinned.ts';
import { boundsOf } from './shelf.ts';
import { atItsZoom, type Ground, reachOf, type Tile } from './tile.ts';

/** Longitude and latitude of where an entity is; none where no place is known. */
export type Coords = ReadonlyMap<string, readonly [number, number]>;

const gap = 56;
const looseness = 3;
const leastPart = 0.6;
/** A wider view than this is drawn with true areas, a narrower one with true angles. */
const wholeWorld = 120;

/** Where each is on the map; several at one place fan out around it, and what has no place stands beside the map. */
export function mapLayout(g: Ground & { readonly coords: Coords }): Placed {
  const order = [...g.tiles].sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id));
  const here = order.filter((t) => g.coords.has(t.id));
  const nowhere = order.filter((t) => !g.coords.has(t.id));
  return atItsZoom(g, (zoom) => {
    const known = clear(here, projected(here, g, zoom), zoom, {});
    const { x1, x2, y1, y2 } = boundsOf(here, known, zoom);
    const from = here.length > 0 ? x2 + gap : 0;
    const aspect = g.frame.width / g.frame.height;
    let height = Math.max(y2 - y1, g.frame.height * 0.9);
    let rest: Placed = {};
    // As few columns as leave the whole no wider than its frame.
    for (let tries = 0; tries < 20; tries++, height *= 1.15) {
      rest = beside(nowhere, { x: from, y: (y1 + y2 - height) / 2 }, height, zoom);
      const right = Math.max(x2, ...Object.values(rest).map((p) => p.x));
      if ((right - x1) / height <= aspect * 1.1) break;
    }
    const placed = anchor({ ...known, ...rest }, g.pinned);
    return Object.keys(g.pinned).length === 0 ? placed : clear(g.tiles, placed, zoom, g.pinned);
  });
}

function projected(tiles: readonly Tile[], g: Ground & { readonly coords: Coords }, zoom: number): Placed {
  const places = new Map<string, { at: readonly [number, number]; tiles: Tile[] }>();
  for (const t of tiles) {
    const at = g.coords.get(t.id);
    if (!at) continue;
    const key = at.map((n) => n.toFixed(2)).join(' ');
    const known = places.get(key);
    if (known) known.tiles.push(t);
    else places.set(key, { at, tiles: [t] });
  }
  const all = [...places.values()];
  const area = (some: readonly Tile[]) =>
    some.reduce((sum, t) => {
      const { half, up, down } = reachOf(t, zoom);
      return sum + 2 * half * (up + down);
    }, 0);
  // The map is the point: however much stands beside it, it keeps a good part of the whole.
  const need = Math.max(area(tiles) * looseness, area(g.tiles) * leastPart);
  const aspect = g.frame.width / g.frame.height;
  const size = { width: Math.sqrt(need * aspect), height: Math.sqrt(need / aspect) };
  const project = projectionOf(
    all.map((p) => p.at),
    size,
  );
  return Object.fromEntries(
    all.flatMap(({ at, tiles: own }) => {
      const p = project(at);
      const step = 58;
      return own.map((t, i): [string, Point] => {
        const off = around(i, step);
        return [t.id, { x: p.x + off.x, y: p.y + off.y }];
      });
    }),
  );
}

function projectionOf(points: readonly (readonly [number, number])[], size: { width: number; height: number }) {
  const lons = points.map(([lon]) => lon);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const lats = points.map(([, lat]) => lat);
  const flat = Math.max(...lats) - Math.min(...lats) < 0.01 && east - west < 0.01;
  if (points.length === 0 || flat) return () => ({ x: size.width / 2, y: size.height / 2 });
  const polar = lats.some((lat) => Math.abs(lat) > 75);
  const projection = (east - west > wholeWorld || polar ? geoEqualEarth() : geoMercator())
    .rotate([-(west + east) / 2, 0])
    .fitSize([size.width, size.height], { type: 'MultiPoint', coordinates: points.map(([x, y]) => [x, y]) });
  return ([lon, lat]: readonly [number, number]): Point => {
    const [x, y] = projection([lon, lat]) ?? [size.width / 2, size.height / 2];
    return { x, y };
  };
}
