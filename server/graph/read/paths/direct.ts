import { byText } from '../../../claims/order.ts';
import type { PathReply } from '../../../contract/path.ts';
import { claimStatements } from '../../queries/claimStatements.ts';
import { claimsOfEntity } from '../../queries/claimsOfEntity.ts';
import type { Reader } from '../reader.ts';
import { readSaid } from '../said.ts';

/** For each stop and the next: the claims that name both, in whatever part and however they stand. */
export async function directClaims(
  reader: Reader,
  stops: readonly string[],
): Promise<PathReply['pairs'][number]['direct'][]> {
  const about = await Promise.all(
    stops.map(async (id) => new Set((await reader.db.read(claimsOfEntity, { id })).map((c) => c.claim))),
  );
  const shared = about.slice(1).map((claims, i) => [...claims].filter((c) => about[i]?.has(c)));
  const ids = [...new Set(shared.flat())];
  const [rows, said] = await Promise.all([reader.db.read(claimStatements, { ids }), readSaid(reader, ids)]);
  const refs = new Map(rows.map(({ id, statement, standing }) => [id, { id, statement, standing, said: said(id) }]));
  return shared.map((both) => [...both].sort(byText).flatMap((id) => refs.get(id) ?? []));
}
