import type { Arrangement, Placed } from '../../state/canvas/canvas.ts';
import { boxesOf, labelOf, type Piece } from '../layout/piece.ts';
import { inColumns } from '../layout/wrap.ts';
import type { Measure } from '../measure.ts';
import { bowCurves, mostBowed, straightCurves } from './bows.ts';
import { type Curve, relative } from './curve.ts';
import { middleOf, signPlaces } from './glyphs.ts';
import { laneCurves } from './lanes.ts';
import type { Obstacle, Way } from './obstacle.ts';

export type Route = {
  readonly curve: Curve;
  readonly weights: readonly number[];
  readonly distances: readonly number[];
  /** Distance of the glyph from the edge of the source. */
  readonly glyphAt: number;
};
export type Ground = {
  readonly pieces: readonly Piece[];
  readonly placed: Placed;
  readonly arrangement: Arrangement;
  readonly zoom: number;
  readonly wrap: number;
  readonly measure: Measure;
};

export function obstaclesOf({ pieces, placed, zoom, wrap, measure }: Ground): Obstacle[] {
  return pieces.flatMap((p) => {
    const at = placed[p.id];
    return at ? [{ id: p.id, at, radius: p.size / 2, ...boxesOf(p, at, zoom, labelOf(p, wrap, measure)) }] : [];
  });
}
export function curvesOf(ways: readonly Way[], ground: Ground, obstacles = obstaclesOf(ground)): Map<string, Curve> {
  if (ways.length > mostBowed) return straightCurves(ways, obstacles);
  return inColumns(ground.arrangement) ? laneCurves(ways, obstacles) : bowCurves(ways, obstacles);
}

/** A glyph in its box, with air to the next. */
const glyphHalf = { x: 14, y: 14 };

/** The way of every Link and the place of its glyph. `rank`: 0 for Links whose glyph must be seen, higher for others. */
export function routeLinks(ways: readonly Way[], ground: Ground, rank: (id: string) => number): Map<string, Route> {
  const obstacles = obstaclesOf(ground);
  const curves = curvesOf(ways, ground, obstacles);
  const places = signPlaces(curves, obstacles, (id) => ({ half: glyphHalf, rank: rank(id), solid: rank(id) < 1 }));
  const radius = new Map(obstacles.map((o) => [o.id, o.radius]));
  const source = new Map(ways.map((w) => [w.id, w.source]));
  return new Map(
    [...curves].map(([id, curve]) => {
      const glyphAt = places.get(id) ?? middleOf(curve, radius.get(source.get(id) ?? '') ?? 0);
      return [id, { ...relative(curve), curve, glyphAt }];
    }),
  );
}
