import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../../state/canvas/canvas.ts';
import type { Shape } from './grid.ts';
import { type Drawn, labelsOf, wayOf } from './renderer.ts';

/** The widest an arrowhead gets, in widths of its Link beyond a first width: Cytoscape's own rule. */
const arrowSize = (width: number, scale: number) => Math.max((width * 13.37) ** 0.9, 29) * scale;
const steps = 8;

/** Everything of an element that a pointer can meet, as it was drawn last. */
export function shapesOf(e: Drawn): Shape[] {
  return [...(e.isNode() ? [bodyOf(e)] : wayShapes(e)), ...nameShapes(e)];
}

/** Tells whether an element has moved or grown since: a few numbers that change with it. */
export function markOf(e: Drawn): number[] {
  if (e.isNode()) {
    const { x, y } = e.position();
    return [x, y, e.outerWidth(), e.outerHeight(), ...nameMark(e)];
  }
  const { points } = wayOf(e);
  return [...points, e.numericStyle('width'), ...nameMark(e)];
}

function bodyOf(n: NodeSingular): Shape {
  const { x, y } = n.position();
  return around({ x, y }, n.outerWidth() / 2, n.outerHeight() / 2);
}

function wayShapes(e: EdgeSingular): Shape[] {
  const { points, curved, arrows } = wayOf(e);
  const width = e.numericStyle('width');
  const reach = width / 2;
  const way = curved ? flattened(points) : pairs(points);
  const head = arrowSize(width, e.numericStyle('arrow-scale')) + width;
  return [
    ...way.slice(1).map((to, i) => ({ from: way[i] ?? to, to, reach })),
    ...arrows.map((at) => around(at, head, head)),
  ];
}

const pairs = (points: readonly number[]): Point[] =>
  Array.from({ length: Math.floor(points.length / 2) }, (_, i) => ({
    x: points[2 * i] ?? 0,
    y: points[2 * i + 1] ?? 0,
  }));

/** Quadratic pieces as short straight ones; a piece that is straight already is one. */
function flattened(points: readonly number[]): Point[] {
  const way = pairs(points.slice(0, 2));
  for (let i = 0; i + 5 < points.length; i += 4) {
    const [a, c, b] = pairs(points.slice(i, i + 6));
    if (!a || !b || !c) continue;
    const off =
      Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / (Math.hypot(b.x - a.x, b.y - a.y) || 1);
    const inner = (c.x - a.x) * (c.x - b.x) + (c.y - a.y) * (c.y - b.y) <= 0;
    if (off < 0.5 && inner) way.push(b);
    else
      for (let s = 1; s <= steps; s++) {
        const t = s / steps;
        const mix = (k: 'x' | 'y') => (1 - t) ** 2 * a[k] + 2 * t * (1 - t) * c[k] + t ** 2 * b[k];
        way.push({ x: mix('x'), y: mix('y') });
      }
  }
  return way;
}

const written = (e: Drawn): boolean => e.style('text-events') === 'yes';
/** Names are met only where the style says so; one that is turned may lie anywhere around its middle. */
function nameShapes(e: Drawn): Shape[] {
  if (!written(e)) return [];
  return labelsOf(e).map(({ box, at, turned }) =>
    turned
      ? around(at, Math.hypot(box.x2 - box.x1, box.y2 - box.y1), Math.hypot(box.x2 - box.x1, box.y2 - box.y1))
      : { box },
  );
}
const nameMark = (e: Drawn): number[] =>
  written(e) ? labelsOf(e).flatMap(({ box }) => [box.x1, box.y1, box.x2, box.y2]) : [];

const around = ({ x, y }: Point, dx: number, dy: number): Shape => ({
  box: { x1: x - dx, y1: y - dy, x2: x + dx, y2: y + dy },
});
