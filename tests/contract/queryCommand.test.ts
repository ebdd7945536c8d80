import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { loadDocument } from '../../server/graph/document/load.ts';
import { ontology } from '../factories/app.ts';
import { neo4jMissing, openTestNeo4j, testNeo4j } from '../factories/databases.ts';
import { firstStory } from '../factories/story.ts';
import { run } from '../server/scripts/commands.ts';

jest.setTimeout(120_000);
const why = neo4jMissing();
/** On the embedded graph it is tested with the other commands. */
if (why !== undefined) test.skip(`npm run query on Neo4j: ${why}`, () => undefined);
else {
  let held: Awaited<ReturnType<typeof openTestNeo4j>>;
  beforeAll(async () => {
    held = await openTestNeo4j();
    await loadDocument(held.db, firstStory, ontology);
  });
  afterAll(() => held.close());

  test('npm run query answers from Neo4j', async () => {
    const { uri, user, password } = await testNeo4j();
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const { code, out, err } = await run('scripts/query.ts', ['everything', '--format', 'json'], env);
    expect([code, err]).toEqual([0, expect.stringMatching(/^query: \d+ rows, nothing cut/)]);
    expect(JSON.parse(out).rows.length).toBeGreaterThan(3);
  });
}
