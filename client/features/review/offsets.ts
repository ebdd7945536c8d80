/** Where a place of the document lies in the stored text: in the last words that begin before it, or at their end. */
export function offsetAt(node: Node, offset: number, box: HTMLElement): number | null {
  if (!box.contains(node)) return null;
  const to = document.createRange();
  to.setStart(node, offset);
  const before = [...box.querySelectorAll<HTMLElement>('[data-start]')].filter((e) => to.comparePoint(e, 0) <= 0);
  const words = before.at(-1);
  if (words === undefined) return 0;
  const within = document.createRange();
  within.setStart(words, 0);
  within.setEnd(node, offset);
  return Number(words.dataset.start) + Math.min(within.toString().length, words.textContent?.length ?? 0);
}

/** The same for a point of the window; null where no words of the text are there. */
export function offsetAtPoint(x: number, y: number, box: HTMLElement): number | null {
  // Safari knows the older way only.
  const place = document.caretPositionFromPoint?.(x, y);
  if (place) return offsetAt(place.offsetNode, place.offset, box);
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? offsetAt(range.startContainer, range.startOffset, box) : null;
}
