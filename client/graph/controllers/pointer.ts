import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { groupOfElement, noteElement, spotOf } from '../groups/scene.ts';
import type { Spot, Target } from './marks.ts';

export type PointerAsks = {
  select(target: Target | null): void;
  /** Shift with a click. */
  pick(id: string): void;
  expand(id: string): void;
  /** Asks for what can be done here: the other mouse button, or a finger that stays. `at`: px in the window. */
  menu(target: Target | null, at: Point): void;
  hover(spot: Spot | null): void;
  hold(group: string | null): void;
  openGroup(group: string): void;
  /** Entities that go where the sheet of this group goes. */
  onSheet(group: string): readonly string[];
  /** An entity was let go on a new place. */
  moved(placed: Placed): void;
  movedGroups(placed: Placed): void;
  /** While it is dragged. */
  moving(): void;
};
const patience = 80;
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

const under = (e: EventObject): Spot | null => {
  const on = e.target;
  return on === e.cy ? null : spotOf(on.id(), on.isNode());
};

export function watchPointer(cy: Core, asks: PointerAsks): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hover = (target: Spot | null) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => asks.hover(target), target ? patience : 0);
    const box = cy.container();
    if (box) box.style.cursor = target ? 'pointer' : '';
  };
  cy.on('tap', (e) => {
    const spot = under(e);
    if (spot?.kind === 'entity' && e.originalEvent.shiftKey) return asks.pick(spot.id);
    asks.hold(spot?.kind === 'group' ? groupOfElement(spot.id) : null);
    // A finger does not hover, and a sum says more than its number.
    if (spot?.kind === 'sum') asks.hover(spot);
    else asks.select(spot?.kind === 'group' || spot === null ? null : { kind: spot.kind, id: spot.id });
  });
  cy.on('dbltap', 'node', (e) => {
    const group = groupOfElement(e.target.id());
    if (group !== null) asks.openGroup(group);
    else if (under(e)?.kind === 'entity') asks.expand(e.target.id());
  });
  const menu = (e: EventObject) => {
    const spot = under(e);
    if (spot !== null && spot.kind !== 'entity' && spot.kind !== 'link') return;
    // Cytoscape's types know the mouse alone; on a touch screen the event is a touch.
    const point =
      'touches' in e.originalEvent ? (e.originalEvent as unknown as TouchEvent).touches[0] : e.originalEvent;
    if (point) asks.menu(spot as Target | null, { x: point.clientX, y: point.clientY });
  };
  cy.on('cxttap', menu);
  cy.on('taphold', (e) => {
    if ('touches' in e.originalEvent) menu(e);
  });
  cy.on('mouseover', 'node, edge', (e) => hover(under(e)));
  cy.on('mouseout', 'node, edge', () => hover(null));
  // A pointer that jumps off the canvas leaves no entity.
  const away = () => hover(null);
  const box = cy.container();
  box?.addEventListener('mouseleave', away);
  let frame = 0;
  let last: Point | null = null;
  // What is chosen together moves together.
  cy.on('grab', 'node.picked', (e) => {
    last = { ...e.target.position() };
  });
  cy.on('drag', 'node.picked', (e) => {
    const now = { ...e.target.position() };
    const by = { x: now.x - (last?.x ?? now.x), y: now.y - (last?.y ?? now.y) };
    last = now;
    cy.nodes('.picked').not(e.target).shift(by);
  });
  cy.on('grab', 'node[pen]', (e) => {
    last = { ...e.target.position() };
  });
  cy.on('drag', 'node[pen]', (e) => {
    const now = { ...e.target.position() };
    const by = { x: now.x - (last?.x ?? now.x), y: now.y - (last?.y ?? now.y) };
    last = now;
    const group = groupOfElement(e.target.id()) ?? '';
    const along = cy.collection().union(cy.getElementById(noteElement(group)));
    asks
      .onSheet(group)
      .reduce((all, id) => all.union(cy.getElementById(id)), along)
      .shift(by);
  });
  cy.on('drag', 'node', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(asks.moving);
  });
  cy.on('dragfree', 'node', (e) => {
    const group = groupOfElement(e.target.id());
    if (group !== null) return asks.movedGroups({ [group]: rounded(e.target.position()) });
    const moved = e.target.hasClass('picked') ? cy.nodes('.picked') : e.target;
    asks.moved(Object.fromEntries(moved.map((n: NodeSingular) => [n.id(), rounded(n.position())])));
  });
  return () => {
    box?.removeEventListener('mouseleave', away);
    clearTimeout(waiting);
    cancelAnimationFrame(frame);
  };
}
