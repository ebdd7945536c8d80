import type { Reach } from './tile.ts';

/** A tile on the ground while places are being found. */
export type Spot = { x: number; y: number; readonly reach: Reach; readonly id: string; readonly fixed: boolean };

const cell = 160;
const step = 26;
const mostRings = 400;

/** Whoever still covers another after all pushing goes to the nearest spot where nothing lies. */
export function nearestFree(spots: readonly Spot[]): void {
  const grid = new Map<string, Spot[]>();
  const put = (s: Spot) => {
    for (const key of cellsOf(s, s.x, s.y)) grid.set(key, [...(grid.get(key) ?? []), s]);
  };
  const isFree = (s: Spot, x: number, y: number) =>
    cellsOf(s, x, y).every((key) => (grid.get(key) ?? []).every((o) => !covers(s, x, y, o)));
  for (const s of [...spots].sort((a, b) => Number(b.fixed) - Number(a.fixed))) {
    if (!s.fixed && !isFree(s, s.x, s.y)) {
      const { x, y } = s;
      for (const at of rings(x, y))
        if (isFree(s, at.x, at.y)) {
          s.x = at.x;
          s.y = at.y;
          break;
        }
    }
    put(s);
  }
}

function* rings(x: number, y: number) {
  for (let ring = 1; ring < mostRings; ring++) {
    const count = 6 + ring * 3;
    for (let i = 0; i < count; i++) {
      const angle = (i / count) * 2 * Math.PI;
      yield { x: x + Math.cos(angle) * ring * step, y: y + Math.sin(angle) * ring * step };
    }
  }
}

function cellsOf(s: Spot, x: number, y: number): string[] {
  const keys: string[] = [];
  const { half, up, down } = s.reach;
  for (let i = Math.floor((x - half) / cell); i <= Math.floor((x + half) / cell); i++)
    for (let j = Math.floor((y - up) / cell); j <= Math.floor((y + down) / cell); j++) keys.push(`${i} ${j}`);
  return keys;
}

const covers = (s: Spot, x: number, y: number, o: Spot) =>
  s.reach.half + o.reach.half > Math.abs(x - o.x) &&
  (y < o.y ? s.reach.down + o.reach.up > o.y - y : o.reach.down + s.reach.up > y - o.y);
