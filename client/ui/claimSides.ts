import type { Assertion, Claim } from '../../server/contract/claim.ts';
import type { Stance } from '../../server/contract/terms.ts';
import { nobodyAffirms, standingWords } from './words.ts';

const answering: readonly Stance[] = ['denies', 'questions', 'declines'];

/** Left: who affirms. Right: who denies, then questions, then declines. Rejected assertions stand nowhere. */
export function sidesOf(claim: Claim): { affirms: Assertion[]; answers: Assertion[]; waiting: number } {
  const kept = claim.assertions.filter((a) => a.review !== 'rejected');
  return {
    affirms: kept.filter((a) => a.stance === 'affirms'),
    answers: answering.flatMap((stance) => kept.filter((a) => a.stance === stance)),
    waiting: kept.filter((a) => a.review === 'proposed' && a.stance === 'denies').length,
  };
}

/** The word of a standing on this claim: with doubts and declines alone nobody has denied anything. */
export function standingWordOf(claim: Claim): string {
  return claim.standing === 'denied-only' && !sidesOf(claim).answers.some((a) => a.stance === 'denies')
    ? nobodyAffirms
    : standingWords[claim.standing].word;
}
