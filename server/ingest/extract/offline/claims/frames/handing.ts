import { type Clause, type Governed, headWord } from '../clause/clause.ts';
import { slotArguments, slotNouns } from '../clause/verbArguments.ts';
import type { Scene } from '../context.ts';
import { goods } from '../deals/goods.ts';

export const handing =
  /^(?:sell|ship|export|lease|rent|transfer|hand|donate|send|gift|distribute|market|lend|loan|deliver)$/;
const receiving = ['second', 'with', 'to', 'for'];
/** “sold the brewer Bolt”, “sold Bolt to Cord”: a body that changes hands, and nobody who gets any goods. */
export const isWhatIsHanded = (clause: Clause, { types }: Scene, governed: Governed): boolean => {
  const { passive, slots } = governed;
  if (passive) return false;
  if (slotArguments(clause, governed, 'object').some((a) => a.bare && types.is(a.entity, 'Organisation')))
    return !slots.prepositions.has('second') && !slots.prepositions.has('with');
  return (
    !receiving.some((slot) => slots.prepositions.has(slot)) &&
    slots.object.some((c) => {
      const noun = clause.chunks[c];
      return noun?.kind === 'noun' && noun.head - noun.first > 1 && clause.pieces[noun.first]?.pos === 'DET';
    })
  );
};

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
