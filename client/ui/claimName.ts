import type { Claim } from '../../server/contract/claim.ts';

/** A claim in a few words, for a place where its sentence has no room; the sentence stands beside it for who asks. */
export const claimName = (claim: Claim, predicate: (claim: Claim) => string): string =>
  claim.label ?? `${predicate(claim)} ${claim.object.name}`;
