import type { ArticleProposals, Proposal, SecondLook } from '../../server/contract/review.ts';
import { contractAssertion, contractClaim, contractPassage, ref } from './contractClaim.ts';

const { assertions: _a, contradicts: _c, ...bare } = contractClaim([]);
export const alone: SecondLook = { needed: [], reviewers: [], agreement: 'none' };

/** A proposal of one passage, which begins at `start`. */
export const contractProposal = (id: string, text: string, start: number, more: Partial<Proposal> = {}): Proposal => ({
  assertion: contractAssertion({
    id,
    review: 'proposed',
    passages: [contractPassage(text, { start, end: start + text.length })],
  }),
  claim: { ...bare, id: `c-${id}` },
  revision: 1,
  reviews: [],
  second: alone,
  twins: [],
  ...more,
});

/** An article of paragraphs, with what was proposed from it. */
export function contractProposals(paragraphs: readonly string[], proposals: readonly Proposal[]): ArticleProposals {
  let at = 0;
  const placed = paragraphs.map((p, number) => {
    const start = at;
    at += p.length + 2;
    return {
      number,
      start,
      end: start + p.length,
      kind: p.startsWith('# ') ? ('headline' as const) : ('text' as const),
    };
  });
  const { article } = contractAssertion();
  return {
    ...article,
    authors: [],
    dateline: null,
    language: 'en',
    url: null,
    counts: { claims: 0, assertions: 0, mentions: 0, words: 0, disputed: 0 },
    text: paragraphs.join('\n\n'),
    paragraphs: placed,
    mentions: [],
    review: { proposed: proposals.length, accepted: 0, edited: 0, rejected: 0, merged: 0, needSecond: 0 },
    proposals: [...proposals],
    entities: [{ ...ref('norvik'), mentions: 0, claims: 1 }],
  };
}
