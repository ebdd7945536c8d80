import type { Point } from '../../state/canvas/canvas.ts';
import type { Box } from '../layout/piece.ts';
import { along, type Curve, sample } from './curve.ts';
import { inside, type Obstacle } from './obstacle.ts';

const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];
const half = 11;
/** Glyphs keep a little more air between each other than from names. */
const apart = 30;

/**
 * How far from the edge of its source the glyph of each Link sits: near the middle, but not on an entity, a name or
 * another glyph. Links whose glyph matters are placed first.
 */
export function glyphPlaces(
  curves: ReadonlyMap<string, Curve>,
  obstacles: readonly Obstacle[],
  first: (id: string) => number,
): Map<string, number> {
  const radius = new Map(obstacles.map((o) => [`${o.at.x} ${o.at.y}`, o.radius]));
  const taken: Point[] = [];
  const places = new Map<string, number>();
  for (const [id, curve] of [...curves].sort(([a], [b]) => first(a) - first(b) || a.localeCompare(b))) {
    const points = sample(curve);
    const tried = shares.map((share) => along(points, share));
    const blocked = ({ at }: { at: Point }) => {
      const near = (b: Box) => inside(at, b, half);
      return (
        obstacles.some((o) => near(o.body) || near(o.name)) ||
        taken.some((t) => Math.abs(t.x - at.x) < apart && Math.abs(t.y - at.y) < apart)
      );
    };
    const spot = tried.find((t) => !blocked(t)) ?? tried[0];
    if (!spot) continue;
    if (first(id) < 1) taken.push(spot.at);
    places.set(id, Math.max(0, spot.far - (radius.get(`${curve.from.x} ${curve.from.y}`) ?? 0)));
  }
  return places;
}
