import type { Claim } from '../../../server/contract/claim.ts';
import type { GraphLink } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { linkBetween, linkEnds } from '../../state/selection/selection.ts';

/** The Link that a claim draws, if it draws one: nobody's affirmation, or a proposal, draws none. */
export function linkOfClaim(claim: Claim, ontology: Ontology | undefined): string | null {
  const predicate = ontology?.predicates.find((p) => p.id === claim.predicate);
  if (!(predicate?.link ?? true) || claim.standing === 'denied-only' || claim.standing === 'unreviewed') return null;
  if (claim.subject.id === claim.object.id) return null;
  return linkBetween(claim.subject.id, claim.predicate, claim.object.id, predicate?.symmetric ?? false);
}

/** A Link by the id it is drawn under: addresses written elsewhere name its ends as a claim does, in either order. */
export function linkAsDrawn(id: string, ontology: Ontology | undefined): string {
  const ends = linkEnds(id);
  const symmetric = ontology?.predicates.find((p) => p.id === ends?.predicate)?.symmetric ?? false;
  return ends === null || ends.instrument ? id : linkBetween(ends.source, ends.predicate, ends.target, symmetric);
}

/** Links that rest on a claim which this Link rests on too: the one to its instrument, say. */
export function relatedLinks(id: string, links: readonly GraphLink[]): ReadonlySet<string> {
  const claims = new Set(links.find((l) => l.id === id)?.claimIds ?? []);
  return new Set(links.filter((l) => l.claimIds.some((c) => claims.has(c))).map((l) => l.id));
}
