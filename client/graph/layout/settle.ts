import type { Placed, Point } from '../../state/canvas/canvas.ts';
import type { Measure } from '../measure.ts';
import { type Box, boxesOf, labelOf, overlap, type Piece } from './piece.ts';

const air = 6;
const grown = (b: Box): Box => ({ x1: b.x1 - air, y1: b.y1 - air, x2: b.x2 + air, y2: b.y2 + air });
const clear = (a: readonly Box[], b: readonly Box[]) => a.every((x) => b.every((y) => overlap(grown(x), y) === 0));

export type Settling = {
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly placed: Placed;
  /** x of each lane, by its index; empty where the canvas has no lanes. */
  readonly lanes: ReadonlyMap<number, number>;
  readonly zoom: number;
  readonly wrap: number;
  readonly measure: Measure;
};

/**
 * Places for newcomers: each as near to `near` as a free spot allows, in its own lane where there are lanes. Nothing
 * that lies already is moved, and no body or name covers another.
 */
export function settle(newcomers: readonly Piece[], near: Point, on: Settling): Placed {
  const { pieces, zoom, wrap, measure } = on;
  const boxes = (p: Piece, at: Point): Box[] => {
    const { body, name } = boxesOf(p, at, zoom, labelOf(p, wrap, measure));
    return [body, name];
  };
  const taken = Object.entries(on.placed).map(([id, at]) => {
    const p = pieces.get(id);
    return p ? boxes(p, at) : [{ x1: at.x - 30, y1: at.y - 30, x2: at.x + 30, y2: at.y + 50 }];
  });
  const found: Record<string, Point> = {};
  for (const p of newcomers) {
    const at = candidates(p, near, on).find((c) => {
      const own = boxes(p, c);
      return taken.every((t) => clear(own, t));
    }) ?? { x: near.x, y: near.y + 4000 };
    found[p.id] = at;
    taken.push(boxes(p, at));
  }
  return found;
}

/** Spots to try, best first: up and down the own lane, then between the lanes beside it, then rings around the origin. */
function* ranked(p: Piece, near: Point, on: Settling): Generator<Point & { cost: number }> {
  const xs = [...on.lanes.values()].sort((a, b) => a - b);
  const ys = Object.values(on.placed).map((q) => q.y);
  const [top, bottom] = [Math.min(near.y, ...ys), Math.max(near.y, ...ys)];
  const own = on.lanes.get(p.lane);
  if (own !== undefined) {
    const step = 12;
    const beside = xs.flatMap((x, i) => {
      const next = xs[i + 1];
      return next === undefined ? [] : [{ x: (x + next) / 2, cost: 130 + Math.abs((x + next) / 2 - own) / 3 }];
    });
    for (const { x, cost } of [{ x: own, cost: 0 }, ...beside])
      for (let d = 0; d <= 1400; d += step)
        for (const y of d === 0 ? [near.y] : [near.y + d, near.y - d]) {
          const outside = Math.max(0, top - y, y - bottom);
          yield { x, y, cost: cost + d + outside * 1.5 };
        }
    return;
  }
  for (let ring = 1; ring < 24; ring++)
    for (let i = 0; i < 8 + ring * 4; i++) {
      const angle = (i / (8 + ring * 4)) * 2 * Math.PI + ring;
      yield { x: near.x + Math.cos(angle) * ring * 64, y: near.y + Math.sin(angle) * ring * 56, cost: ring };
    }
}
const candidates = (p: Piece, near: Point, on: Settling): Point[] =>
  [...ranked(p, near, on)].sort((a, b) => a.cost - b.cost).map(({ x, y }) => ({ x, y }));
