import type { Placed } from '../../state/canvas/canvas.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';
export const way: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The nearest entity in a direction: what lies straight ahead counts nearer than what lies aside. */
export function nearest(from: string, direction: Direction, placed: Placed): string | null {
  const at = placed[from];
  if (!at) return null;
  const [ux, uy] = way[direction];
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, p] of Object.entries(placed)) {
    if (id === from) continue;
    const [dx, dy] = [p.x - at.x, p.y - at.y];
    const ahead = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy) + Math.abs(dy * ux);
    if (ahead <= 4 || aside > ahead * 3) continue;
    const far = ahead + aside * 2;
    if (far < least) {
      least = far;
      best = id;
    }
  }
  return best;
}

/** Where the keyboard comes in: the entity nearest to the upper left. */
export const firstOf = (placed: Placed): string | null =>
  Object.entries(placed).sort(([, a], [, b]) => a.x + a.y * 1.2 - (b.x + b.y * 1.2))[0]?.[0] ?? null;
