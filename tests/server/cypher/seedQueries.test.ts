import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';
import { guard } from '../../../server/cypher/guard.ts';
import { readSavedQueries } from '../../../server/cypher/savedQueries.ts';

jest.setTimeout(60_000);
const queries = readSavedQueries(fileURLToPath(new URL('../../../graph-seed', import.meta.url)));

/** The list of saved queries is checked without Neo4j's analysis, so that what we ship is held to all of it here. */
test.each(queries.map((q) => [q.id, q.text]))('%s passes every rule of the embedded graph', (_, text) => {
  expect(guard(text, 'embedded').refusal).toBeUndefined();
});
