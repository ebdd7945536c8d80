import type { Env } from '../env.ts';
import type { GraphDatabase } from './database.ts';
import { openEmbedded } from './embedded/open.ts';

/** The graph database these settings name: Neo4j where NEO4J_URI says so, else the embedded one in DATA_DIR. */
export async function openDatabase(env: Env): Promise<GraphDatabase> {
  return openEmbedded(env.DATA_DIR);
}
export { openEmbedded };
