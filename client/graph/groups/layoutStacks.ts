import type { Placed, Point } from '../../state/canvas/canvas.ts';
import type { Frame } from '../layout/piece.ts';
import type { StackSize } from './stack.ts';

/** A stack to be placed, with its name measured at 12 px. */
export type StackTile = Omit<StackSize, 'columns'> & {
  readonly id: string;
  readonly label: { readonly width: number; readonly height: number };
};
/** How much lies between two stacks. */
export type Pull = { readonly a: string; readonly b: string; readonly count: number };

const gap = { x: 60, y: 58 };
/** Names keep their size on screen, so that they take more of the ground once a sheet is opened and the camera steps back. */
const nameGrowth = 1.25;
/** Beyond so many the search for short ways would take longer than it is worth. */
const mostSearched = 24;
const passes = 8;

/**
 * Places for stacks on a grid whose rows are set off like bricks: those with most between them side by side, few lines
 * across each other or behind a third stack, what hangs together with nothing in rows below. The same every time.
 */
export function layoutStacks(tiles: readonly StackTile[], pulls: readonly Pull[], frame: Frame): Placed {
  if (tiles.length === 0) return {};
  const linked = new Set(pulls.flatMap((p) => [p.a, p.b]));
  const together = tiles.filter((t) => linked.has(t.id));
  const alone = tiles.filter((t) => !linked.has(t.id));
  const cell = {
    width: Math.max(...tiles.map((t) => Math.max(t.width, t.label.width * nameGrowth))) + gap.x,
    height: Math.max(...tiles.map((t) => t.height + 6 + t.label.height * nameGrowth)) + gap.y,
  };
  const across = (n: number) =>
    Math.max(2, Math.min(n, Math.round(Math.sqrt((n * (frame.width / frame.height) * cell.height) / cell.width))));
  const columns = across(tiles.length + Math.ceil(together.length / 4));
  const rows = Math.ceil((together.length * 1.3) / columns);
  const places = grid(columns, Math.max(rows, together.length > 0 ? 1 : 0), cell);
  const placed = together.length > mostSearched ? inOrder(together, places) : searched(together, pulls, places, cell);
  const lowest = Math.max(-cell.height, ...Object.values(placed).map((p) => p.y));
  const rest = alone.map((t, i): [string, Point] => {
    const inRow = Math.min(columns, alone.length - Math.floor(i / columns) * columns);
    return [
      t.id,
      {
        x: ((i % columns) - (inRow - 1) / 2 + (columns - 1) / 2) * cell.width,
        y: lowest + (Math.floor(i / columns) + 1) * cell.height,
      },
    ];
  });
  const all = { ...placed, ...Object.fromEntries(rest) };
  return Object.fromEntries(Object.entries(all).map(([id, p]) => [id, { x: Math.round(p.x), y: Math.round(p.y) }]));
}

function grid(columns: number, rows: number, cell: Frame): Point[] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => ({
      // Straight columns and rows would lead lines behind the stacks between their ends.
      x: (c + (r % 2 === 0 ? 0 : 0.5)) * cell.width,
      y: (r + (c % 2 === 0 ? 0 : 0.18)) * cell.height,
    })),
  ).flat();
}

const inOrder = (tiles: readonly StackTile[], places: readonly Point[]): Placed =>
  Object.fromEntries(tiles.flatMap((t, i) => (places[i] ? [[t.id, places[i]]] : [])));

/** Tries every exchange of two places as long as one makes the picture better. */
function searched(tiles: readonly StackTile[], pulls: readonly Pull[], places: readonly Point[], cell: Frame): Placed {
  const size = new Map(tiles.map((t) => [t.id, t]));
  const total = (id: string) => pulls.reduce((s, p) => s + (p.a === id || p.b === id ? p.count : 0), 0);
  const order = [...tiles].sort((a, b) => total(b.id) - total(a.id) || (a.id < b.id ? -1 : 1));
  const largest = Math.max(1, ...pulls.map((p) => p.count));
  const middle = {
    x: places.reduce((s, p) => s + p.x, 0) / Math.max(1, places.length),
    y: places.reduce((s, p) => s + p.y, 0) / Math.max(1, places.length),
  };
  const far = (a: Point, b: Point) => Math.hypot((a.x - b.x) / cell.width, (a.y - b.y) / cell.height);
  const at = new Map<string, number>();
  const cost = () => {
    const here = (id: string) => places[at.get(id) ?? -1];
    const lines = pulls.flatMap((p) => {
      const [a, b] = [here(p.a), here(p.b)];
      return a && b ? [{ a, b, ends: [p.a, p.b], weight: 0.35 + p.count / largest }] : [];
    });
    let sum = 0;
    for (const [i, l] of lines.entries()) {
      sum += l.weight * far(l.a, l.b) ** 1.5;
      for (const m of lines.slice(i + 1)) if (cross(l.a, l.b, m.a, m.b)) sum += 1.2;
      for (const id of at.keys()) {
        const [p, t] = [here(id), size.get(id)];
        if (p && t && !l.ends.includes(id) && behind(l.a, l.b, p, t)) sum += 3;
      }
    }
    for (const id of at.keys()) {
      const p = here(id);
      if (p) sum += 0.04 * far(p, middle);
    }
    return sum;
  };
  const free = new Set(places.keys());
  for (const t of order) {
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    for (const place of free) {
      at.set(t.id, place);
      const c = cost();
      if (c < least - 1e-9) [best, least] = [place, c];
    }
    at.set(t.id, best);
    free.delete(best);
  }
  let now = cost();
  for (let pass = 0; pass < passes; pass++) {
    const before = now;
    for (const t of order)
      for (const place of places.keys()) {
        const own = at.get(t.id) ?? -1;
        if (place === own) continue;
        const other = [...at].find(([, p]) => p === place)?.[0];
        at.set(t.id, place);
        if (other !== undefined) at.set(other, own);
        const c = cost();
        if (c < now - 1e-9) now = c;
        else {
          at.set(t.id, own);
          if (other !== undefined) at.set(other, place);
        }
      }
    if (now >= before - 1e-9) break;
  }
  return Object.fromEntries([...at].flatMap(([id, place]) => (places[place] ? [[id, places[place]]] : [])));
}

const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  if ([a, b].some((p) => [c, d].some((q) => p.x === q.x && p.y === q.y))) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
/** Whether a line passes under a stack or through its name. */
function behind(a: Point, b: Point, at: Point, t: StackTile): boolean {
  const half = {
    x: Math.max(t.width, t.label.width) / 2 + 6,
    up: t.height / 2 + 12,
    down: t.height / 2 + 10 + t.label.height,
  };
  for (let i = 1; i < 24; i++) {
    const p = { x: a.x + ((b.x - a.x) * i) / 24, y: a.y + ((b.y - a.y) * i) / 24 };
    if (Math.abs(p.x - at.x) < half.x && p.y > at.y - half.up && p.y < at.y + half.down) return true;
  }
  return false;
}
