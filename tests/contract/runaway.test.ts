import { beforeAll, expect, test } from '@jest/globals';
import type { UserQuery } from '../../server/graph/database.ts';
import { onBoth } from '../factories/databases.ts';
import { batch, read, write } from '../factories/statements.ts';

/** Ends on neither database before the sun does, and takes no memory worth naming. */
const endless = 'MATCH (a:Star), (b:Star), (c:Star), (d:Star) WHERE a.n + b.n + c.n + d.n < 0 RETURN count(*) AS n';
const greedy = 'UNWIND range(1, 100000000) AS x WITH collect(x) AS xs RETURN size(xs) AS n';

onBoth('a query that runs away', (db) => {
  const ask = (text: string, more: Partial<UserQuery> = {}) =>
    db().ask({ text, params: {}, limit: 100, timeoutMs: 1000, ...more });
  const timed = async <T>(work: Promise<T>): Promise<{ ms: number; outcome: unknown }> => {
    const began = performance.now();
    const outcome = await work.catch((error: unknown) => error);
    return { ms: performance.now() - began, outcome };
  };

  beforeAll(async () => {
    await db().prepare({ unique: ['Star'], text: [] });
    await db().load(
      batch({
        putNodes: Array.from({ length: 2000 }, (_, n) => ({ labels: ['Star'], id: `s-${n}`, properties: { n } })),
      }),
    );
    await ask('MATCH (n:Star) RETURN count(n) AS n');
  });
  const answers = async () => {
    expect((await ask('MATCH (n:Star {id: "s-7"}) RETURN n.n AS n', { timeoutMs: 10_000 })).rows).toStrictEqual([
      { n: 7 },
    ]);
  };

  test('ends at its deadline, and the next one is answered', async () => {
    const { ms, outcome } = await timed(ask(endless));
    expect(outcome).toMatchObject({ name: 'AppError', status: 504, code: 'timeout', field: 'timeoutMs' });
    expect(ms).toBeGreaterThan(950);
    expect(ms).toBeLessThan(10_000);
    await answers();
  });

  test('holds up neither our own reads and writes nor another person’s query', async () => {
    const leave = new AbortController();
    const running = ask(endless, { timeoutMs: 30_000, signal: leave.signal }).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const reads: number[] = [];
    for (let i = 0; i < 20; i += 1) {
      reads.push((await timed(read(db(), 'MATCH (n:Star {id: $id}) RETURN n.n AS n', { id: `s-${i}` }))).ms);
      await write(db(), 'MATCH (n:Star {id: $id}) SET n.seen = $i', { id: 's-1', i });
    }
    expect(reads.sort((a, b) => a - b)[10]).toBeLessThan(200);
    // A fresh snapshot and a reader for it take a moment on a busy machine; the runaway's deadline is far away.
    expect((await timed(answers())).ms).toBeLessThan(10_000);
    leave.abort();
    expect(await running).toMatchObject({ code: 'cancelled' });
  });

  test('is cancelled when the caller leaves', async () => {
    const leave = new AbortController();
    setTimeout(() => leave.abort(), 200);
    const { ms, outcome } = await timed(ask(endless, { timeoutMs: 20_000, signal: leave.signal }));
    expect(outcome).toMatchObject({ code: 'cancelled' });
    expect(ms).toBeLessThan(10_000);
    await answers();
    await expect(ask('RETURN 1 AS x', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('that wants too much memory is told so', async () => {
    const { outcome } = await timed(ask(greedy, { timeoutMs: 20_000 }));
    expect(outcome).toMatchObject({ status: 422, code: 'out-of-memory' });
    await answers();
  });

  test('five times at once leaves the database answering', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => ask(endless).catch((e: unknown) => e)));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ code: expect.stringMatching(/timeout|busy/) });
    await answers();
  });
});
