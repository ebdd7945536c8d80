import { linkEnds } from '../../claims/links.ts';
import { byText } from '../../claims/order.ts';
import type { GraphLink } from '../../contract/graph.ts';
import { assertionSketches } from '../queries/assertionSketches.ts';
import { instrumentsOfClaims } from '../queries/instrumentsOfClaims.ts';
import { unreviewedClaims } from '../queries/unreviewedClaims.ts';
import { groupBy } from './orders.ts';
import type { Reader } from './reader.ts';
import { linkIdOf } from './refs.ts';

/**
 * Proposals about these entities, as Links that nobody accepted yet: read from their Claims and stored nowhere. A claim
 * of which everything was rejected, or which is proposed only to be denied, proposes none. Counts are of what is
 * accepted, so they are 0; a proposal beside a Link of the same ends and predicate is left to that Link (`drawn`).
 */
export async function readProposals(
  reader: Reader,
  ids: readonly string[],
  drawn: readonly GraphLink[],
): Promise<GraphLink[]> {
  const { db } = reader;
  const claims = await db.read(unreviewedClaims, { ids: [...ids] });
  if (claims.length === 0) return [];
  const wanted = { ids: claims.map((c) => c.claim) };
  const [assertions, instruments] = await Promise.all([
    db.read(assertionSketches, wanted),
    db.read(instrumentsOfClaims, wanted),
  ]);
  const proposed = new Set(
    assertions.filter((a) => a.review === 'proposed' && a.stance === 'affirms').map((a) => a.claim),
  );
  const instrumentOf = new Map(instruments.map((i) => [i.claim, i.id]));
  const known = new Set(drawn.map((l) => l.id));
  const ends = claims
    .filter((c) => proposed.has(c.claim))
    .flatMap(({ claim, subject, object, predicate }) =>
      linkEnds(
        { subject, object, instrument: instrumentOf.get(claim) ?? null },
        reader.predicates.get(predicate),
        (id) => id,
      ).map((e) => ({ ...e, id: linkIdOf(e), claim })),
    )
    .filter((e) => !known.has(e.id));
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
