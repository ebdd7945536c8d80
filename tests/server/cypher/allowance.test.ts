import { expect, test } from '@jest/globals';
import { allowanceOf } from '../../../server/cypher/allowance.ts';

test('somebody with as many queries under way as they may have is told so; others are not held up', async () => {
  const admit = allowanceOf({ atOnce: 2 });
  let end: () => void = () => undefined;
  const running = new Promise<void>((resolve) => {
    end = resolve;
  });
  const both = [admit('ana', () => running), admit('ana', () => running)];
  await expect(admit('ana', async () => 1)).rejects.toMatchObject({
    status: 429,
    code: 'too-many-queries',
    message: '2 of your queries are still running; 2 at once are allowed',
  });
  expect(await admit('ben', async () => 2)).toBe(2);
  end();
  await Promise.all(both);
  expect(await admit('ana', async () => 3)).toBe(3);
});

test('a query that fails is under way no more', async () => {
  const admit = allowanceOf({ atOnce: 1 });
  for (const _ of [1, 2]) await expect(admit('ana', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await admit('ana', async () => 1)).toBe(1);
});
