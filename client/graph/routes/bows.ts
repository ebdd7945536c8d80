import type { Point } from '../../state/canvas/canvas.ts';
import { type Curve, sample } from './curve.ts';
import { inside, type Obstacle, siblings, type Way } from './obstacle.ts';

const bends = [0, 20, -20, 40, -40, 64, -64, 92, -92, 124, -124];

/** Straight where nothing is in the way, else bent as little as it takes to pass beside entities and their names. */
export function bowCurves(ways: readonly Way[], obstacles: readonly Obstacle[]): Map<string, Curve> {
  const of = new Map(obstacles.map((o) => [o.id, o]));
  const beside = siblings(ways);
  return new Map(
    ways.flatMap((way): [string, Curve][] => {
      const [a, b] = [of.get(way.source), of.get(way.target)];
      if (!a || !b) return [];
      // The sign of a bend is that of its pair, so that two Links in opposite directions bend apart.
      const flip = way.source < way.target ? 1 : -1;
      const base = (beside.get(way.id) ?? 0) * 34 * flip;
      const others = obstacles.filter((o) => o.id !== a.id && o.id !== b.id);
      const cost = (c: Curve) =>
        sample(c).reduce(
          (sum, p) => sum + others.filter((o) => inside(p, o.body, 3) || inside(p, o.name)).length,
          [a, b].some((e) =>
            sample(c)
              .slice(4, -4)
              .some((p) => inside(p, e.name)),
          )
            ? 1
            : 0,
        );
      const tried = bends.map((bend) => {
        const curve = bent(a.at, b.at, base + bend);
        return { curve, cost: cost(curve) * 50 + Math.abs(bend) * 0.4 };
      });
      const best = tried.sort((p, q) => p.cost - q.cost)[0];
      return best ? [[way.id, best.curve]] : [];
    }),
  );
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
