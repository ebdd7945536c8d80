import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Guard, openGuard } from '../../../server/cypher/openGuard.ts';
import { overdue } from '../../../server/cypher/overdue.ts';

jest.setTimeout(120_000);

let guard: Guard;
beforeAll(() => {
  // It is the processor's time that ends a check here, however busy the machine is.
  guard = openGuard(100_000);
  guard.warm();
});
afterAll(() => guard.close());

test('passes what may run, with its text for the engine', async () => {
  expect(await guard.check('MATCH (a)-[:IN]->(b) WHERE a.id = $id RETURN b', 'embedded')).toEqual({
    text: 'MATCH (a)-[:`IN`]->(b) WHERE a.id = $id RETURN b',
    parameters: ['id'],
  });
});

test('a refusal is an error with code, place and rewrite', async () => {
  await expect(guard.check('MATCH (n) SET n.x = 1', 'neo4j')).rejects.toMatchObject({
    name: 'AppError',
    status: 400,
    code: 'cypher-write',
    message: 'SET would change the graph',
    field: 'query',
    span: { start: 10, end: 21 },
  });
});

test('a text the parser cannot get through is given up, the ones behind it are not', async () => {
  const hostile = guard.check(`RETURN ${'-'.repeat(60_000)}1`, 'embedded');
  const patient = guard.check('RETURN 1 AS x', 'embedded');
  await expect(hostile).rejects.toMatchObject({ status: 400, code: 'cypher-unchecked' });
  expect(await patient).toEqual({ text: 'RETURN 1 AS x', parameters: [] });
});

test('a check that ends while it is watched is not taken for one as old as the process', () => {
  const began = [8000];
  const ends = () => {
    began[0] = 0;
    return 9000;
  };
  expect(overdue(began, ends, 6000)).toBe(false);
  expect(overdue([0], () => 9000, 6000)).toBe(false);
  expect(overdue([1000], () => 9000, 6000)).toBe(true);
});

test('a text that nobody had the time to check is no fault of whoever asks', async () => {
  const hurried = openGuard(1);
  const long = `RETURN ${Array.from({ length: 5000 }, (_, i) => i).join(' + ')} AS n`;
  await expect(hurried.check(long, 'embedded')).rejects.toMatchObject({
    status: 503,
    code: 'cypher-busy',
    message: 'The machine was too busy to check the query',
    detail: 'Nothing is known to be wrong with the query: run it again.',
    retryAfterS: 5,
  });
  // What is too long to be looked at takes nobody's time.
  await expect(hurried.check('x'.repeat(65_537), 'embedded')).rejects.toMatchObject({
    status: 400,
    code: 'cypher-too-long',
  });
  hurried.close();
});

test('checking a long text costs this process nothing', async () => {
  const long = `MATCH (n) WHERE ${Array.from({ length: 3000 }, (_, i) => `n.p${i} = ${i}`).join(' OR ')} RETURN n`;
  const before = process.cpuUsage();
  await guard.check(long, 'neo4j');
  const { user, system } = process.cpuUsage(before);
  // The parser works some 600 ms on it, in its own process.
  expect((user + system) / 1000).toBeLessThan(150);
});
