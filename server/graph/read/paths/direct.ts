import { byText } from '../../../claims/order.ts';
import type { PathReply } from '../../../contract/path.ts';
import type { GraphDatabase } from '../../database.ts';
import { claimStatements } from '../../queries/claimStatements.ts';
import { claimsOfEntity } from '../../queries/claimsOfEntity.ts';

/** For each stop and the next: the claims that name both, in whatever part and however they stand. */
export async function directClaims(
  db: GraphDatabase,
  stops: readonly string[],
): Promise<PathReply['pairs'][number]['direct'][]> {
  const about = await Promise.all(
    stops.map(async (id) => new Set((await db.read(claimsOfEntity, { id })).map((c) => c.claim))),
  );
  const shared = about.slice(1).map((claims, i) => [...claims].filter((c) => about[i]?.has(c)));
  const said = await db.read(claimStatements, { ids: [...new Set(shared.flat())] });
  const refs = new Map(said.map(({ id, statement, standing }) => [id, { id, statement, standing }]));
  return shared.map((ids) => [...ids].sort(byText).flatMap((id) => refs.get(id) ?? []));
}
