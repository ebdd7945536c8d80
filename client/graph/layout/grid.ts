import type { Box } from './piece.ts';

const cell = 128;

/** Boxes by where they lie, so that who is near is found without asking everybody. */
export function boxGrid<T extends Box>(boxes: Iterable<T> = []) {
  const cells = new Map<number, T[]>();
  const each = (b: Box, visit: (key: number) => boolean | undefined): boolean => {
    for (let i = Math.floor(b.x1 / cell); i <= Math.floor(b.x2 / cell); i++)
      for (let j = Math.floor(b.y1 / cell); j <= Math.floor(b.y2 / cell); j++)
        if (visit(i * 65_536 + j) === true) return true;
    return false;
  };
  const add = (b: T) => {
    each(b, (key) => {
      const there = cells.get(key);
      if (there) there.push(b);
      else cells.set(key, [b]);
      return undefined;
    });
  };
  for (const b of boxes) add(b);
  return {
    add,
    /** Whether one of those near a box fits; a box may be asked about more than once. */
    some: (box: Box, fits: (b: T) => boolean): boolean => each(box, (key) => cells.get(key)?.some(fits)),
    /** Those that may touch a box, each once. */
    near: (box: Box): Set<T> => {
      const found = new Set<T>();
      each(box, (key) => {
        for (const b of cells.get(key) ?? []) found.add(b);
        return undefined;
      });
      return found;
    },
  };
}
