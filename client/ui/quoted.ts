import type { Passage } from '../../server/contract/claim.ts';

/** Words of an article between what stands around them; `cut` = something is left out before this piece. */
export type Piece = { readonly before: string; readonly text: string; readonly after: string; readonly cut: boolean };

/** The passages of one assertion as one reading: a sentence that holds two of them is shown once, a gap is said. */
export function piecesOf(passages: readonly Pick<Passage, 'text' | 'start' | 'end' | 'before' | 'after'>[]): Piece[] {
  const pieces: { before: string; text: string; after: string; cut: boolean }[] = [];
  const ordered = [...passages].sort((a, b) => a.start - b.start);
  for (const [i, p] of ordered.entries()) {
    const [open, last] = [pieces.at(-1), ordered[i - 1]];
    const gap = last ? p.start - last.end : -1;
    const goesOn = open !== undefined && gap >= 0 && open.after.length >= gap;
    if (goesOn) open.after = open.after.slice(0, gap);
    pieces.push({
      before: goesOn ? '' : p.before,
      text: p.text,
      after: p.after,
      cut: open !== undefined && !goesOn,
    });
  }
  return pieces;
}
