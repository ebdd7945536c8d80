import type { Placed } from '../../state/canvas/canvas.ts';
import { laneXs } from './laneXs.ts';
import { type Dates, periodsOf } from './periods.ts';

type Tick = { readonly id: string; readonly label: string; readonly x: number };

/**
 * What stands over a timeline, read from where its entities lie: most of them stand in their period even after some were
 * moved, and a shared view needs no axis of its own.
 */
export function ticksOf(placed: Placed, dates: Dates): Tick[] {
  const here = new Map([...dates].filter(([id]) => placed[id]));
  const { labels, of } = periodsOf(here);
  const columns = laneXs(
    [...of].map(([id, lane]) => ({ id, lane })),
    placed,
  );
  return [...columns].map(([period, x]) => ({ id: String(period), label: labels[period] ?? '', x }));
}

/** One head over all that stands aside. */
export const aside = (id: string, label: string, xs: readonly number[]): Tick[] =>
  xs.length === 0 ? [] : [{ id, label, x: (Math.min(...xs) + Math.max(...xs)) / 2 }];
