import type { CompareReply } from '../../../server/contract/compare.ts';
import type { Placed, Point } from '../../state/canvas/canvas.ts';

/** Who is drawn of the neighbours, the most voices first, and how many are left for the canvas proper. */
export type Drawn = {
  readonly starts: readonly string[];
  readonly shared: readonly string[];
  /** By entity compared. */
  readonly apart: readonly (readonly string[])[];
  readonly left: number;
};
export function drawnOf({ entities, neighbours }: CompareReply, narrow: boolean): Drawn {
  const ids = (of: CompareReply['neighbours']['shared'], most: number) => of.slice(0, most).map((e) => e.id);
  const shared = ids(neighbours.shared, narrow ? 3 : entities.length > 2 ? 7 : 4);
  const apart = neighbours.apart.map((of) => ids(of, narrow ? 0 : entities.length > 2 ? 3 : 4));
  const all = neighbours.shared.length + neighbours.apart.flat().length;
  return {
    starts: entities.map((e) => e.id),
    shared,
    apart,
    left: all - shared.length - apart.flat().length,
  };
}

const middle = (n: number, i: number, step: number): number => (i - (n - 1) / 2) * step;
const column = (ids: readonly string[], x: number, step: number): [string, Point][] =>
  ids.map((id, i) => [id, { x, y: middle(ids.length, i, step) }]);
const row = (ids: readonly string[], y: number, step: number): [string, Point][] =>
  ids.map((id, i) => [id, { x: middle(ids.length, i, step), y }]);

/**
 * Two entities stand at either side of what they share, and what each has alone stands outside; three stand in a row
 * between what is shared above and what is not below. On a narrow screen two stand above each other.
 */
export function placesOf({ starts, shared, apart }: Drawn, narrow: boolean): Placed {
  const [a = '', b = '', ...more] = starts;
  if (more.length > 0) {
    const across = narrow ? 120 : 380;
    return Object.fromEntries([
      ...row(shared, -125, narrow ? 110 : 150),
      ...row(starts, 0, across),
      ...apart.flatMap((ids, i) =>
        row(ids, 125, 115).map(([id, p]): [string, Point] => [id, { ...p, x: p.x + middle(starts.length, i, across) }]),
      ),
    ]);
  }
  if (narrow) return Object.fromEntries([...row([a], -115, 0), ...row(shared, 0, 120), ...row([b], 115, 0)]);
  const step = Math.max(72, Math.min(95, 260 / Math.max(1, shared.length - 1)));
  return Object.fromEntries([
    ...column(apart[0] ?? [], -590, 78),
    ...column([a], -300, 0),
    ...column(shared, 0, step),
    ...column([b], 300, 0),
    ...column(apart[1] ?? [], 590, 78),
  ]);
}
