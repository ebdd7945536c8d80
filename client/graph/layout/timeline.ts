import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { beside } from './beside.ts';
import { clear } from './clear.ts';
import { anchor } from './pinned.ts';
import { atItsZoom, type Ground, reachOf, type Tile } from './tile.ts';

/** First day that anything is said of an entity, as days since 1970; null where no date is known. */
export type Dates = ReadonlyMap<string, number | null>;
type Row = { taken: { from: number; to: number }[]; tiles: Tile[] };

const gap = 48;
/** Rows beyond the fewest possible, so that an entity can lie level with what it is linked to. */
const slack = 1.2;

/** Left to right by when; in rows, near the height of what each is linked to. What has no date stands to the right. */
export function timelineLayout(g: Ground & { readonly dates: Dates }): Placed {
  const when = (t: Tile) => g.dates.get(t.id) ?? null;
  const dated = g.tiles
    .filter((t) => when(t) !== null)
    .sort((a, b) => (when(a) ?? 0) - (when(b) ?? 0) || b.weight - a.weight || a.id.localeCompare(b.id));
  const undated = g.tiles
    .filter((t) => when(t) === null)
    .sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id));
  const days = dated.map((t) => when(t) ?? 0);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const aspect = g.frame.width / g.frame.height;

  return atItsZoom(g, (zoom) => {
    let axis: Axis = { placed: {}, width: 0, height: 0 };
    for (let width = g.frame.width * 0.8, tries = 0; tries < 16; width *= 1.2, tries++) {
      const x = (t: Tile) => (((when(t) ?? first) - first) / (last - first || 1)) * width;
      axis = rowsOf(dated, x, width, g, zoom);
      if (axis.width >= axis.height * aspect * 0.8) break;
    }
    const high = Math.max(axis.height, g.frame.height * 0.8);
    const rest = beside(undated, { x: axis.width + gap, y: 0 }, high, zoom);
    const placed = anchor({ ...axis.placed, ...rest }, g.pinned);
    return Object.keys(g.pinned).length === 0 ? placed : clear(g.tiles, placed, zoom, g.pinned);
  });
}

type Axis = { readonly placed: Placed; readonly width: number; readonly height: number };

function rowsOf(dated: readonly Tile[], x: (t: Tile) => number, width: number, g: Ground, zoom: number): Axis {
  const spanOf = (t: Tile) => ({ from: x(t) - reachOf(t, zoom).half, to: x(t) + reachOf(t, zoom).half });
  const isFree = (row: Row | undefined, t: Tile) => {
    const own = spanOf(t);
    return row?.taken.every((o) => o.to <= own.from || o.from >= own.to) ?? false;
  };
  const fill = (count: number, wish: (t: Tile, rowOf: ReadonlyMap<string, number>) => number): Row[] => {
    const rows = Array.from({ length: count }, (): Row => ({ taken: [], tiles: [] }));
    const rowOf = new Map<string, number>();
    for (const t of dated) {
      const wanted = wish(t, rowOf);
      const best = rows
        .map((row, i) => ({ row, i }))
        .sort((a, b) => Math.abs(a.i - wanted) - Math.abs(b.i - wanted) || a.i - b.i)
        .find(({ row }) => isFree(row, t));
      const i = best?.i ?? rows.push({ taken: [], tiles: [] }) - 1;
      rows[i]?.taken.push(spanOf(t));
      rows[i]?.tiles.push(t);
      rowOf.set(t.id, i);
    }
    return rows.filter((r) => r.tiles.length > 0);
  };
  const fewest = fill(0, () => 0).length;
  const others = new Map(dated.map((t) => [t.id, [] as string[]]));
  for (const { source, target } of g.tugs) {
    others.get(source)?.push(target);
    others.get(target)?.push(source);
  }
  const rows = fill(Math.ceil(fewest * slack), (t, rowOf) => {
    const known = (others.get(t.id) ?? []).flatMap((id) => rowOf.get(id) ?? []);
    return known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : (fewest * slack - 1) / 2;
  });

  const placed: Record<string, Point> = {};
  let y = 0;
  for (const { tiles } of rows) {
    const reach = tiles.map((t) => reachOf(t, zoom));
    const up = Math.max(...reach.map((r) => r.up));
    for (const t of tiles) placed[t.id] = { x: x(t), y: y + up };
    y += up + Math.max(...reach.map((r) => r.down));
  }
  return { placed, width: Math.max(width, ...dated.map((t) => spanOf(t).to)), height: y };
}
