import type { Point } from '../../state/canvas/canvas.ts';
import { spread } from '../layout/spread.ts';
import { type Curve, sample } from './curve.ts';
import { inside, type Obstacle, siblings, type Way } from './obstacle.ts';

type Gap = { readonly from: number; readonly to: number };
type Column = {
  readonly x: number;
  /** Half of its widest name. */
  readonly half: number;
  readonly rows: readonly Obstacle[];
  /** Heights that no row of it takes, top to bottom. */
  readonly gaps: readonly Gap[];
};
type Stop = { readonly column: Column; readonly gap: Gap; y: number };
const beyond = 90;
const sameColumn = 24;

/** Entities whose middles stand above each other are one column; a dragged one is a column of its own. */
function columnsOf(obstacles: readonly Obstacle[]): Column[] {
  const sorted = [...obstacles].sort((a, b) => a.at.x - b.at.x);
  const groups: Obstacle[][] = [];
  for (const o of sorted) {
    const last = groups.at(-1);
    if (last?.[0] && o.at.x - last[0].at.x <= sameColumn) last.push(o);
    else groups.push([o]);
  }
  // Above and below its rows a column is open as far as anything lies.
  const top = Math.min(...obstacles.map((o) => o.body.y1)) - beyond;
  const bottom = Math.max(...obstacles.map((o) => o.name.y2)) + beyond;
  return groups.map((group) => {
    const rows = [...group].sort((a, b) => a.at.y - b.at.y);
    const busy = rows.map((r) => ({ from: r.body.y1 - 4, to: r.name.y2 + 3 }));
    const gaps: Gap[] = [];
    let at = Math.min(top, (busy[0]?.from ?? 0) - beyond);
    for (const b of busy) {
      if (b.from > at) gaps.push({ from: at, to: b.from });
      at = Math.max(at, b.to);
    }
    gaps.push({ from: at, to: Math.max(bottom, at + beyond) });
    return {
      x: rows.reduce((sum, r) => sum + r.at.x, 0) / rows.length,
      half: Math.max(...rows.map((r) => (r.name.x2 - r.name.x1) / 2)),
      rows,
      gaps,
    };
  });
}

const clamp = (n: number, g: Gap) => Math.min(Math.max(n, g.from), g.to);

/**
 * Links leave and arrive horizontally, and one that skips a column passes between two of its rows, never through an
 * entity or its name. Those that share a gap run side by side.
 */
export function laneCurves(ways: readonly Way[], obstacles: readonly Obstacle[]): Map<string, Curve> {
  const of = new Map(obstacles.map((o) => [o.id, o]));
  const columns = columnsOf(obstacles);
  const beside = siblings(ways);
  const stops = new Map<string, Stop[]>();
  const load = new Map<Gap, Stop[]>();

  const span = (w: Way) => Math.abs((of.get(w.source)?.at.x ?? 0) - (of.get(w.target)?.at.x ?? 0));
  for (const way of [...ways].sort((a, b) => span(b) - span(a) || a.id.localeCompare(b.id))) {
    const [a, b] = [of.get(way.source)?.at, of.get(way.target)?.at];
    if (!a || !b) continue;
    const [low, high] = [Math.min(a.x, b.x) + sameColumn, Math.max(a.x, b.x) - sameColumn];
    const passed = columns.filter((c) => c.x > low && c.x < high);
    if (a.x > b.x) passed.reverse();
    let before: Point = a;
    const own: Stop[] = [];
    for (const column of passed) {
      const straight = before.y + (b.y - before.y) * ((column.x - before.x) / (b.x - before.x || 1));
      const gap = column.gaps
        .map((g) => {
          const crowd = load.get(g)?.length ?? 0;
          return { g, cost: Math.abs(clamp(straight, g) - straight) + (crowd * 60) / Math.max(4, g.to - g.from) };
        })
        .sort((p, q) => p.cost - q.cost)[0]?.g;
      if (!gap) continue;
      const stop: Stop = { column, gap, y: clamp(straight, gap) };
      own.push(stop);
      load.set(gap, [...(load.get(gap) ?? []), stop]);
      before = { x: column.x, y: stop.y };
    }
    stops.set(way.id, own);
  }
  for (const [gap, sharing] of load) shareGap(gap, sharing);

  return new Map(
    ways.flatMap((way): [string, Curve][] => {
      const [a, b] = [of.get(way.source), of.get(way.target)];
      if (!a || !b) return [];
      const sibling = beside.get(way.id) ?? 0;
      const curve = (controls: Point[]): Curve => ({ from: a.at, to: b.at, controls });
      if (Math.abs(a.at.x - b.at.x) <= sameColumn) return [[way.id, curve(bowControls(a, b, columns, sibling))]];
      const own = stops.get(way.id) ?? [];
      const others = obstacles.filter((o) => o !== a && o !== b);
      return [
        [
          way.id,
          clearest(function* () {
            for (const bend of bends) yield curve(passControls(a, b, own, sibling, bend));
          }, others),
        ],
      ];
    }),
  );
}

