import type { Point } from '../../state/canvas/canvas.ts';

/** A Link's way: from entity to entity past control points, as Cytoscape's unbundled curves draw it. */
export type Curve = { readonly from: Point; readonly to: Point; readonly controls: readonly Point[] };

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
const steps = 14;

/** Points along the curve: quadratic pieces that meet half-way between neighbouring control points. */
export function sample({ from, to, controls }: Curve): Point[] {
  const points: Point[] = [from];
  let start = from;
  for (const [i, c] of controls.entries()) {
    const next = controls[i + 1];
    const end = next ? between(c, next, 0.5) : to;
    for (let s = 1; s <= steps; s++) {
      const t = s / steps;
      points.push(between(between(start, c, t), between(c, end, t), t));
    }
    start = end;
  }
  if (controls.length === 0) points.push(to);
  return points;
}

/** Where along the sampled curve a point lies, `share` of its way, and how far that is from its beginning. */
export function along(points: readonly Point[], share: number): { at: Point; far: number } {
  const lengths = points.slice(1).map((p, i) => Math.hypot(p.x - (points[i]?.x ?? 0), p.y - (points[i]?.y ?? 0)));
  const total = lengths.reduce((a, b) => a + b, 0);
  let left = total * share;
  for (const [i, l] of lengths.entries()) {
    const [a, b] = [points[i], points[i + 1]];
    if (a && b && left <= l) return { at: between(a, b, l === 0 ? 0 : left / l), far: total * share };
    left -= l;
  }
  return { at: points.at(-1) ?? { x: 0, y: 0 }, far: total };
}

/** Control points as Cytoscape wants them: how far along the straight line between the ends, and how far beside it. */
export function relative({ from, to, controls }: Curve): { weights: number[]; distances: number[] } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const d = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / d, dy / d];
  return {
    weights: controls.map((p) => ((p.x - from.x) * ux + (p.y - from.y) * uy) / d),
    distances: controls.map((p) => (p.x - from.x) * -uy + (p.y - from.y) * ux),
  };
}
