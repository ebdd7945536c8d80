import { type Argument, argumentOf, type Clause, headWord, isWord, ownerOf } from './clause.ts';
import type { VerbFrame } from './frame.ts';
import { type Governed, slotChunks } from './verbArguments.ts';

/** “uses Acme cameras”: whose goods without a name of their own are used. */
export const makers = (clause: Clause, governed: Governed): Argument[] =>
  slotChunks(governed, 'object').flatMap((first) => {
    // “18 of Acme's scanners”
    const counted = clause.chunks[first];
    const amount = counted?.kind === 'noun' && clause.pieces[counted.head]?.pos === 'NUM';
    const c = amount && isWord(clause.chunks[first + 1], 'preposition', 'of') ? first + 2 : first;
    const noun = clause.chunks[c];
    if (noun?.kind !== 'noun') return [];
    const owner = argumentOf(clause, c) === null ? ownerOf(clause, c) : possessorOf(clause, c);
    return owner !== null && owner.chunk === c && !clause.nouns.leavesThing(headWord(clause, noun)) ? [owner] : [];
  });

/** “Acme's Lynx”, “18 of Acme's Lynx scanners” */
function possessorOf(clause: Clause, c: number): Argument | null {
  const noun = clause.chunks[c];
  if (noun?.kind !== 'noun') return null;
  const piece = noun.possessor === null ? undefined : clause.pieces[noun.possessor];
  const thing = argumentOf(clause, c);
  return piece?.entity != null && thing !== null && clause.nouns.isThing(thing.entity)
    ? { entity: piece.entity, chunk: c, bare: false, start: piece.start, end: piece.end }
    : null;
}

/** Goods without a name: “cameras” of “supplied thousands of cameras to the police”. */
export function goodsOf(clause: Clause, governed: Governed, frame: VerbFrame, taken: string | null): string | null {
  for (const slot of frame.goods ?? []) {
    if (slot === taken) continue;
    const first = slotChunks(governed, slot)[0];
    const at = first !== undefined && isWord(clause.chunks[first + 1], 'preposition', 'of') ? first + 2 : first;
    const noun = at === undefined ? undefined : clause.chunks[at];
    if (noun?.kind === 'noun' && clause.pieces[noun.head]?.pos === 'NOUN') return headWord(clause, noun);
  }
  return null;
}
