type Measured = { readonly anchor: number; readonly height: number };

/**
 * More notes than stand beside the text at their full height (64 a note, 28 a line of 68 letters): they then leave out
 * what goes without saying.
 */
export const crowded = (notes: number, letters: number): boolean => notes * 64 > 1.3 * 28 * (letters / 68);

/** Where the notes of a margin stand: each level with its passage, or directly under the note before. */
export function placeNotes(notes: readonly Measured[], floor: number): number[] {
  let free = floor;
  return notes.map((n) => {
    const top = Math.max(n.anchor, free);
    free = top + n.height;
    return top;
  });
}

/** How far a margin is scrolled, that may be far longer than its text. */
export type Sheet = { readonly anchors: readonly number[]; readonly tops: readonly number[]; readonly length: number };

/**
 * The place in the margin that belongs to a place in the text: on a note's words it is the note, between two notes the
 * share of the way. Where every note is level with its words, that is the same place.
 */
export function marginAt(text: Sheet, y: number, textLength: number): number {
  let [from, at, to, end] = [0, 0, textLength, text.length];
  for (let i = 0; i < text.anchors.length; i++) {
    const [anchor = 0, top = 0] = [text.anchors[i], text.tops[i]];
    if (anchor <= from) continue;
    if (anchor > y) {
      [to, end] = [anchor, top];
      break;
    }
    [from, at] = [anchor, top];
  }
  return to <= from ? at : at + ((end - at) * (y - from)) / (to - from);
}

/**
 * Scroll position of the margin for a text scrolled to `scrolled`. The reading line runs from the top of the view to its
 * bottom over the length of the text; a note in hand holds itself level with its words while they are in view, and lets
 * go gently at the edges.
 */
export function followText(
  text: Sheet,
  view: { readonly scrolled: number; readonly height: number; readonly textLength: number },
  hand: number,
): number {
  const { scrolled, height, textLength } = view;
  const room = Math.max(1, textLength - height);
  const line = height * Math.min(1, Math.max(0, scrolled / room));
  const free = marginAt(text, scrolled + line, textLength) - line;
  const [anchor, top] = [text.anchors[hand], text.tops[hand]];
  if (anchor === undefined || top === undefined) return free;
  const seen = anchor - scrolled;
  const hold = Math.min(1, Math.max(0, Math.min(seen, height - seen) / 120));
  return hold * (top - seen) + (1 - hold) * free;
}
