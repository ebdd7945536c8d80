import type { PlaceFact, WhereReply } from '../../../contract/where.ts';
import { belongingOf } from '../../queries/belongingOf.ts';
import { entitiesByIds } from '../../queries/entitiesByIds.ts';
import { cached } from '../cached.ts';
import { distinct, groupBy } from '../orders.ts';
import type { Reader } from '../reader.ts';
import { cities } from './cities.ts';
import { type Located, locate, mostSteps, type Thing } from './locate.ts';

export type WhereModel = { read(ids: readonly string[]): Promise<WhereReply> };

/** Where entities stand on a map; what was found is kept until the graph changes. */
export function whereModel(reader: Reader, facts: readonly PlaceFact[]): WhereModel {
  const kept = cached(reader.db, async () => new Map<string, Located | undefined>());
  return {
    read: async (asked) => {
      const ids = distinct(asked);
      const found = await kept();
      const fresh = ids.filter((id) => !found.has(id));
      const things = await readThings(reader, fresh);
      for (const id of fresh) {
        const thing = things.get(id);
        found.set(id, thing && locate(thing, things, { facts, cities }));
      }
      const reply: WhereReply = { places: [], unplaced: [], why: {} };
      for (const id of ids) {
        const at = found.get(id);
        if (at !== undefined && 'spot' in at) reply.places.push({ entity: id, within: at.within, ...at.spot });
        else reply.unplaced.push(id);
        if (at !== undefined && 'why' in at) reply.why[id] = at.why;
      }
      return reply;
    },
  };
}

/** These entities, and for countries and places among them whatever claims put them in. */
async function readThings({ db, types }: Reader, ids: readonly string[]): Promise<Map<string, Thing>> {
  const things = new Map<string, Thing>();
  let wanted = [...ids];
  for (let step = 0; step <= mostSteps && wanted.length > 0; step++) {
    const rows = (await db.read(entitiesByIds, { ids: wanted })).map((row) => ({ ...row, types: types(row.labels) }));
    const placeable = rows.filter((r) => r.types.includes('Place')).map((r) => r.id);
    const ties = step === mostSteps ? [] : await db.read(belongingOf, { ids: placeable });
    const inOf = groupBy(
      ties.filter((t) => t.predicate === 'LOCATED_IN' || t.predicate === 'PART_OF'),
      (t) => t.source,
    );
    for (const { id, name, aliases, types: its } of rows)
      things.set(id, { id, name, aliases: aliases ?? [], types: its, in: (inOf.get(id) ?? []).map((t) => t.id) });
    wanted = distinct(ties.map((t) => t.id)).filter((id) => !things.has(id));
  }
  return things;
}
