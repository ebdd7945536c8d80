import type { Point } from '../../state/canvas/canvas.ts';
import type { Box } from '../layout/piece.ts';

/** What somebody may point at: a box, or the way along a line and everything within `reach` of it. */
export type Shape = { readonly box: Box } | { readonly from: Point; readonly to: Point; readonly reach: number };

/** About so many units are a good cell: an entity is 34 to 58 wide. */
const least = 48;
const mostCells = 200_000;

/** Shapes in square cells, so that a question about a place looks at the few that come near it. Knows owners by number. */
export type Grid = {
  /** Owners of the shapes that come within `slack` of the place, each once, in no order. */
  near(x: number, y: number, slack: number): Set<number>;
};

/** Numbers in flat arrays: a large canvas has tens of thousands of shapes, each in many cells. */
export function gridOf(owned: Iterable<readonly [owner: number, shape: Shape]>): Grid {
  const owners: number[] = [];
  const shapes: number[] = [];
  const bounds = { x1: 0, y1: 0, x2: 0, y2: 0 };
  for (const [owner, shape] of owned) {
    const line = 'from' in shape;
    const [x1, y1, x2, y2] = line
      ? [shape.from.x, shape.from.y, shape.to.x, shape.to.y]
      : [shape.box.x1, shape.box.y1, shape.box.x2, shape.box.y2];
    const reach = line ? shape.reach : -1;
    if (![x1, y1, x2, y2, reach].every(Number.isFinite)) continue;
    owners.push(owner);
    shapes.push(x1, y1, x2, y2, reach);
    bounds.x1 = Math.min(bounds.x1, x1, x2);
    bounds.y1 = Math.min(bounds.y1, y1, y2);
    bounds.x2 = Math.max(bounds.x2, x1, x2);
    bounds.y2 = Math.max(bounds.y2, y1, y2);
  }
  const area = (bounds.x2 - bounds.x1) * (bounds.y2 - bounds.y1);
  const size = Math.max(least, Math.sqrt(area / mostCells));
  const columns = Math.floor((bounds.x2 - bounds.x1) / size) + 1;
  const rows = Math.floor((bounds.y2 - bounds.y1) / size) + 1;
  const flat = Float64Array.from(shapes);
  const at = (i: number) => flat[i] ?? 0;
  const column = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor((x - bounds.x1) / size)));
  const row = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor((y - bounds.y1) / size)));

  /** Every cell that the shape comes into, column by column. */
  const cells = (i: number, visit: (cell: number) => void) => {
    const [xa, ya, xb, yb, reach] = [at(i), at(i + 1), at(i + 2), at(i + 3), at(i + 4)];
    const r = Math.max(0, reach);
    const [left, right] = [Math.min(xa, xb), Math.max(xa, xb)];
    for (let c = column(left - r); c <= column(right + r); c++) {
      let [low, high] = [Math.min(ya, yb), Math.max(ya, yb)];
      if (reach >= 0 && right - left > size) {
        const edge = bounds.x1 + c * size;
        const height = (x: number) => ya + ((Math.min(right, Math.max(left, x)) - xa) / (xb - xa)) * (yb - ya);
        const [enter, leave] = [height(edge - r), height(edge + size + r)];
        [low, high] = [Math.min(enter, leave), Math.max(enter, leave)];
      }
      for (let w = row(low - r); w <= row(high + r); w++) visit(w * columns + c);
    }
  };
  const starts = new Uint32Array(columns * rows + 1);
  for (let s = 0; s < owners.length; s++)
    cells(s * 5, (cell) => {
      starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
    });
  for (let cell = 0; cell < columns * rows; cell++) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const filled = starts.slice();
  const entries = new Uint32Array(starts[columns * rows] ?? 0);
  for (let s = 0; s < owners.length; s++)
    cells(s * 5, (cell) => {
      const next = filled[cell] ?? 0;
      entries[next] = s;
      filled[cell] = next + 1;
    });

  const meets = (i: number, x: number, y: number, slack: number): boolean => {
    const [xa, ya, xb, yb, reach] = [at(i), at(i + 1), at(i + 2), at(i + 3), at(i + 4)];
    if (reach < 0) return x >= xa - slack && x <= xb + slack && y >= ya - slack && y <= yb + slack;
    const [dx, dy] = [xb - xa, yb - ya];
    const t = Math.min(1, Math.max(0, ((x - xa) * dx + (y - ya) * dy) / (dx * dx + dy * dy || 1)));
    return (x - xa - dx * t) ** 2 + (y - ya - dy * t) ** 2 <= (reach + slack) ** 2;
  };
  return {
    near: (x, y, slack) => {
      const found = new Set<number>();
      for (let w = row(y - slack); w <= row(y + slack); w++)
        for (let c = column(x - slack); c <= column(x + slack); c++) {
          const cell = w * columns + c;
          for (let e = starts[cell] ?? 0; e < (starts[cell + 1] ?? 0); e++) {
            const s = entries[e] ?? 0;
            const owner = owners[s] ?? 0;
            if (!found.has(owner) && meets(s * 5, x, y, slack)) found.add(owner);
          }
        }
      return found;
    },
  };
}
