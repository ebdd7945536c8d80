import { disputedSentence, plannedSentence, type Sentence, unnamedSentence } from '../../claims/sentences.ts';
import { isAccepted } from '../../claims/standing.ts';
import type { GraphLink, Risk } from '../../contract/graph.ts';
import type { Evidence } from './evidence.ts';
import { groupBy } from './orders.ts';

/** What is risky in print among these Links: disputed, merely planned, or resting on unnamed voices alone. */
export function risksOf(links: readonly GraphLink[], evidence: readonly Evidence[]): Risk[] {
  const byClaim = groupBy(evidence.filter(isAccepted), (e) => e.claim);
  const risks = links.flatMap((link) => {
    const all = link.claimIds.flatMap((id) => byClaim.get(id) ?? []);
    const affirming = all.filter((e) => e.stance === 'affirms');
    const against = all.filter((e) => e.stance === 'denies' || e.stance === 'questions');
    const risk = (kind: Risk['kind'], { text, voices }: Sentence): Risk => ({
      link: link.id,
      kind,
      text,
      voices: [...voices],
    });
    return [
      ...(link.disputed ? [risk('disputed', disputedSentence(against, link.claimIds.length))] : []),
      ...(link.standing === 'planned' ? [risk('planned', plannedSentence(affirming))] : []),
      ...(affirming.length > 0 && affirming.every((e) => e.speakers.every((s) => s.unnamed))
        ? [risk('unnamed', unnamedSentence(affirming))]
        : []),
    ];
  });
  return risks.sort((a, b) => kindRank[a.kind] - kindRank[b.kind]);
}
const kindRank = { disputed: 0, planned: 1, unnamed: 2 } as const;
