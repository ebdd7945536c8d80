import { afterAll, beforeAll } from '@jest/globals';
import { readSavedQueries } from '../../server/cypher/savedQueries.ts';
import type { GraphDatabase, Row } from '../../server/graph/database.ts';
import { loadDocument } from '../../server/graph/document/load.ts';
import { buildDocument } from '../../server/ingest/build.ts';
import { findSources } from '../../server/ingest/sources.ts';
import { listen, ontology, type TestApp } from './app.ts';
import { seedDir } from './ontology.ts';

const queries = new Map(readSavedQueries(seedDir).map((q) => [q.id, q]));
/** Rows in any order. */
export const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((r) => JSON.stringify(r)).sort();
/** As written rows have it: entities are nodes. */
export const idOf = (value: unknown): unknown => (value as { id?: string } | null)?.id;

/** Our seed in this database while a describe runs: its API, and what the saved queries answer over it. */
export function overSeed(db: () => GraphDatabase) {
  let app: TestApp;
  beforeAll(async () => {
    const { document } = buildDocument(findSources([seedDir]), { ontology, now: '2026-11-24T00:00:00.000Z' });
    await loadDocument(db(), document, ontology);
    app = await listen(db());
  }, 120_000);
  afterAll(() => app.close());
  return {
    app: () => app,
    answer: async (id: string, params: Row = {}): Promise<readonly Row[]> => {
      const query = queries.get(id);
      if (query === undefined) throw new Error(`no query ${id}`);
      const usual = Object.fromEntries(query.parameters.map((p) => [p.name, p.default]));
      const given = { text: query.text, params: { ...usual, ...params }, limit: 1000, timeoutMs: 20_000 };
      return (await db().ask(given)).rows;
    },
  };
}
