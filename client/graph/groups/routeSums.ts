import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { type Box, boxesOf, halvesOf, labelOf, overlap, type Piece } from '../layout/piece.ts';
import { labelUnits } from '../look.ts';
import type { Measure } from '../measure.ts';
import { type Curve, relative, sample } from '../routes/curve.ts';
import { inside } from '../routes/obstacle.ts';
import { type GroupsDrawn, groupElement } from './scene.ts';

export type SumRoute = {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
  /** Where its number stands: how far along from the edge of its source. */
  readonly glyphAt: number;
  readonly straight: boolean;
};
const bends = [0, 26, -26, 52, -52, 84, -84, 120, -120];
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const size = 12;

/** The way of each sum past stacks, sheets and their names, and a spot for its number that covers neither them nor another line. */
export function routeSums(
  groups: GroupsDrawn,
  /** Stacks, sheets and entities, with the places they have now. */
  pieces: readonly Piece[],
  placed: Placed,
  { zoom, wrap, measure }: { zoom: number; wrap: number; measure: Measure },
): Map<string, SumRoute> {
  const boxes = new Map(
    pieces.flatMap((p) => {
      const at = placed[p.id];
      return at ? [[p.id, { at, ...boxesOf(p, at, zoom, labelOf(p, wrap, measure)), half: halvesOf(p) }] as const] : [];
    }),
  );
  const sheets = new Set(groups.pens.map((p) => groupElement(p.id)));
  const curves = new Map<string, { curve: Curve; seen: readonly Point[]; straight: boolean }>();
  for (const s of groups.sums) {
    const [a, b] = [boxes.get(s.source), boxes.get(s.target)];
    if (!a || !b) continue;
    const others = [...boxes].filter(([id]) => id !== s.source && id !== s.target).map(([, o]) => o);
    const ways = bends.map((bend) => {
      const curve = bent(a, b, bend);
      const points = fine(curve).filter((p) => !inside(p, a.body) && !inside(p, b.body));
      const met = points.filter((p) => others.some((o) => inside(p, o.body, 5) || inside(p, o.name))).length;
      const own = points.filter((p) => inside(p, a.name) || inside(p, b.name)).length;
      return { curve, seen: points, straight: bend === 0, cost: met * 30 + own * 4 + Math.abs(bend) * 0.4 };
    });
    const best = ways.reduce((x, y) => (y.cost < x.cost ? y : x));
    curves.set(s.id, best);
  }
  const units = labelUnits(zoom);
  const names = [...boxes].flatMap(([id, o]) => (sheets.has(id) ? [o.body] : [o.body, o.name]));
  const taken: Box[] = [];
  return new Map(
    groups.sums.flatMap((s): [string, SumRoute][] => {
      const way = curves.get(s.id);
      if (!way) return [];
      const half = { x: (measure(s.count, size, 700) / 2 + 4) * units, y: 8 * units };
      const around = (p: Point): Box => ({ x1: p.x - half.x, y1: p.y - half.y, x2: p.x + half.x, y2: p.y + half.y });
      const lines = [...curves].filter(([id]) => id !== s.id).flatMap(([, c]) => c.seen);
      const spots = shares
        .map((share) => way.seen[Math.round((way.seen.length - 1) * share)])
        .filter((p) => p !== undefined);
      const covers = (b: Box) => [...names, ...taken].some((o) => overlap(b, o) > 0);
      const free = spots.filter((p) => !covers(around(p)));
      const spot = free.find((p) => !lines.some((q) => inside(q, around(p)))) ?? free[0] ?? spots[0];
      if (!spot) return [[s.id, { ...relative(way.curve), glyphAt: 0, straight: way.straight }]];
      taken.push(around(spot));
      const to = way.seen.indexOf(spot);
      const glyphAt = way.seen
        .slice(0, to)
        .reduce(
          (sum, p, i) => sum + Math.hypot((way.seen[i + 1]?.x ?? p.x) - p.x, (way.seen[i + 1]?.y ?? p.y) - p.y),
          0,
        );
      return [[s.id, { ...relative(way.curve), glyphAt, straight: way.straight }]];
    }),
  );
}

/** Points close enough together to tell where a line leaves a stack. */
function fine(curve: Curve): Point[] {
  const points = sample(curve);
  return points.flatMap((p, i) => {
    const next = points[i + 1];
    if (!next) return [p];
    return [0, 0.25, 0.5, 0.75].map((t) => ({ x: p.x + (next.x - p.x) * t, y: p.y + (next.y - p.y) * t }));
  });
}

type Body = { readonly at: Point; readonly body: Box };
/** Bent in the middle of what is seen of it: a sheet may hide more than half. */
function bent(a: Body, b: Body, bend: number): Curve {
  const [dx, dy] = [b.at.x - a.at.x, b.at.y - a.at.y];
  const d = Math.hypot(dx, dy) || 1;
  const [from, to] = [leaves(a, dx, dy), 1 - leaves(b, dx, dy)];
  const middle = from < to ? (from + to) / 2 : 0.5;
  return {
    from: a.at,
    to: b.at,
    controls: [{ x: a.at.x + dx * middle - (dy / d) * bend, y: a.at.y + dy * middle + (dx / d) * bend }],
  };
}
/** The share of a way that lies under the body it starts from. */
function leaves({ body }: Body, dx: number, dy: number): number {
  const [w, h] = [(body.x2 - body.x1) / 2, (body.y2 - body.y1) / 2];
  return Math.min(1, dx === 0 ? 1 : w / Math.abs(dx), dy === 0 ? 1 : h / Math.abs(dy));
}
