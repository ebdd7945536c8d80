import { byText } from '../../../claims/order.ts';
import { isAccepted } from '../../../claims/standing.ts';
import type { CompareReply } from '../../../contract/compare.ts';
import type { EntityRef } from '../../../contract/graph.ts';
import { type Stance, stances } from '../../../contract/terms.ts';
import type { Evidence } from '../evidence.ts';
import { distinct, groupBy } from '../orders.ts';

type Count = CompareReply['voices'][number];

/** Who says how much about each, by innermost voice: how many claims, for each stance; shared voices first. */
export function voicesOf(evidence: readonly Evidence[], claims: readonly ReadonlySet<string>[]): Count[] {
  const said = evidence
    .filter(isAccepted)
    .flatMap(({ speakers, claim, stance }) => speakers.map((entity) => ({ entity, claim, stance })));
  return [...groupBy(said, (s) => s.entity.id).values()]
    .flatMap((own): Count[] => {
      const [first] = own;
      const count = (stance: Stance) => {
        const taken = distinct(own.filter((s) => s.stance === stance).map((s) => s.claim));
        return claims.map((of) => taken.filter((c) => of.has(c)).length);
      };
      return first === undefined
        ? []
        : [
            {
              entity: first.entity,
              byStance: {
                affirms: count('affirms'),
                denies: count('denies'),
                questions: count('questions'),
                declines: count('declines'),
              },
            },
          ];
    })
    .sort((a, b) => reach(b) - reach(a) || total(b) - total(a) || byName(a.entity, b.entity));
}
const sums = ({ byStance }: Count): number[] =>
  byStance.affirms.map((_, i) => stances.reduce((sum, s) => sum + (byStance[s][i] ?? 0), 0));
const reach = (v: Count): number => sums(v).filter((n) => n > 0).length;
const total = (v: Count): number => sums(v).reduce((sum, n) => sum + n, 0);
const byName = (a: EntityRef, b: EntityRef) => byText(a.name, b.name) || byText(a.id, b.id);
