/**
 * Where the notes of a margin stand: each level with its passage or directly under the note before. The pinned one stays
 * level if there is room, and those before it move up. Pure: heights and anchors in, tops out.
 */
export function placeNotes(
  notes: readonly { readonly anchor: number; readonly height: number }[],
  pinned = -1,
  floor = 0,
): number[] {
  const tops: number[] = [];
  let free = floor;
  let before = floor;
  notes.forEach((n, i) => {
    // Room for everything before it comes first: nothing may rise above the head of the margin.
    const top = i === pinned ? Math.max(n.anchor, before) : Math.max(n.anchor, free);
    tops.push(top);
    free = top + n.height;
    before += n.height;
  });
  for (let i = pinned - 1; i >= 0; i--) {
    const limit = (tops[i + 1] ?? 0) - (notes[i]?.height ?? 0);
    if ((tops[i] ?? 0) <= limit) break;
    tops[i] = limit;
  }
  return tops;
}