/**
 * Ways to pass the same gaps, the usual one first: how long a Link runs level inside a gap, as a share of the way to the
 * next column, and how soon it leaves the level of its ends.
 */
const bends = [
  { level: 0.44, leave: 0.42 },
  { level: 0.49, leave: 0.42 },
  { level: 0.49, leave: 0.28 },
  { level: 0.49, leave: 0.14 },
  { level: 0.36, leave: 0.42 },
] as const;
type Bend = (typeof bends)[number];
/** The first way that touches no entity and no name, else the one that touches least. */
function clearest(curves: () => Iterable<Curve>, others: readonly Obstacle[]): Curve {
  let best: Curve | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const curve of curves()) {
    const points = sample(curve);
    const [top, bottom] = [Math.min(...points.map((p) => p.y)), Math.max(...points.map((p) => p.y))];
    const near = others.filter((o) => o.body.y1 < bottom && o.name.y2 > top);
    const hits = points.reduce((n, p) => n + near.filter((o) => inside(p, o.body) || inside(p, o.name)).length, 0);
    if (hits < least) {
      least = hits;
      best = curve;
    }
    if (hits === 0) break;
  }
  return best ?? { from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, controls: [] };
}

/** Side by side in the order in which they come, as far apart as the gap allows. */
function shareGap(gap: Gap, sharing: Stop[]): void {
  sharing.sort((p, q) => p.y - q.y);
  const apart = Math.min(7, (gap.to - gap.from) / sharing.length);
  const places = spread(
    sharing.map((s) => s.y),
    sharing.map(() => apart),
    gap.from + Math.min(2, apart / 2),
    gap.to - Math.min(2, apart / 2),
  );
  for (const [i, s] of sharing.entries()) s.y = places[i] ?? s.y;
}

function passControls(from: Obstacle, to: Obstacle, stops: readonly Stop[], sibling: number, bend: Bend): Point[] {
  const [a, b] = [from.at, to.at];
  const way = Math.sign(b.x - a.x);
  const off = sibling * 16;
  const xs = [a.x, ...stops.map((s) => s.column.x), b.x];
  const flat = stops.map((s, i) => {
    const room = Math.min(Math.abs(s.column.x - (xs[i] ?? 0)), Math.abs((xs[i + 2] ?? 0) - s.column.x));
    return Math.min(s.column.half * 1.4 + 10, room * bend.level);
  });
  const via = stops.flatMap((s, i) => {
    const h = (flat[i] ?? 40) * way;
    return [
      { x: s.column.x - h, y: s.y },
      { x: s.column.x + h, y: s.y },
    ];
  });
  const first = via[0] ?? b;
  const last = via.at(-1) ?? a;
  return [
    { x: a.x + outside((first.x - a.x) * bend.leave, from.radius, way), y: a.y + off },
    ...via,
    { x: b.x - outside((b.x - last.x) * bend.leave, to.radius, way), y: b.y + off },
  ];
}

/** A control point inside the body it belongs to would leave Cytoscape no end to draw to. */
const outside = (by: number, radius: number, way: number) => way * Math.max(by * way, radius + 16);

/** Within one column a Link bows out beside the names, to the right; in the last column to the left. */
function bowControls(a: Obstacle, b: Obstacle, columns: readonly Column[], sibling: number): Point[] {
  const column = columns.find((c) => c.rows.includes(a));
  const last = columns.length > 1 && column === columns.at(-1);
  const [upper, lower] = a.at.y < b.at.y ? [a, b] : [b, a];
  const passed = (column?.rows ?? []).filter((r) => r.at.y >= upper.at.y && r.at.y < lower.at.y);
  const half = Math.max(30, ...passed.map((r) => (r.name.x2 - r.name.x1) / 2));
  const bow = (half * 1.2 + 12 + Math.abs(sibling) * 18) * (last ? -1 : 1);
  const dy = b.at.y - a.at.y;
  return [
    { x: a.at.x + bow, y: a.at.y + dy * 0.12 },
    { x: b.at.x + bow, y: b.at.y - dy * 0.12 },
  ];
}
