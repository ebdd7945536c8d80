import type { Claim } from '../../../server/contract/claim.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import { standingOrder } from '../../ui/words.ts';

/** How a claim reads from one of its parts: which way its predicate runs, and what stands at the other end. */
export type Reading = {
  readonly direction: 'forward' | 'inverse';
  readonly via: 'object' | 'instrument';
  readonly other: EntityRef;
};
export function readFrom(claim: Claim, entity: string): Reading {
  if (claim.subject.id === entity) return { direction: 'forward', via: 'object', other: claim.object };
  if (claim.object.id === entity) return { direction: 'inverse', via: 'object', other: claim.subject };
  return { direction: 'inverse', via: 'instrument', other: claim.subject };
}

/** Claims of one predicate with one other end; `null` is the last block, of all that is claimed in one way only once. */
export type Block = {
  readonly key: string;
  readonly of: (Reading & { readonly predicate: string }) | null;
  readonly claims: readonly Claim[];
};
/** One block per predicate and other end, most disputed first; what is claimed once and not disputed shares the last. */
export function blocksOf(claims: readonly Claim[], entity: string): Block[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { direction, via, other } = readFrom(claim, entity);
    const key = `${claim.predicate} ${direction} ${via} ${other.id}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const own: Block[] = [];
  const once: Claim[] = [];
  for (const [key, all] of groups) {
    const [first] = all;
    if (first === undefined) continue;
    if (all.length === 1 && disputes(all) === 0) once.push(first);
    else own.push({ key, of: { ...readFrom(first, entity), predicate: first.predicate }, claims: sorted(all) });
  }
  own.sort((a, b) => disputes(b.claims) - disputes(a.claims) || b.claims.length - a.claims.length || by(a.key, b.key));
  const last = sorted(once, (a, b) => by(a.predicate, b.predicate));
  return once.length === 0 ? own : [...own, { key: 'once', of: null, claims: last }];
}
export const disputes = (claims: readonly Claim[]): number => claims.filter((c) => c.standing === 'disputed').length;

const by = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const worst = (c: Claim) => standingOrder.indexOf(c.standing);
const sorted = (claims: readonly Claim[], then: (a: Claim, b: Claim) => number = () => 0): Claim[] =>
  [...claims].sort((a, b) => worst(a) - worst(b) || then(a, b));
