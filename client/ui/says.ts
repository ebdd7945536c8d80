import type { Assertion, Claim } from '../../server/contract/claim.ts';
import type { Stance } from '../../server/contract/terms.ts';
import { speakerOf } from './brief.ts';

/** What a journalist has to know of a voice first: what it takes back from others. */
const order: readonly Stance[] = ['denies', 'questions', 'declines', 'affirms'];

export type SaysLine = { readonly claim: Claim; readonly assertion: Assertion };
/** The assertions of these claims that a voice makes itself, innermost or as the outlet in its own voice; denials first. */
export function saysOf(claims: readonly Claim[], voice: string): SaysLine[] {
  const own = (a: Assertion) => speakerOf(a).id === voice || a.chain.some((v) => v.step === 0 && v.entity.id === voice);
  return claims
    .flatMap((claim) =>
      claim.assertions
        .filter((a) => a.review !== 'rejected' && own(a))
        .map((assertion): SaysLine => ({ claim, assertion })),
    )
    .sort((a, b) => order.indexOf(a.assertion.stance) - order.indexOf(b.assertion.stance));
}
