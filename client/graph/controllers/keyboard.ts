import type { Placed } from '../../state/canvas/canvas.ts';
import type { Target } from './marks.ts';
import { type Direction, firstOf, nearest } from './walk.ts';

export type KeyboardAsks = {
  /** What the eye can see: places of entities that no filter hides. */
  placed(): Placed;
  /** Ids of the Links of an entity, in the order in which L walks them. */
  linksOf(id: string): readonly string[];
  selection(): Target | null;
  focus(target: Target | null): void;
  select(target: Target | null): void;
  expand(id: string): void;
  remove(id: string): void;
  zoomBy(factor: number): void;
  fit(): void;
};
const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Arrows walk, Enter opens, L cycles the Links of an entity, E expands it, Delete takes it off, Esc steps back. */
export function watchKeyboard(box: HTMLElement, asks: KeyboardAsks): () => void {
  let at: Target | null = null;
  /** The entity whose Links L walks. */
  let from: string | null = null;
  const go = (target: Target | null) => {
    at = target;
    if (target?.kind === 'entity') from = target.id;
    asks.focus(target);
  };
  const enter = () => {
    const chosen = asks.selection();
    const placed = asks.placed();
    if (chosen?.kind === 'entity' && placed[chosen.id]) return go(chosen);
    if (from !== null && placed[from]) return go({ kind: 'entity', id: from });
    const first = firstOf(placed);
    go(first === null ? null : { kind: 'entity', id: first });
  };
  const cycle = () => {
    if (from === null) return;
    const links = asks.linksOf(from);
    const next = links[(at?.kind === 'link' ? links.indexOf(at.id) + 1 : 0) % Math.max(1, links.length)];
    if (next !== undefined) go({ kind: 'link', id: next });
  };
  const back = (): boolean => {
    if (at?.kind === 'link' && from !== null) go({ kind: 'entity', id: from });
    else if (asks.selection()) asks.select(null);
    else return false;
    return true;
  };
  const act = (e: KeyboardEvent): boolean => {
    const direction = arrows[e.key];
    if (direction) {
      const next = from === null ? null : nearest(from, direction, asks.placed());
      if (next !== null) go({ kind: 'entity', id: next });
      else if (at === null) enter();
      return true;
    }
    if (e.key === 'Enter' || e.key === ' ') {
      if (at) asks.select(at);
      return true;
    }
    if (e.key === 'Escape') return back();
    if (e.key === '+' || e.key === '=') asks.zoomBy(1.25);
    else if (e.key === '-') asks.zoomBy(0.8);
    else if (e.key === '0') asks.fit();
    else if (e.key.toLowerCase() === 'l') cycle();
    else if (e.key.toLowerCase() === 'e' && from !== null) asks.expand(from);
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
