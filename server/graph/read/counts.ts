import type { Health } from '../../contract/health.ts';
import type { GraphDatabase } from '../database.ts';
import { countNodes } from '../queries/countNodes.ts';

export async function readCounts(db: GraphDatabase): Promise<Health['counts']> {
  const counts = { entities: 0, claims: 0, assertions: 0, articles: 0 };
  for (const { kind, n } of await db.read(countNodes, {})) counts[kind] = n;
  return counts;
}
