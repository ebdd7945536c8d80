import type { Assertion, Claim } from '../../server/contract/claim.ts';
import type { EntityRef } from '../../server/contract/graph.ts';
import type { Stance } from '../../server/contract/terms.ts';
import { markedName } from '../../server/contract/unnamed.ts';
import { sidesOf } from './claimSides.ts';
import { listed } from './words.ts';

/** Who speaks: the innermost voice, or the outlet in its own. */
export const speakerOf = (a: Assertion): EntityRef =>
  a.chain.find((v) => v.step === 0 && v.role === 'speaker')?.entity ?? a.chain[0]?.entity ?? a.article.publisher;

/** "Azat Sembinov for Target AI (via RFE/RL)": who says it, for whom, and who passed it on before it was published. */
function voiceInShort(a: Assertion): string {
  const body = a.chain.find((v) => v.step === 0 && v.role === 'for')?.entity;
  const speaker = speakerOf(a);
  const via = a.chain.filter((v) => v.step > 0 && v.role !== 'for').map((v) => markedName(v.entity));
  return [
    markedName(speaker),
    body && body.id !== speaker.id && ` for ${markedName(body)}`,
    via.length > 0 && ` (via ${listed(via)})`,
    a.review === 'proposed' && ', not reviewed',
  ]
    .filter((part) => typeof part === 'string')
    .join('');
}

export type StanceInBrief = {
  readonly stance: Stance;
  /** Each once, in the order of the claim. */
  readonly voices: readonly string[];
  /** Whose words are shown. */
  readonly first: Assertion;
  /** Of `voices`, those whose words reach the claim by a recorded judgement, without naming it. */
  readonly reaching: readonly string[];
};
/** One part per stance with its own voices, so that who declines is never counted as denying. */
function byStance(assertions: readonly Assertion[]): StanceInBrief[] {
  const stances = [...new Set(assertions.map((a) => a.stance))];
  return stances.flatMap((stance) => {
    const own = assertions.filter((a) => a.stance === stance);
    const [first] = own;
    const once = (of: readonly Assertion[]) => [...new Set(of.map(voiceInShort))];
    return first ? [{ stance, voices: once(own), first, reaching: once(own.filter((a) => a.reaches !== null)) }] : [];
  });
}
export function briefOf(claim: Claim): { affirms: StanceInBrief[]; answers: StanceInBrief[] } {
  const { affirms, answers } = sidesOf(claim);
  return { affirms: byStance(affirms), answers: byStance(answers) };
}
