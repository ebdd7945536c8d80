import type { Measure } from '../measure.ts';
import { type Laid, lanesLayout, leastNeed } from './lanes.ts';
import { type Dates, periodsOf } from './periods.ts';
import type { Frame, Piece, Tie } from './piece.ts';

/**
 * Columns from left to right by the first date of each entity: never is one left of what came before it. A period is as
 * wide as it needs, an empty one takes no room, and what has no date stands last.
 */
export function timelineLayout(
  pieces: readonly Piece[],
  ties: readonly Tie[],
  frame: Frame,
  measure: Measure,
  dates: Dates,
): Laid {
  const when = (p: Piece) => dates.get(p.id) ?? null;
  const { of } = periodsOf(new Map(pieces.map((p) => [p.id, when(p)])));
  const period = (p: Piece) => of.get(p.id) ?? 0;
  const order = [...pieces].sort(
    (a, b) => period(a) - period(b) || (when(a) ?? 0) - (when(b) ?? 0) || a.id.localeCompare(b.id),
  );
  const need = leastNeed(measure);
  let column = 0;
  let high = 0;
  const set = order.map((p, i) => {
    const before = order[i - 1];
    high += need(p);
    if (before && (period(before) !== period(p) || high > frame.height)) {
      column++;
      high = need(p);
    }
    return { ...p, lane: column };
  });
  return lanesLayout(set, ties, frame, measure);
}
