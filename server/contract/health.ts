import { z } from 'zod';

export const databaseKind = z.enum(['embedded', 'neo4j']);
export const health = z
  .object({
    status: z.enum(['ok', 'away']),
    version: z.string(),
    database: z.object({ kind: databaseKind, version: z.string() }),
    counts: z.object({
      entities: z.int().min(0),
      claims: z.int().min(0),
      assertions: z.int().min(0),
      articles: z.int().min(0),
    }),
  })
  .meta({ id: 'Health', description: 'Whether the service can answer, from which database, over how much' });
export type Health = z.infer<typeof health>;
