import type { Measure } from '../measure.ts';
import { frameFor, type Laid, lanesLayout, leastNeed } from './lanes.ts';
import { type Dates, periodsOf } from './periods.ts';
import type { Frame, Piece, Tie } from './piece.ts';

/** What a column takes on screen, with the gap beside it. */
const columnWidth = 150;

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
  const aspect = frame.width / frame.height;
  let { height } = frameFor(pieces, frame, measure);
  let set = columns(order, period, measure, height);
  // A year with one entity takes a column too: then the others may have to be higher.
  for (let tries = 0; tries < 8 && (set.at(-1)?.lane ?? 0) * columnWidth > height * aspect; tries++) {
    height *= 1.15;
    set = columns(order, period, measure, height);
  }
  return lanesLayout(set, ties, { width: height * aspect, height }, measure);
}

function columns(order: readonly Piece[], period: (p: Piece) => number, measure: Measure, height: number): Piece[] {
  const need = leastNeed(measure);
  let column = 0;
  let high = 0;
  return order.map((p, i) => {
    const before = order[i - 1];
    high += need(p);
    if (before && (period(before) !== period(p) || high > height)) {
      column++;
      high = need(p);
    }
    return { ...p, lane: column };
  });
}
