import { type Clause, type Governed, headWord, isWord } from '../clause/clause.ts';
import { isAccusing } from '../clause/subject.ts';

/** “an agreement to buy”, and in headlines “Acme to buy Bolt”: not yet done. */
export function isIntended(clause: Clause, { at, verb }: Governed): boolean {
  if (verb.form !== 'infinitive') return false;
  if (!clause.chunks.some((c) => c.kind === 'verb' && c.form === 'finite')) return true;
  const [before, bids] = [clause.chunks[at - 1], clause.chunks[at - 2]];
  // “wants Acme to sell”
  if (before?.kind === 'noun' && bids?.kind === 'verb' && bidding.test(bids.lemma)) return true;
  return before?.kind === 'noun' && intents.test(headWord(clause, before));
}
const bidding = /^(?:want|ask|urge|order|tell|expect|press|encourage|instruct|require|oblige|beg|call|invite)$/;
const intents =
  /^(?:agreements?|deals?|plans?|bids?|offers?|proposals?|pledges?|decisions?|intentions?|promises?|commitments?|undertakings?|orders?|options?|approval|permission|licen[cs]e|attempts?|efforts?|moves?)$/;

/** “is accused of selling”: an accusation, not a fact. */
export const isAccusation = (clause: Clause, at: number): boolean =>
  isWord(clause.chunks[at - 1], 'preposition', 'of') &&
  [at - 2, at - 3, at - 4].some((i) => i >= 0 && isAccusing(clause, i));
