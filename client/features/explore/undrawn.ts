import type { Claim } from '../../../server/contract/claim.ts';
import { type LinkEnds, linkBetween } from '../../state/selection/selection.ts';

/** Whether a claim that draws no Link, because nobody affirms it, says of two entities just what this Link says of them. */
export function besideLink(claim: Claim, link: LinkEnds, symmetric: boolean): boolean {
  const { subject, predicate, object, instrument } = claim;
  if (predicate !== link.predicate) return false;
  if (link.instrument) return subject.id === link.source && instrument?.id === link.target;
  const drawn = (from: string, to: string) => linkBetween(from, predicate, to, symmetric);
  return drawn(subject.id, object.id) === drawn(link.source, link.target);
}
