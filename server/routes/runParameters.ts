import type { SavedQuery } from '../contract/query.ts';
import { readParameters } from '../cypher/parameters.ts';
import { AppError } from '../errors.ts';
import { entitiesByIds } from '../graph/queries/entitiesByIds.ts';
import { movedEntities } from '../graph/read/moved.ts';
import type { Runner } from './runQuery.ts';

/** The values of a run: as declared, and of entities that exist. */
export async function runParameters(
  { reader }: Runner,
  query: SavedQuery,
  given: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const { params: read, entities } = readParameters(query, given, new Set(reader.predicates.keys()));
  const ids = entities.map((e) => e.id);
  const moved = await movedEntities(reader, ids);
  const known = new Set((await reader.db.read(entitiesByIds, { ids: [...ids, ...moved.values()] })).map((e) => e.id));
  const stranger = entities.find((e) => !known.has(moved.get(e.id) ?? e.id));
  if (stranger !== undefined)
    throw new AppError(400, 'cypher-parameter', `${stranger.field}: there is no entity ${stranger.id}`, {
      field: stranger.field,
    });
  // Whoever saved an address before a merge means what the entity is now.
  const now = entities.map(({ field, id }) => [field.replace(/^params\./, ''), moved.get(id) ?? id]);
  return { ...read, ...Object.fromEntries(now) };
}
