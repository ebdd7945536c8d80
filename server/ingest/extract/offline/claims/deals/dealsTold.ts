import type { Scene } from '../context.ts';
import type { Found } from '../found.ts';

/** Each article has a scene of its own, and forgets its deals with it. */
const told = new WeakMap<Scene, Found[]>();
/** Some paragraphs: what was agreed further back is no longer spoken of. */
const far = 2000;

export function noteDeals(scene: Scene, found: readonly Found[]): void {
  for (const deal of found) {
    if (deal.predicate !== 'CONTRACTS_WITH' || deal.negated === true) continue;
    const deals = told.get(scene) ?? [];
    told.set(scene, deals);
    deals.push(deal);
  }
}

/** With whom the article has just said that somebody has a contract, if with one only. */
export function partnerOf(scene: Scene, party: string, before: number): string | null {
  const others = new Set<string>();
  for (const { subject, object, anchor } of told.get(scene) ?? [])
    if (anchor.end <= before && before - anchor.start < far) {
      if (subject === party) others.add(object);
      else if (object === party) others.add(subject);
    }
  const [only] = others;
  return others.size === 1 && only !== undefined ? only : null;
}
