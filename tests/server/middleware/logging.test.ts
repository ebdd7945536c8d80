import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { pino } from 'pino';
import { listen, openStory, type TestApp } from '../../factories/app.ts';
import { firstStory } from '../../factories/story.ts';

jest.setTimeout(60_000);
const lines: string[] = [];
const token = 'a-token-of-enough-length';
let app: TestApp;
let remove: () => Promise<void>;
beforeAll(async () => {
  const story = await openStory(firstStory);
  remove = story.remove;
  app = await listen(story.db, {
    logger: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    token,
  });
});
afterAll(async () => {
  await app.close();
  await remove();
});

test('a request is logged with its id and without any secret', async () => {
  const reply = await app.get(`/health?token=${token}&x=1`, {
    authorization: `Bearer ${token}`,
    cookie: 'claimgraph=secret',
    'x-request-id': 'mine-1',
  });
  expect(reply.headers.get('x-request-id')).toBe('mine-1');
  await fetch(`${app.url}/?token=${token}`, { redirect: 'manual' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const log = lines.join('');
  expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
    req: { id: 'mine-1', method: 'GET', url: '/api/v1/health?token=…&x=1' },
    res: { status: 200 },
  });
  expect(log).not.toContain(token);
  expect(log).not.toContain('secret');
});

test('an id that could forge a line of the log is replaced', async () => {
  const { headers } = await app.get('/health', { 'x-request-id': 'a b' });
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});
