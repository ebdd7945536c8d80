import { fileURLToPath } from 'node:url';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { readSavedQueries } from '../../server/cypher/savedQueries.ts';
import { loadDocument } from '../../server/graph/document/load.ts';
import { buildDocument } from '../../server/ingest/build.ts';
import { findSources } from '../../server/ingest/sources.ts';
import { readOntology } from '../../server/ontology.ts';
import { answerIds, readAnswer, writtenRows } from '../factories/answers.ts';
import { onBoth } from '../factories/databases.ts';

jest.setTimeout(60_000);
const seedDir = fileURLToPath(new URL('../../graph-seed', import.meta.url));
const ontology = readOntology(seedDir);
const queries = readSavedQueries(seedDir);

/** The rows in the order of whichever database answered first; the other has to sort alike. */
const ordered = new Map<string, unknown>();

test('every saved query has its hand-checked answer', () => {
  expect(queries.map((q) => q.id).sort()).toEqual([...answerIds].sort());
  expect(queries.length).toBeGreaterThanOrEqual(30);
});

onBoth('the saved queries over our seed', (db) => {
  beforeAll(async () => {
    const { document, problems } = buildDocument(findSources([seedDir]), {
      ontology,
      now: '2026-11-24T00:00:00.000Z',
    });
    expect(problems).toEqual([]);
    await loadDocument(db(), document, ontology);
  }, 120_000);

  test.each(queries.map((q) => [q.id, q] as const))('%s', async (id, query) => {
    const answer = readAnswer(id);
    const params = {
      ...Object.fromEntries(query.parameters.map((p) => [p.name, p.default])),
      ...answer.params,
    };
    const result = await db().ask({ text: query.text, params, limit: 1000, timeoutMs: 20_000 });
    expect(result.truncated).toBe(false);
    expect(writtenRows(result.rows, answer.columns)).toEqual(answer.rows);
    const inOrder = result.rows.map((row) => writtenRows([row], answer.columns)[0]);
    expect(inOrder).toEqual(ordered.get(id) ?? inOrder);
    ordered.set(id, inOrder);
  });
});
