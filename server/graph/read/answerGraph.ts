import { z } from 'zod';
import { byText } from '../../claims/order.ts';
import { type CypherReply, cypherNode, cypherPath, cypherRelationship } from '../../contract/cypher.ts';
import type { GraphLink } from '../../contract/graph.ts';
import type { Row } from '../database.ts';
import { type EntityCells, linkCells } from '../queries/cells.ts';
import { entitiesByIds } from '../queries/entitiesByIds.ts';
import type { Reader } from './reader.ts';
import { toLink, toNodes } from './refs.ts';

const element = z.discriminatedUnion('$type', [cypherNode, cypherRelationship, cypherPath]);
const named = z.object({ name: z.string(), unnamed: z.boolean().nullish() });

export const searchKey = 'searchKey';
/** Search keys are the database's own affair, and an article's is as long as its text. */
export function withoutSearchKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutSearchKeys);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === searchKey ? [] : [[key, withoutSearchKeys(inner)]])),
  );
}

/** Every entity and every Link among the values of an answer, once; the ends of a Link come with it. */
export async function answerGraph(reader: Reader, rows: readonly Row[]): Promise<CypherReply['graph']> {
  const entities = new Map<string, EntityCells>();
  const links = new Map<string, GraphLink>();
  const see = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const v of value) see(v);
      return;
    }
    const parsed = '$type' in value ? element.safeParse(value).data : undefined;
    if (parsed === undefined) for (const v of Object.values(value)) see(v);
    else if (parsed.$type === 'path') for (const part of [...parsed.nodes, ...parsed.relationships]) see(part);
    else if (parsed.$type === 'node') {
      const { name, unnamed } = named.safeParse(parsed.properties).data ?? {};
      if (parsed.id !== null && name !== undefined && parsed.labels.includes('Entity'))
        entities.set(parsed.id, { id: parsed.id, name, labels: parsed.labels, unnamed: unnamed ?? false });
    } else if (reader.predicates.has(parsed.type)) {
      const cells = linkCells.safeParse({
        source: parsed.from,
        target: parsed.to,
        predicate: parsed.type,
        ...parsed.properties,
      });
      if (cells.success) {
        const link = toLink(cells.data);
        links.set(link.id, link);
      }
    }
  };
  for (const row of rows) for (const value of Object.values(row)) see(value);
  const ends = [...links.values()].flatMap((l) => [l.source, l.target]).filter((id) => !entities.has(id));
  for (const e of await reader.db.read(entitiesByIds, { ids: [...new Set(ends)] })) entities.set(e.id, e);
  // By id: rows without an ORDER BY come as they please, and differently from each database.
  const nodes = await toNodes(
    reader,
    [...entities.values()].sort((a, b) => byText(a.id, b.id)),
  );
  return { nodes, links: [...links.values()].sort((a, b) => byText(a.id, b.id)) };
}
