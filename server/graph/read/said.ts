import { tellersText } from '../../claims/citations.ts';
import { byText } from '../../claims/order.ts';
import { assertionsOfClaims } from '../queries/assertionsOfClaims.ts';
import { voicesOfAssertions } from '../queries/voicesOfAssertions.ts';
import { distinct, groupBy } from './orders.ts';
import type { Reader } from './reader.ts';
import { toArticleRef } from './refs.ts';

/** Who takes which stance on these claims, in a line: a proposition stands nowhere without its voices beside it. */
export async function readSaid(reader: Reader, ids: readonly string[]): Promise<(claim: string) => string> {
  const rows = ids.length === 0 ? [] : await reader.db.read(assertionsOfClaims, { ids: distinct(ids) });
  const voices =
    rows.length === 0 ? [] : await reader.db.read(voicesOfAssertions, { ids: rows.map((r) => r.assertion) });
  const chains = groupBy(voices, (v) => v.assertion);
  // A database gives rows as it likes; a line of text has one order.
  const byClaim = groupBy(
    [...rows].sort((a, b) => byText(a.assertion, b.assertion)),
    (r) => r.claim,
  );
  return (claim) =>
    tellersText(
      (byClaim.get(claim) ?? []).map((r) => ({
        stance: r.stance,
        review: r.review,
        article: toArticleRef(reader, r),
        chain: (chains.get(r.assertion) ?? [])
          .map((v) => ({ step: v.step, role: v.role, entity: reader.ref(v) }))
          .sort((a, b) => a.step - b.step || byText(a.entity.id, b.entity.id)),
      })),
    );
}
