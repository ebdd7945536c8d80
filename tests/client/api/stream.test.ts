import { afterEach, expect, test } from '@jest/globals';
import { isApiError } from '../../../client/api/error.ts';
import { runCypher, runQuery } from '../../../client/api/queries.ts';

const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});
/** A reply in pieces of so many bytes: lines and letters are cut wherever it falls. */
const streaming = (text: string, size: number) => {
  const bytes = new TextEncoder().encode(text);
  const asked: string[] = [];
  globalThis.fetch = (url, init) => {
    asked.push(`${url} ${new Headers(init?.headers).get('accept')}`);
    let at = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
      },
    });
    return Promise.resolve(new Response(body));
  };
  return asked;
};
const whole = `${[
  { columns: ['name'] },
  { row: { name: 'Қазақстан' } },
  { row: { name: 'Zürich' } },
  { truncated: true, rows: 2, tookMs: 5, asOf: 'now' },
]
  .map((v) => JSON.stringify(v))
  .join('\n')}\n`;

test.each([1, 3, 7, 1000])('more rows than come at once arrive line by line, in pieces of %i bytes', async (size) => {
  const asked = streaming(whole, size);
  expect(await runCypher({ query: 'RETURN 1', limit: 20_000 })).toEqual({
    columns: ['name'],
    rows: [{ name: 'Қазақстан' }, { name: 'Zürich' }],
    graph: { nodes: [], links: [] },
    truncated: true,
    limit: 20_000,
    tookMs: 5,
    bestEffort: false,
    asOf: 'now',
  });
  expect(asked).toEqual(['/api/v1/cypher application/x-ndjson']);
});

test('a saved query streams from its own address', async () => {
  const asked = streaming(whole, 50);
  await runQuery('it', { limit: 100_000 });
  expect(asked).toEqual(['/api/v1/queries/it/run application/x-ndjson']);
});

test.each([
  ['without its last line', whole.split('\n').slice(0, 3).join('\n')],
  ['with a row too few', whole.replace(/.*Zürich.*\n/, '')],
  ['that is no JSON', 'no\n'],
])('a stream %s is no answer', async (_, text) => {
  streaming(text, 1000);
  const error: unknown = await runCypher({ query: 'RETURN 1', limit: 20_000 }).catch((e: unknown) => e);
  expect(isApiError(error) && error.code).toBe('unreadable-reply');
});
