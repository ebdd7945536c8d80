import { Router } from 'express';
import { type Health, health } from '../contract/health.ts';
import { isAppError } from '../errors.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { readCounts } from '../graph/read/counts.ts';

/** While the database is away the reply is the same, with status `away`, 503, and what was last known. */
export function healthRoutes(db: GraphDatabase, version: string): Router {
  const router = Router();
  let last: Omit<Health, 'status' | 'version'> = {
    database: { kind: db.kind, version: '' },
    counts: { entities: 0, claims: 0, assertions: 0, articles: 0 },
  };
  router.get('/health', async (_req, res) => {
    res.setHeader('Cache-Control', 'no-store');
    try {
      last = { database: { kind: db.kind, version: await db.version() }, counts: await readCounts(db) };
      res.json(health.parse({ status: 'ok', version, ...last }));
    } catch (error) {
      if (!isAppError(error) || error.status !== 503) throw error;
      res.setHeader('Retry-After', String(error.retryAfterS ?? 5));
      res.status(503).json(health.parse({ status: 'away', version, ...last }));
    }
  });
  return router;
}
