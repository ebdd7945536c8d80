import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { differential, fill } from '../../scripts/conformance/differential/run.ts';
import { neo4jMissing, type OpenTestDatabase, openTestEmbedded, openTestNeo4j } from '../factories/databases.ts';

/** A slice of `npm run conformance -- --differential`, so that what docs/conformance.md says of it stays true. */
const why = neo4jMissing();
if (why === undefined) {
  const opened: OpenTestDatabase[] = [];
  beforeAll(async () => {
    opened.push(await openTestEmbedded(), await openTestNeo4j());
  }, 180_000);
  afterAll(() => Promise.all(opened.map((o) => o.close())), 30_000);

  test('whatever the guard lets through, the embedded engine answers as Neo4j does, or says that it cannot', async () => {
    const [ours, theirs] = opened;
    if (ours === undefined || theirs === undefined) throw new Error('a database did not open');
    const on = { embedded: ours.db, neo4j: theirs.db };
    await fill(on);
    const { kept, kinds, differences } = await differential(on, { queries: 300, seed: 7 });
    expect(differences).toEqual([]);
    expect(kept).toBe(300);
    // Were most of them refused by the engine itself, the others would say little.
    expect(kinds.same).toBeGreaterThan(270);
  }, 300_000);
} else test.skip(`generated queries on both databases: ${why}`, () => undefined);
