import { mergedClaim } from '../queries/mergedClaim.ts';
import { mergedEntities } from '../queries/mergedEntities.ts';
import { distinct } from './orders.ts';
import type { Reader } from './reader.ts';

/** Those of these ids that were merged away, each with the id that it goes by now. */
export async function movedEntities({ db }: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read(mergedEntities, { ids: distinct(ids) });
  return new Map(rows.map((r) => [r.id, r.into]));
}

/** The id under which this claim is shown, undefined where it is its own. */
export const movedClaim = async ({ db }: Reader, id: string): Promise<string | undefined> =>
  (await db.read(mergedClaim, { id }))[0]?.into;
