import type { Tie } from './piece.ts';

/**
 * Counts pairs of Links that cross when each is a straight line; Links that share an end do not count. In flat arrays,
 * because ordering rows asks thousands of times.
 */
export function crossingCount(ids: readonly string[], ties: readonly Tie[]) {
  const index = new Map(ids.map((id, i) => [id, i]));
  const xs = new Float64Array(ids.length);
  const ys = new Float64Array(ids.length);
  const ends = ties.flatMap(({ source, target }) => {
    const [s, t] = [index.get(source), index.get(target)];
    return s === undefined || t === undefined ? [] : [[s, t] as const];
  });
  const from = Int32Array.from(ends, ([s]) => s);
  const to = Int32Array.from(ends, ([, t]) => t);
  const own = ids.map((_, i) => ends.flatMap(([s, t], e) => (s === i || t === i ? [e] : [])));

  const side = (a: number, b: number, p: number) => {
    const [ax = 0, ay = 0] = [xs[a], ys[a]];
    return ((xs[b] ?? 0) - ax) * ((ys[p] ?? 0) - ay) - ((ys[b] ?? 0) - ay) * ((xs[p] ?? 0) - ax);
  };
  const cross = (e: number, f: number): boolean => {
    const [a = 0, b = 0, c = 0, d = 0] = [from[e], to[e], from[f], to[f]];
    if (a === c || a === d || b === c || b === d) return false;
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  };
  return {
    place: (id: string, x: number, y: number) => {
      const i = index.get(id);
      if (i === undefined) return;
      xs[i] = x;
      ys[i] = y;
    },
    total: (): number => {
      let count = 0;
      for (let e = 0; e < from.length; e++) for (let f = e + 1; f < from.length; f++) if (cross(e, f)) count++;
      return count;
    },
    /** Crossings that Links of these two take part in: all that can change when the two change places. */
    around: (a: string, b: string): number => {
      const mine = new Set([...(own[index.get(a) ?? -1] ?? []), ...(own[index.get(b) ?? -1] ?? [])]);
      let count = 0;
      for (const e of mine) for (let f = 0; f < from.length; f++) if ((!mine.has(f) || f > e) && cross(e, f)) count++;
      return count;
    },
  };
}
