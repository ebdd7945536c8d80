import type { Claim } from '../../../server/contract/claim.ts';
import type { GraphLink } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';

/** The Link that a claim draws, if it draws one: nobody's affirmation, or a proposal, draws none. */
export function linkOfClaim(claim: Claim, ontology: Ontology | undefined): string | null {
  const draws = ontology?.predicates.find((p) => p.id === claim.predicate)?.link ?? true;
  if (!draws || claim.standing === 'denied-only' || claim.standing === 'unreviewed') return null;
  if (claim.subject.id === claim.object.id) return null;
  return `${claim.subject.id}~${claim.predicate}~${claim.object.id}`;
}

/** Links that rest on a claim which this Link rests on too: the one to its instrument, say. */
export function relatedLinks(id: string, links: readonly GraphLink[]): ReadonlySet<string> {
  const claims = new Set(links.find((l) => l.id === id)?.claimIds ?? []);
  return new Set(links.filter((l) => l.claimIds.some((c) => claims.has(c))).map((l) => l.id));
}
