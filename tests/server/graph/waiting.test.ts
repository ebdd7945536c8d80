import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AppError } from '../../../server/errors.ts';
import type { GraphDatabase } from '../../../server/graph/database.ts';
import { countNodes } from '../../../server/graph/queries/countNodes.ts';
import { waitingDatabase } from '../../../server/graph/waiting.ts';
import { openStory } from '../../factories/app.ts';
import { firstStory } from '../../factories/story.ts';

jest.setTimeout(60_000);
let real: GraphDatabase;
let remove: () => Promise<void>;
beforeAll(async () => {
  const story = await openStory(firstStory);
  real = story.db;
  remove = story.remove;
});
afterAll(() => remove());
const gone = () => new AppError(503, 'database-away', 'away', { retryAfterS: 5 });

test('is taken up when it comes, made ready once, before anything is answered', async () => {
  let away = true;
  let [opened, readied] = [0, 0];
  const db = waitingDatabase(
    'neo4j',
    async () => {
      opened += 1;
      if (away) throw gone();
      return { ...real, close: async () => undefined };
    },
    async (fresh) => {
      expect(await fresh.version()).toBe(await real.version());
      readied += 1;
    },
  );
  await db.settle();
  await expect(db.read(countNodes, {})).rejects.toMatchObject({ code: 'database-away' });
  await expect(db.version()).rejects.toMatchObject({ code: 'database-away' });
  // Asked again at once, it does not knock again.
  expect(opened).toBe(1);
  away = false;
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const [a, b] = await Promise.all([db.read(countNodes, {}), db.read(countNodes, {})]);
  expect(a).toEqual(await real.read(countNodes, {}));
  expect(b).toEqual(a);
  expect([opened, readied]).toEqual([2, 1]);
  await db.close();
  await expect(db.settle()).resolves.toBeUndefined();
});

test('what waiting does not mend is told at once', async () => {
  const bad = new AppError(503, 'database-auth', 'wrong password');
  const db = waitingDatabase(
    'neo4j',
    () => Promise.reject(bad),
    async () => undefined,
  );
  await expect(db.settle()).rejects.toBe(bad);
});

test('a database that cannot be made ready is closed again and tried anew', async () => {
  let closed = 0;
  const db = waitingDatabase(
    'embedded',
    async () => ({
      ...real,
      close: async () => {
        closed += 1;
      },
    }),
    () => Promise.reject(gone()),
  );
  await db.settle();
  expect(closed).toBe(1);
  await db.close();
});
