import type { Placed } from '../../state/canvas/canvas.ts';
import type { Piece } from './piece.ts';

const near = 30;
const apart = 210;

/** Where the lanes of a canvas stand, read from its entities: the middle of the columns that hold most of each lane. */
export function laneXs(pieces: readonly Pick<Piece, 'id' | 'lane'>[], placed: Placed): Map<number, number> {
  const lanes = new Map<number, number[]>();
  for (const p of pieces) {
    const at = placed[p.id];
    if (at) lanes.set(p.lane, [...(lanes.get(p.lane) ?? []), at.x]);
  }
  return new Map([...lanes].sort(([a], [b]) => a - b).map(([lane, xs]) => [lane, middle(xs)]));
}

function middle(xs: number[]): number {
  const sorted = [...xs].sort((a, b) => a - b);
  const columns: number[][] = [];
  for (const x of sorted) {
    const last = columns.at(-1);
    if (last?.[0] !== undefined && x - last[0] <= near) last.push(x);
    else columns.push([x]);
  }
  const main = columns.filter((c) => c.length >= xs.length * 0.3);
  const kept = (main.length > 0 ? main : columns).map((c) => c.reduce((a, b) => a + b, 0) / c.length);
  return (Math.min(...kept) + Math.max(...kept)) / 2;
}

/** The same with a place for lanes that hold nothing yet: between their neighbours, or beyond the last. */
export function everyLaneX(known: ReadonlyMap<number, number>, count: number): Map<number, number> {
  const all = new Map(known);
  if (known.size === 0) return all;
  for (let lane = 0; lane < count; lane++) {
    if (all.has(lane)) continue;
    const before = [...known].filter(([l]) => l < lane).at(-1);
    const after = [...known].find(([l]) => l > lane);
    if (before && after)
      all.set(lane, before[1] + ((after[1] - before[1]) * (lane - before[0])) / (after[0] - before[0]));
    else if (before) all.set(lane, before[1] + apart * (lane - before[0]));
    else if (after) all.set(lane, after[1] - apart * (after[0] - lane));
  }
  return new Map([...all].sort(([a], [b]) => a - b));
}
