import type { Selection } from '../selection/selection.ts';
import type { Canvas } from './canvas.ts';

/** Ids that entities had before they were merged, each with the id it stands under now. */
export type Moved = Readonly<Record<string, string>>;
export const renamed = (ids: readonly string[], moved: Moved): readonly string[] =>
  ids.some((id) => id in moved) ? [...new Set(ids.map((id) => moved[id] ?? id))] : ids;

/** The canvas under the ids that entities have now; of two that became one the surviving one's place stays. */
export function rename(c: Canvas, moved: Moved): Canvas {
  if (Object.keys(moved).length === 0) return c;
  return {
    ...c,
    placed: keys(c.placed, moved),
    start: renamed(c.start, moved),
    removed: renamed(c.removed, moved),
    waiting: renamed(c.waiting, moved),
    pinned: renamed(c.pinned, moved),
    groups: c.groups === null ? null : { ...c.groups, of: keys(c.groups.of, moved) },
  };
}
function keys<T>(of: Readonly<Record<string, T>>, moved: Moved): Readonly<Record<string, T>> {
  const old = Object.entries(of).filter(([id]) => id in moved);
  if (old.length === 0) return of;
  const kept = Object.entries(of).filter(([id]) => !(id in moved));
  return { ...Object.fromEntries(old.map(([id, at]) => [moved[id] ?? id, at])), ...Object.fromEntries(kept) };
}

/** A Link that would tie an entity to itself after a merge is none any more: then the entity is in hand. */
export function renamedSelection(s: Selection | null, moved: Moved): Selection | null {
  if (s === null || s.kind === 'claim') return s;
  if (s.kind === 'entity') return { kind: 'entity', id: moved[s.id] ?? s.id };
  const parts = s.id.split('~').map((part) => moved[part] ?? part);
  const [source = '', , target] = parts;
  return source === target ? { kind: 'entity', id: source } : { kind: 'link', id: parts.join('~') };
}
