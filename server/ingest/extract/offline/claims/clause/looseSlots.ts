import type { Scene } from '../context.ts';
import { meantBy } from '../mentioned/meant.ts';
import { judgedOwner } from '../opinions/befallen.ts';
import { type Argument, argumentOf, argumentsOf, type Clause, isWord, ownerOf } from './clause.ts';
import { type Governed, slotChunks } from './verbArguments.ts';

/** “police in Ruritania”, “carriers in X and Y”. */
export const agents = (clause: Clause, governed: Governed): Argument[] =>
  slotChunks(governed, 'subject').flatMap((c) =>
    isWord(clause.chunks[c + 1], 'preposition', 'in', 'across')
      ? argumentsOf(clause, c + 2, 'right').filter((a) => a.chunk > c)
      : [],
  );

/** “criticised Acme's handling of”: whoever the thing belongs to, or where it is. */
export function looseObjects(
  clause: Clause,
  governed: Governed,
  slots: readonly string[],
  places: boolean,
): Argument[] {
  for (const slot of slots) {
    const found = slotChunks(governed, slot).flatMap((c) => {
      // “sells Acme's Lynx”: not to Acme.
      if (slot === 'object' && argumentOf(clause, c) !== null) return [];
      const owner = places ? ownerOf(clause, c) : judgedOwner(clause, c);
      if (owner === null) return places ? placesBehind(clause, c) : [];
      // “the registers of Ruritania and Zenda”
      return owner.chunk === c ? [owner] : argumentsOf(clause, owner.chunk, 'right');
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Who criticises police in a town says nothing of the town. */
export const opinions = new Set(['CRITICISES', 'SUPPORTS']);
/** Their object is often only pointed at. */
export const judged = new Set(['CRITICISES', 'SUPPORTS', 'STUDIES']);
/** “opposes the purchase”: judges what is bought. */
export const meantObjects = (clause: Clause, scene: Scene, governed: Governed, slots: readonly string[]): Argument[] =>
  slots.flatMap((slot) => slotChunks(governed, slot).flatMap((c) => meantBy(clause, scene, c) ?? [])).slice(0, 1);

/** “to transport agencies in Sydney”: as far as anybody is named, to Sydney. */
const placesBehind = (clause: Clause, c: number): Argument[] =>
  isWord(clause.chunks[c + 1], 'preposition', 'in', 'across') ? argumentsOf(clause, c + 2, 'right') : [];
