import type { GraphDatabase } from '../database.ts';

/** On Neo4j others may write too, which no generation of ours tells. */
const sharedMaxAgeMs = 5000;

/**
 * A value derived from the whole graph, kept until this process writes (or, on a shared server, for some seconds).
 * Callers that come while it is being derived wait for the same work.
 */
export function cached<T>(db: GraphDatabase, derive: () => Promise<T>): () => Promise<T> {
  let held: { generation: number; at: number; value: Promise<T> } | undefined;
  return () => {
    const generation = db.generation();
    const fresh =
      held !== undefined &&
      held.generation === generation &&
      (db.kind === 'embedded' || performance.now() - held.at < sharedMaxAgeMs);
    if (held !== undefined && fresh) return held.value;
    const value = derive();
    const mine = { generation, at: performance.now(), value };
    held = mine;
    value.catch(() => {
      if (held === mine) held = undefined;
    });
    return value;
  };
}
