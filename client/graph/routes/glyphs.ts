import type { Point } from '../../state/canvas/canvas.ts';
import { boxGrid } from '../layout/grid.ts';
import { type Box, overlap } from '../layout/piece.ts';
import { along, type Curve, sample } from './curve.ts';
import type { Obstacle } from './obstacle.ts';

const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.13, 0.87];

export type Sign = {
  /** Half of its width and height, in the canvas's own units. */
  readonly half: { readonly x: number; readonly y: number };
  /** Lower ranks are placed first. */
  readonly rank: number;
  /** Whether others have to keep clear of it. */
  readonly solid: boolean;
};

const around = (p: Point, { x, y }: Sign['half']): Box => ({ x1: p.x - x, y1: p.y - y, x2: p.x + x, y2: p.y + y });

/**
 * How far from the edge of its source the sign of each Link sits: near the middle, but not on an entity, a name or another
 * sign. `others`: what it has to keep clear of, too. Null where no spot is free.
 */
export function signPlaces(
  curves: ReadonlyMap<string, Curve>,
  obstacles: readonly Obstacle[],
  signOf: (id: string) => Sign,
  others: readonly Box[] = [],
): Map<string, number | null> {
  const radius = new Map(obstacles.map((o) => [`${o.at.x} ${o.at.y}`, o.radius]));
  const taken = boxGrid([...obstacles.flatMap((o) => [o.body, o.name]), ...others]);
  const places = new Map<string, number | null>();
  const order = [...curves].map(([id, curve]) => ({ id, curve, sign: signOf(id) }));
  for (const { id, curve, sign } of order.sort((a, b) => a.sign.rank - b.sign.rank || a.id.localeCompare(b.id))) {
    const points = sample(curve);
    const spot = shares
      .map((share) => along(points, share))
      .find(({ at }) => {
        const box = around(at, sign.half);
        return !taken.some(box, (other) => overlap(box, other) > 0);
      });
    if (spot && sign.solid) taken.add(around(spot.at, sign.half));
    places.set(id, spot ? Math.max(0, spot.far - (radius.get(`${curve.from.x} ${curve.from.y}`) ?? 0)) : null);
  }
  return places;
}

/**
 * Where Links say their predicate in words. One that finds no spot keeps its glyph, which the words of the others have to
 * keep clear of in turn, as of the glyphs of Links that say nothing. `glyphs`: of all Links that have one.
 */
export function sayPlaces(
  curves: ReadonlyMap<string, Curve>,
  obstacles: readonly Obstacle[],
  signOf: (id: string) => Sign,
  glyphs: ReadonlyMap<string, Box>,
): Map<string, number | null> {
  const places = new Map<string, number | null>([...curves.keys()].map((id) => [id, null]));
  const silent = new Set<string>();
  for (;;) {
    const asking = new Map([...curves].filter(([id]) => !silent.has(id)));
    const drawn = [...glyphs].flatMap(([id, box]) => (asking.has(id) ? [] : [box]));
    const found = signPlaces(asking, obstacles, signOf, drawn);
    const lost = [...found].flatMap(([id, place]) => (place === null ? [id] : []));
    for (const id of lost) silent.add(id);
    // One without a glyph leaves its room to nobody.
    if (lost.some((id) => glyphs.has(id))) continue;
    for (const [id, place] of found) places.set(id, place);
    return places;
  }
}

/** What the glyph of a Link covers, `far` from the edge of its source. */
export function glyphBox(curve: Curve, far: number, radius: number, half: Sign['half']): Box {
  const points = sample(curve);
  const whole = along(points, 1).far;
  return around(along(points, whole === 0 ? 0 : Math.min(1, (far + radius) / whole)).at, half);
}

/** The middle of a Link, from the edge of its source: where its sign goes if every better spot is taken. */
export function middleOf(curve: Curve, radius: number): number {
  return Math.max(0, along(sample(curve), 0.5).far - radius);
}
