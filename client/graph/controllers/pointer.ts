import type { Core, EventObject } from 'cytoscape';
import type { Placed } from '../../state/canvas/canvas.ts';
import type { Target } from './marks.ts';

export type PointerAsks = {
  select(target: Target | null): void;
  hover(target: Target | null): void;
  /** An entity was let go on a new place. */
  moved(placed: Placed): void;
  /** While it is dragged. */
  moving(): void;
};
const patience = 80;

const targetOf = (e: EventObject): Target | null => {
  const on = e.target;
  if (on === e.cy) return null;
  return { kind: on.isNode() ? 'entity' : 'link', id: on.id() };
};

export function watchPointer(cy: Core, asks: PointerAsks): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hover = (target: Target | null) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => asks.hover(target), target ? patience : 0);
    const box = cy.container();
    if (box) box.style.cursor = target ? 'pointer' : '';
  };
  cy.on('tap', (e) => asks.select(targetOf(e)));
  cy.on('mouseover', 'node, edge', (e) => hover(targetOf(e)));
  cy.on('mouseout', 'node, edge', () => hover(null));
  let frame = 0;
  cy.on('drag', 'node', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(asks.moving);
  });
  cy.on('dragfree', 'node', (e) => {
    const { x, y } = e.target.position();
    asks.moved({ [e.target.id()]: { x: Math.round(x), y: Math.round(y) } });
  });
  return () => {
    clearTimeout(waiting);
    cancelAnimationFrame(frame);
  };
}
