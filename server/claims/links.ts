import type { DocumentClaim } from '../contract/document.ts';
import type { Predicate } from '../contract/ontology.ts';
import type { Standing } from '../contract/terms.ts';
import { drawsLink, isAccepted, linkStanding, standingOf } from './standing.ts';
import type { VoiceContext } from './voices.ts';

export type Link = {
  readonly source: string;
  readonly predicate: string;
  readonly target: string;
  readonly via: 'object' | 'instrument';
  readonly standing: Standing;
  readonly voices: number;
  readonly outlets: number;
  /** Accepted assertions of any stance behind it. */
  readonly assertions: number;
  readonly disputed: boolean;
  /** Every claim behind it is planned, whether or not it is also disputed. */
  readonly planned: boolean;
  readonly claimIds: readonly string[];
};
type LinkEnds = Pick<Link, 'source' | 'predicate' | 'target' | 'via'>;
type Bundle = LinkEnds & { claims: DocumentClaim[] };

/** Between which ends a claim is drawn, should it be: subject and object, and subject and instrument where it has one. */
export function linkEnds(
  claim: Pick<DocumentClaim, 'subject' | 'object' | 'instrument'>,
  predicate: Predicate | undefined,
  canonical: (entity: string) => string,
): LinkEnds[] {
  if (predicate?.link !== true) return [];
  const draw = (to: string, via: Link['via'], symmetric: boolean): LinkEnds[] => {
    const ends = [canonical(claim.subject), canonical(to)] as const;
    const [source, target] = symmetric && ends[1] < ends[0] ? [ends[1], ends[0]] : ends;
    // A merge may leave a thing tied to itself: nothing to draw.
    return source === target ? [] : [{ source, predicate: predicate.id, target, via }];
  };
  return [
    ...draw(claim.object, 'object', predicate.symmetric),
    ...(claim.instrument === null ? [] : draw(claim.instrument, 'instrument', false)),
  ];
}

/** The Links that accepted claims draw, by source, predicate, target, via; claims of one predicate and pair share one. */
export function links(
  claims: readonly DocumentClaim[],
  predicates: ReadonlyMap<string, Predicate>,
  context: VoiceContext,
): Link[] {
  const bundles = new Map<string, Bundle>();
  for (const claim of claims) {
    if (!drawsLink(standingOf(claim.assertions, context).standing)) continue;
    for (const ends of linkEnds(claim, predicates.get(claim.predicate), context.canonical)) {
      const key = `${ends.source} ${ends.predicate} ${ends.target} ${ends.via}`;
      const bundle = bundles.get(key) ?? { ...ends, claims: [] };
      bundle.claims.push(claim);
      bundles.set(key, bundle);
    }
  }
  return [...bundles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bundle]) => toLink(bundle, context));
}

function toLink({ claims, ...ends }: Bundle, context: VoiceContext): Link {
  const stands = claims.map((c) => standingOf(c.assertions, context));
  return {
    ...ends,
    standing: linkStanding(stands.map((s) => s.standing)),
    voices: new Set(stands.flatMap((s) => s.voices)).size,
    outlets: new Set(stands.flatMap((s) => s.outlets)).size,
    assertions: claims.flatMap((c) => c.assertions.filter(isAccepted)).length,
    disputed: stands.some((s) => s.standing === 'disputed'),
    planned: stands.every((s) => s.planned),
    claimIds: claims.map((c) => c.id).sort(),
  };
}
