import type { QueryClient } from '@tanstack/react-query';
import { type CypherReply, cypherNode } from '../../../server/contract/cypher.ts';
import { isApiError } from '../../api/error.ts';
import { graphQuery } from '../../api/graph.ts';
import { queryQuery, runCypher, runQueryQuery } from '../../api/queries.ts';

/** As many rows as the server gives at once: a canvas is the whole of its query. */
const wholly = { limit: 10_000 };

/** What a canvas opens with: a saved query's graph, before anything is laid out. */
export type Opening = {
  readonly query: string | null;
  readonly title: string;
  readonly ids: readonly string[];
  readonly start: readonly string[];
  readonly truncated: boolean;
};

/** Ids of the entities in the first column: where the question starts. Nothing starts where everything would. */
function startOf(reply: CypherReply): string[] {
  const [first] = reply.columns;
  if (first === undefined) return [];
  const ids = new Set(
    reply.rows.flatMap((row) => {
      const read = cypherNode.safeParse(row[first]);
      return read.success && read.data.id !== null ? [read.data.id] : [];
    }),
  );
  return ids.size > reply.graph.nodes.length * 0.6 ? [] : [...ids];
}

export async function openQuery(client: QueryClient, id: string): Promise<Opening> {
  const [saved, reply] = await Promise.all([
    client.fetchQuery(queryQuery(id)),
    client.fetchQuery(runQueryQuery(id, wholly)),
  ]);
  return {
    query: id,
    title: saved.title,
    ids: reply.graph.nodes.map((n) => n.id),
    start: startOf(reply),
    truncated: reply.truncated,
  };
}

/** Asks for what the address will need while ontology and fonts are still on their way. */
export function expect(client: QueryClient, ids: readonly string[], query: string | null): void {
  if (ids.length > 0) void client.prefetchQuery(graphQuery(ids));
  else {
    void client.prefetchQuery(queryQuery(query ?? 'opening'));
    void client.prefetchQuery(runQueryQuery(query ?? 'opening', wholly));
  }
}

const mostVoices = `MATCH (e:Entity)-[r]-(other:Entity)
WITH e, coalesce(sum(r.voices), 0) AS voices
ORDER BY voices DESC, e.id
LIMIT 30
RETURN e, voices`;

/** The saved query named `opening`; where nobody saved one, the 30 entities with most voices. */
export async function openDefault(client: QueryClient): Promise<Opening> {
  try {
    return await openQuery(client, 'opening');
  } catch (e) {
    if (!isApiError(e) || e.status !== 404) throw e;
    const reply = await runCypher({ query: mostVoices });
    return {
      query: null,
      title: 'The entities that most voices speak of',
      ids: reply.graph.nodes.map((n) => n.id),
      start: [],
      truncated: false,
    };
  }
}
