import type { Canvas } from '../../../state/canvas/canvas.ts';
import { closeGroup } from '../../../state/groups/groups.ts';
import { useView } from '../../../state/view.ts';

export const lastOpened = ({ groups }: Canvas): string | null => Object.keys(groups?.pens ?? {}).at(-1) ?? null;
export const closing =
  (id: string) =>
  (c: Canvas): Canvas =>
    closeGroup(c, id);

/** Closes this group, or the one opened last; the one that was closed, if any. */
export function close(group: string | null): string | null {
  const { canvas, change } = useView.getState();
  const id = group ?? lastOpened(canvas);
  if (id !== null) change(closing(id));
  return id;
}

/** Escape, wherever the focus is: what is in hand is put down, then the group opened last is closed. */
export function stepBack(e: KeyboardEvent): void {
  // A menu or dialog has an Escape of its own.
  if (e.target instanceof Element && e.target.closest('[role=menu], [role=dialog], [role=listbox]')) return;
  const { selection, select } = useView.getState();
  if (selection !== null) select(null);
  else close(null);
}
