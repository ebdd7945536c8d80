import { type Clause, type Governed, headWord } from '../clause/clause.ts';
import { slotArguments, slotNouns } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { goods } from '../deals/goods.ts';

export const handing =
  /^(?:sell|ship|export|lease|rent|transfer|hand|donate|send|gift|distribute|market|lend|loan|deliver)$/;
/** “the brewer Bolt”, and nothing else that goes to anybody: no receiver. */
export const isWhatIsHanded = (clause: Clause, { passive, slots }: Governed): boolean =>
  !passive &&
  !['second', 'with', 'to', 'for'].some((slot) => slots.prepositions.has(slot)) &&
  slots.object.some((c) => {
    const noun = clause.chunks[c];
    return noun?.kind === 'noun' && noun.head - noun.first > 1 && clause.pieces[noun.first]?.pos === 'DET';
  });

/** Nobody's goods are people. */
export const isSomebodySent = (clause: Clause, { types }: Scene, governed: Governed): boolean =>
  governed.slots.prepositions.has('to') &&
  slotArguments(clause, governed, 'object').some((a) => a.bare && types.is(a.entity, 'Person'));

/** “supplies schools in Zenda with radios”: the schools are who gets it, not what. */
export const looseSlot = (clause: Clause, governed: Governed): string | null =>
  governed.slots.prepositions.has('to') ||
  governed.slots.prepositions.has('for') ||
  slotNouns(clause, governed, 'object').some((n) => goods.test(headWord(clause, n)))
    ? null
    : 'object';
