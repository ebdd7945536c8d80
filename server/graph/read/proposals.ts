import { linkEnds } from '../../claims/links.ts';
import { byText } from '../../claims/order.ts';
import type { GraphLink } from '../../contract/graph.ts';
import { claimsProposed } from '../queries/claimsProposed.ts';
import { instrumentsOfClaims } from '../queries/instrumentsOfClaims.ts';
import { everyUnreviewedClaim, unreviewedClaims } from '../queries/unreviewedClaims.ts';
import { distinct, groupBy } from './orders.ts';
import type { Reader } from './reader.ts';
import { linkIdOf } from './refs.ts';

/**
 * Proposals about these entities, as Links that nobody accepted yet: read from their Claims and stored nowhere. A claim
 * of which everything was rejected, or which is proposed only to be denied, proposes none. Counts are of what is
 * accepted, so they are 0; a proposal beside a Link of the same ends and predicate is left to that Link (`drawn`). Only
 * of those whose ends are `wanted` it is read who says so.
 */
export async function readProposals(
  reader: Reader,
  about: readonly string[] | 'everything',
  drawn: readonly GraphLink[],
  wanted: (ends: Pick<GraphLink, 'source' | 'target'>) => boolean = () => true,
): Promise<GraphLink[]> {
  const { db } = reader;
  const claims =
    about === 'everything'
      ? await db.read(everyUnreviewedClaim, {})
      : await db.read(unreviewedClaims, { ids: [...about] });
  if (claims.length === 0) return [];
  const instruments = await db.read(instrumentsOfClaims, { ids: claims.map((c) => c.claim) });
  const instrumentOf = new Map(instruments.map((i) => [i.claim, i.id]));
  const known = new Set(drawn.map((l) => l.id));
  const possible = claims
    .flatMap(({ claim, subject, object, predicate }) =>
      linkEnds(
        { subject, object, instrument: instrumentOf.get(claim) ?? null },
        reader.predicates.get(predicate),
        (id) => id,
      ).map((e) => ({ ...e, id: linkIdOf(e), claim })),
    )
    .filter((e) => wanted(e) && !known.has(e.id));
  const affirmed = await db.read(claimsProposed, { ids: distinct(possible.map((e) => e.claim)) });
  const proposed = new Set(affirmed.map((a) => a.claim));
  const ends = possible.filter((e) => proposed.has(e.claim));
  return [...groupBy(ends, (e) => e.id).values()]
    .flatMap((same): GraphLink[] => {
      const [first] = same;
      if (first === undefined) return [];
      const { claim: _claim, ...link } = first;
      const nothing = { voices: 0, outlets: 0, assertions: 0, disputed: false, planned: false };
      return [{ ...link, standing: 'unreviewed', ...nothing, claimIds: same.map((e) => e.claim).sort(byText) }];
    })
    .sort((a, b) => byText(a.id, b.id));
}
