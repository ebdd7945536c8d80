import type { Assertion } from '../contract/claim.ts';
import { type Stance, stances } from '../contract/terms.ts';
import { did, saidBy } from './saidBy.ts';
import type { Sentence } from './sentences.ts';
import { distinct } from './tellers.ts';

/** How a side reads where it answers several claims at once. */
const didSeveral: Readonly<Record<Stance, string>> = {
  affirms: 'said so',
  denies: 'denied them',
  questions: 'questioned them',
  declines: 'gave no answer',
};

/**
 * Who stands on one side of a dispute and what they did: “InterSecLab (as carried by Exclusive.kz and bne IntelliNews)
 * said so.” Every voice of the side is named, however many. null where nobody speaks.
 */
export function sideTold(assertions: readonly Assertion[], claims: number): Sentence | null {
  const verbs = claims > 1 ? didSeveral : did;
  const parts = stances.flatMap((stance) => {
    const said = assertions.filter((a) => a.stance === stance);
    return said.length === 0 ? [] : [{ ...saidBy(said), verb: verbs[stance] }];
  });
  if (parts.length === 0) return null;
  return {
    text: `${parts.map((p) => `${p.text} ${p.verb}`).join('; ')}.`,
    voices: distinct(parts.flatMap((p) => p.voices)),
  };
}

/** That a pair cannot both hold is never the tool's own finding. */
export function pairTold({ by, reason }: { readonly by: string; readonly reason: string | null }): string {
  const whose = by === 'curated' ? 'of whoever annotated the article' : `of the reviewer ${by}`;
  return `That the two cannot both hold is a judgement ${whose}${reason === null ? '.' : `: ${reason}`}`;
}
