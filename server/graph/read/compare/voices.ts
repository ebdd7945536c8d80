import { byText } from '../../../claims/order.ts';
import { isAccepted } from '../../../claims/standing.ts';
import type { CompareReply } from '../../../contract/compare.ts';
import type { EntityRef } from '../../../contract/graph.ts';
import type { Evidence } from '../evidence.ts';
import { distinct, groupBy } from '../orders.ts';

type Count = CompareReply['voices'][number];

/** Who says how much about each: claims affirmed and otherwise answered, by innermost voice; shared voices first. */
export function voicesOf(evidence: readonly Evidence[], claims: readonly ReadonlySet<string>[]): Count[] {
  const said = evidence
    .filter(isAccepted)
    .flatMap((e) => e.speakers.map((entity) => ({ entity, claim: e.claim, affirms: e.stance === 'affirms' })));
  return [...groupBy(said, (s) => s.entity.id).values()]
    .flatMap((own): Count[] => {
      const [first] = own;
      const count = (affirms: boolean) =>
        claims.map(
          (of) => distinct(own.filter((s) => s.affirms === affirms && of.has(s.claim)).map((s) => s.claim)).length,
        );
      return first === undefined ? [] : [{ entity: first.entity, affirms: count(true), answers: count(false) }];
    })
    .sort((a, b) => reach(b) - reach(a) || total(b) - total(a) || byName(a.entity, b.entity));
}
const reach = (v: Count): number => v.affirms.filter((n, i) => n + (v.answers[i] ?? 0) > 0).length;
const total = (v: Count): number => [...v.affirms, ...v.answers].reduce((sum, n) => sum + n, 0);
const byName = (a: EntityRef, b: EntityRef) => byText(a.name, b.name) || byText(a.id, b.id);
