import type { Env } from '../env.ts';
import type { GraphDatabase } from './database.ts';
import { openEmbedded } from './embedded/open.ts';
import type { Neo4jSettings } from './neo4j/connection.ts';

/** The graph database these settings name: Neo4j where NEO4J_URI says so, else the embedded one in DATA_DIR. */
export async function openDatabase(env: Env): Promise<GraphDatabase> {
  if (env.NEO4J_URI === undefined) return openEmbedded(env.DATA_DIR);
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  return openNeo4j({ uri, user, password, database });
}

/** The driver is imported only by those who use it: it costs a quarter of a second. */
export async function openNeo4j(settings: Neo4jSettings): Promise<GraphDatabase> {
  return (await import('./neo4j/open.ts')).openNeo4j(settings);
}
export { openEmbedded };
