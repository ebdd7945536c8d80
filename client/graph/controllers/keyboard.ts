import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { groupElement, groupOfElement, spotOf } from '../groups/scene.ts';
import type { Spot, Target } from './marks.ts';
import { type Direction, firstOf, nearest, way } from './walk.ts';

export type KeyboardAsks = {
  /** What the eye can see: places of entities that no filter hides, and of closed groups by their elements. */
  placed(): Placed;
  /** Ids of the Links of an entity, or of the sums at a group, in the order in which L walks them. */
  linksOf(id: string): readonly string[];
  selection(): Target | null;
  focus(spot: Spot | null): void;
  select(target: Target | null): void;
  expand(id: string): void;
  pick(id: string): void;
  menu(target: Target | null): void;
  remove(id: string): void;
  openGroup(group: string): void;
  /** Closes the group on whose sheet this stands, or the one opened last; the one that was closed, if any. */
  closeGroup(entity: string | null): string | null;
  /** Where an element stands, an open group's sheet as well. */
  placeOf(element: string): Point | null;
  /** Moves an entity or a group by so much. */
  nudge(element: string, by: Point): void;
  zoomBy(factor: number): void;
  fit(): void;
};
const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** How far one press moves what it moves. */
const stride = 20;

/** Arrows walk, with Shift they move, Enter opens, L cycles the Links of an entity, E expands it, Delete takes it off, Esc steps back. */
export function watchKeyboard(box: HTMLElement, asks: KeyboardAsks): () => void {
  let at: Spot | null = null;
  /** The entity or group whose Links L walks. */
  let from: string | null = null;
  const go = (spot: Spot | null) => {
    at = spot;
    if (spot?.kind === 'entity' || spot?.kind === 'group') from = spot.id;
    asks.focus(spot);
  };
  const enter = () => {
    const chosen = asks.selection();
    const placed = asks.placed();
    if (chosen?.kind === 'entity' && placed[chosen.id]) return go(chosen);
    if (from !== null && placed[from]) return go(spotOf(from, true));
    const first = firstOf(placed);
    go(first === null ? null : spotOf(first, true));
  };
  const cycle = () => {
    if (from === null) return;
    const links = asks.linksOf(from);
    const next =
      links[(at?.kind === 'link' || at?.kind === 'sum' ? links.indexOf(at.id) + 1 : 0) % Math.max(1, links.length)];
    if (next !== undefined) go(spotOf(next, false));
  };
  const back = (): boolean => {
    if ((at?.kind === 'link' || at?.kind === 'sum') && from !== null) go(spotOf(from, true));
    else if (asks.selection()) asks.select(null);
    else {
      const closed = asks.closeGroup(at?.kind === 'entity' ? at.id : null);
      if (closed !== null && at !== null) go({ kind: 'group', id: groupElement(closed) });
      return closed !== null;
    }
    return true;
  };
  const act = (e: KeyboardEvent): boolean => {
    const direction = arrows[e.key];
    if (direction && e.shiftKey) {
      const [x, y] = way[direction];
      if (from !== null && at !== null) asks.nudge(from, { x: x * stride, y: y * stride });
      return true;
    }
    if (direction) {
      const here = from === null ? null : asks.placeOf(from);
      const next = from === null || here === null ? null : nearest(from, direction, { ...asks.placed(), [from]: here });
      if (next !== null) go(spotOf(next, true));
      else if (at === null || here === null) enter();
      return true;
    }
    if (e.key === 'Enter' || e.key === ' ') {
      const group = at?.kind === 'group' ? groupOfElement(at.id) : null;
      if (group !== null) asks.openGroup(group);
      else if (at?.kind === 'entity' || at?.kind === 'link') asks.select({ kind: at.kind, id: at.id });
      return true;
    }
    if (e.key === 'Escape') return back();
    if (e.key === '+' || e.key === '=') asks.zoomBy(1.25);
    else if (e.key === '-') asks.zoomBy(0.8);
    else if (e.key === '0') asks.fit();
    else if (e.key.toLowerCase() === 'l') cycle();
    else if (e.key.toLowerCase() === 'e' && from !== null && groupOfElement(from) === null) asks.expand(from);
    else if (e.key.toLowerCase() === 'x' && at?.kind === 'entity') asks.pick(at.id);
    else if (e.key === 'ContextMenu' || e.key.toLowerCase() === 'm' || (e.key === 'F10' && e.shiftKey))
      asks.menu(at?.kind === 'entity' || at?.kind === 'link' ? { kind: at.kind, id: at.id } : null);
    else if (e.key === 'Delete' && at?.kind === 'entity') asks.remove(at.id);
    else return false;
    return true;
  };
  const onKey = (e: KeyboardEvent) => {
    if (e.ctrlKey || e.metaKey || e.altKey || !act(e)) return;
    e.preventDefault();
    e.stopPropagation();
  };
  const onFocus = () => {
    // A click focuses too; then the pointer has its own marks.
    if (box.matches(':focus-visible')) enter();
  };
  const onBlur = () => {
    at = null;
    asks.focus(null);
  };
  box.addEventListener('keydown', onKey);
  box.addEventListener('focus', onFocus);
  box.addEventListener('blur', onBlur);
  return () => {
    box.removeEventListener('keydown', onKey);
    box.removeEventListener('focus', onFocus);
    box.removeEventListener('blur', onBlur);
  };
}
