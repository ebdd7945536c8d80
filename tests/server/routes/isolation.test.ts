import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startStory, type TestApp } from '../../factories/app.ts';
import { firstStory, secondStory } from '../../factories/story.ts';

jest.setTimeout(90_000);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory, secondStory]);
  await app.post('/cypher', { query: 'RETURN 1 AS warm' });
});
afterAll(() => app.close());

const paths = [
  '/health',
  '/entities/norvik-systems',
  '/claims',
  '/search?q=norvik',
  '/graph?ids=norvik-systems,valdoria',
];
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
/** Median milliseconds of a round of other requests. */
async function pace(rounds: number): Promise<number> {
  const took: number[] = [];
  for (let i = 0; i < rounds; i++)
    for (const path of paths) {
      const began = performance.now();
      expect((await app.get(path)).status).toBe(200);
      took.push(performance.now() - began);
    }
  return median(took);
}

test('while one query runs to its deadline, every other request keeps its speed', async () => {
  await pace(3);
  const alone = await pace(10);
  let done = false;
  const began = performance.now();
  // Counting a cross join never ends by itself and takes no memory.
  const runaway = app
    .post('/cypher', { query: 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*) AS n', timeoutMs: 5000 })
    .finally(() => {
      done = true;
    });
  const beside = await pace(10);
  expect(done).toBe(false);
  const { status, body } = await runaway;
  expect([status, (body as { code: string }).code]).toEqual([504, 'timeout']);
  expect(performance.now() - began).toBeLessThan(9000);
  // Two cores: the query has one of them. The allowance is for whatever else this machine does.
  expect(beside).toBeLessThan(3 * alone + 20);
  expect(await app.post('/cypher', { query: 'RETURN 2 AS x' })).toMatchObject({
    status: 200,
    body: { rows: [{ x: 2 }] },
  });
});

test('a query that eats memory ends alone', async () => {
  const greedy = app.post('/cypher', {
    query: 'UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b RETURN collect(a + b) AS all',
    timeoutMs: 20_000,
  });
  const beside = await pace(3);
  const { status } = await greedy;
  expect([422, 504]).toContain(status);
  expect(beside).toBeLessThan(2000);
  expect(await app.get('/health')).toMatchObject({ status: 200 });
});

test('a request that is closed stops its query', async () => {
  const gone = new AbortController();
  const asked = fetch(`${app.url}/api/v1/cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*) AS n',
      timeoutMs: 60_000,
    }),
    signal: gone.signal,
  });
  setTimeout(() => gone.abort(), 500);
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  // The one reader is free again long before that query's own deadline.
  const began = performance.now();
  expect(await app.post('/cypher', { query: 'RETURN 3 AS x' })).toMatchObject({
    status: 200,
    body: { rows: [{ x: 3 }] },
  });
  expect(performance.now() - began).toBeLessThan(20_000);
});
