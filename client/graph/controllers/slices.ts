import type { Core } from 'cytoscape';
import type { Placed } from '../../state/canvas/canvas.ts';

/** More than these do not fly: each of their frames would take longer than the eye forgives. */
const mostFlying = 400;
const slice = 250;
const running = new WeakMap<Core, number>();

/**
 * Brings entities to their places: in flight, at once where the reader asked for no movement, and where they are many a
 * slice per frame, so that the page answers in between. A later call takes over from an earlier one.
 */
export function applyInSlices(cy: Core, places: Placed, move: number): void {
  const before = running.get(cy);
  if (before !== undefined) cancelAnimationFrame(before);
  const moves = Object.entries(places);
  const put = (some: typeof moves) =>
    cy.batch(() => {
      for (const [id, to] of some)
        cy.getElementById(id)
          .stop()
          .position({ ...to });
    });
  if (moves.length > mostFlying) {
    const next = (from: number) => {
      if (cy.destroyed()) return;
      put(moves.slice(from, from + slice));
      if (from + slice < moves.length)
        running.set(
          cy,
          requestAnimationFrame(() => next(from + slice)),
        );
    };
    next(0);
  } else if (move === 0) put(moves);
  else
    for (const [id, to] of moves)
      cy.getElementById(id)
        .stop()
        .animate({ position: { ...to } }, { duration: move, easing: 'ease-out-cubic' });
}
