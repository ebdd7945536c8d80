import { firstDay } from '../../claims/merged.ts';
import type { GraphDatabase, RelationshipRow } from '../database.ts';
import { assertionOfEachDay, assertionsThatCount } from '../queries/assertionsThatCount.ts';
import type { Gathered } from './gather.ts';

/** Reads which assertions hang on these claims, as OF relationships. */
export type Telling = (rows: Gathered, claims: readonly string[]) => Promise<RelationshipRow[]>;

export const allTelling: Telling = (rows, claims) => rows.tie('OF', 'to', 'Claim', claims);

/**
 * Of a claim that very many articles propose, only what something is derived from: what people decided on, the assertions
 * named, and one of the first day it was published, which tells that the claim is there and how old it is. All of it for
 * claims in `whole`.
 */
export const leanTelling =
  (
    db: GraphDatabase,
    {
      assertions,
      articles,
      whole,
    }: { assertions: readonly string[]; articles: readonly string[]; whole: ReadonlySet<string> },
  ): Telling =>
  async (rows, claims) => {
    const lean = claims.filter((id) => !whole.has(id));
    const ids = { ids: lean };
    const [all, named, counting, days] = await Promise.all([
      rows.tie(
        'OF',
        'to',
        'Claim',
        claims.filter((id) => whole.has(id)),
      ),
      rows.tie('OF', 'from', 'Assertion', assertions),
      db.read(assertionsThatCount, ids),
      db.read(assertionOfEachDay, { ...ids, articles: [...articles] }),
    ]);
    const first = new Map<string, (typeof days)[number]>();
    for (const row of days) {
      const key = `${row.claim} ${row.own ?? ''}`;
      const known = first.get(key);
      if (known === undefined || firstDay(row.day) < firstDay(known.day)) first.set(key, row);
    }
    const told = [...counting, ...first.values()].map(
      ({ assertion, claim, own }): RelationshipRow => ({
        type: 'OF',
        from: { label: 'Assertion', id: assertion },
        to: { label: 'Claim', id: claim },
        properties: own === null ? {} : { madeFor: own },
      }),
    );
    rows.keep(told);
    const isWanted = new Set(claims);
    return [...all, ...told, ...named.filter((r) => isWanted.has(r.to.id))];
  };
