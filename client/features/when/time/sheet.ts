import type { TimedClaim } from '../../../../server/contract/when.ts';
import { scaleOf } from '../../../ui/time/place.ts';
import { type Clock, clocks, timesOf } from '../sift.ts';
import type { Row } from './chips.ts';
import { type Geometry, type Grid, gridOf, type Pages, pagesOf, rowOf, undatedOf } from './rows.ts';
import { type Thread, threadsOf } from './threads.ts';

export type TimeScale = NonNullable<ReturnType<typeof scaleOf>>;
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly recorded: boolean;
};

export const undatedWidth = 196;
export const rowsOf = (recorded: boolean): readonly Clock[] => clocks.filter((c) => c !== 'recorded' || recorded);

/** Where the rows lie: alone on the page they have more room between them. */
export function geometryOf({ width, height, narrow, recorded }: Frame): Geometry {
  const gap = Math.max(recorded ? 52 : 72, Math.min(140, (height - 142) / (recorded ? 3 : 2)));
  const first = narrow ? 68 : 84;
  return {
    left: narrow ? 140 : 184,
    right: width - undatedWidth - 40,
    y: { happened: first, said: first + gap, published: first + 2 * gap, recorded: first + 3 * gap },
  };
}

/** One scale for every row, over all claims: a filter moves nothing. null where nothing has a date. */
export const timeScale = (all: readonly TimedClaim[], { left, right }: Geometry, recorded: boolean): TimeScale | null =>
  scaleOf(
    all.flatMap((c) => rowsOf(recorded).flatMap((clock) => timesOf(c, clock).map((bounds) => ({ bounds })))),
    left,
    right,
  );

/** Everything that is drawn of these claims. */
type TimeSheet = {
  readonly happened: Row;
  readonly said: Row;
  readonly recorded: Row;
  readonly grid: Grid;
  readonly pages: readonly Pages[];
  readonly threads: readonly Thread[];
};
export function sheetOf(
  kept: readonly TimedClaim[],
  scale: TimeScale,
  geometry: Geometry,
  width: number,
  hand: string | null,
): TimeSheet {
  const grid = gridOf(
    undatedOf(kept),
    {
      left: width - undatedWidth - 6,
      top: geometry.y.happened - 12,
      width: undatedWidth - 18,
      height: geometry.y.published - geometry.y.happened - 12,
    },
    hand,
  );
  const rows = {
    happened: rowOf(kept, 'happened', scale, geometry, hand),
    said: rowOf(kept, 'said', scale, geometry, hand),
    recorded: rowOf(kept, 'recorded', scale, geometry, hand),
    grid,
    pages: pagesOf(kept, scale),
  };
  return { ...rows, threads: threadsOf(kept, rows, geometry, hand) };
}
