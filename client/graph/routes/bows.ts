import type { Point } from '../../state/canvas/canvas.ts';
import { boxGrid } from '../layout/grid.ts';
import type { Box } from '../layout/piece.ts';
import { type Curve, sample } from './curve.ts';
import { inside, type Obstacle, siblings, type Way } from './obstacle.ts';

const bends = [0, 20, -20, 40, -40, 64, -64, 92, -92, 124, -124];

/** Straight where nothing is in the way, else bent as little as it takes to pass beside entities and their names. */
export function bowCurves(ways: readonly Way[], obstacles: readonly Obstacle[]): Map<string, Curve> {
  const of = new Map(obstacles.map((o) => [o.id, o]));
  const beside = siblings(ways);
  const ground = boxGrid(obstacles.map(groundOf));
  return new Map(
    ways.flatMap((way): [string, Curve][] => {
      const [a, b] = [of.get(way.source), of.get(way.target)];
      if (!a || !b) return [];
      // The sign of a bend is that of its pair, so that two Links in opposite directions bend apart.
      const flip = way.source < way.target ? 1 : -1;
      const base = (beside.get(way.id) ?? 0) * 34 * flip;
      const cost = (c: Curve) => {
        const points = sample(c);
        const others = [...ground.near(boundsOf(points))].filter((o) => o.id !== a.id && o.id !== b.id);
        const ownName = [a, b].some((e) => points.slice(4, -4).some((p) => inside(p, e.name)));
        return points.reduce(
          (sum, p) => sum + others.filter((o) => inside(p, o.body, 3) || inside(p, o.name)).length,
          ownName ? 1 : 0,
        );
      };
      let best = { curve: bent(a.at, b.at, base), cost: Number.POSITIVE_INFINITY };
      for (const bend of bends) {
        const curve = bent(a.at, b.at, base + bend);
        const found = { curve, cost: cost(curve) * 50 + Math.abs(bend) * 0.4 };
        if (found.cost < best.cost) best = found;
        // Every bend that follows is a longer way round.
        if (best.cost <= Math.abs(bend) * 0.4) break;
      }
      return [[way.id, best.curve]];
    }),
  );
}

/** Past this many Links each is a line: no way round a crowd is clearer than the shortest. */
export const mostBowed = 300;

/** Straight, or bent just enough to lie beside the others of its pair. */
export function straightCurves(ways: readonly Way[], obstacles: readonly Obstacle[]): Map<string, Curve> {
  const of = new Map(obstacles.map((o) => [o.id, o.at]));
  const beside = siblings(ways);
  return new Map(
    ways.flatMap((way): [string, Curve][] => {
      const [a, b] = [of.get(way.source), of.get(way.target)];
      const flip = way.source < way.target ? 1 : -1;
      const bend = (beside.get(way.id) ?? 0) * 34 * flip;
      return a && b ? [[way.id, bend === 0 ? { from: a, to: b, controls: [] } : bent(a, b, bend)]] : [];
    }),
  );
}

const groundOf = (o: Obstacle): Box & { readonly id: string } & Pick<Obstacle, 'body' | 'name'> => ({
  id: o.id,
  body: o.body,
  name: o.name,
  x1: Math.min(o.body.x1 - 3, o.name.x1),
  y1: Math.min(o.body.y1 - 3, o.name.y1),
  x2: Math.max(o.body.x2 + 3, o.name.x2),
  y2: Math.max(o.body.y2 + 3, o.name.y2),
});
function boundsOf(points: readonly Point[]): Box {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const { x, y } of points) {
    box.x1 = Math.min(box.x1, x);
    box.y1 = Math.min(box.y1, y);
    box.x2 = Math.max(box.x2, x);
    box.y2 = Math.max(box.y2, y);
  }
  return box;
}

function bent(from: Point, to: Point, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const d = Math.hypot(dx, dy) || 1;
  return {
    from,
    to,
    controls: [{ x: (from.x + to.x) / 2 - (dy / d) * bend, y: (from.y + to.y) / 2 + (dx / d) * bend }],
  };
}
