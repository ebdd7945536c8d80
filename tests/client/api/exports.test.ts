import { afterEach, expect, test } from '@jest/globals';
import { isApiError } from '../../../client/api/error.ts';
import { exportCanvas, exportHref } from '../../../client/api/exports.ts';

const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});
let asked: { url: string; body: unknown } | undefined;
const replying = (reply: Response) => {
  globalThis.fetch = (url, init) => {
    asked = { url: String(url), body: JSON.parse(String(init?.body)) };
    return Promise.resolve(reply);
  };
};

test('a canvas comes as a file with its name and what it covers', async () => {
  const headers = {
    'content-disposition': 'attachment; filename="claimgraph-canvas.csv"',
    'x-claimgraph-covers': 'All.',
  };
  replying(new Response('a,b\r\n', { headers }));
  const { file, name, covers } = await exportCanvas('csv', ['a', 'b']);
  expect([await file.text(), name, covers]).toEqual(['a,b\r\n', 'claimgraph-canvas.csv', 'All.']);
  expect(asked).toEqual({ url: '/api/v1/export', body: { format: 'csv', ids: ['a', 'b'] } });
});

test('a refusal is the server’s own', async () => {
  const body = { type: 'about:blank', title: 'No', status: 400, code: 'invalid', field: 'ids' };
  replying(new Response(JSON.stringify(body), { status: 400 }));
  const failed = await exportCanvas('ftm', []).catch((e: unknown) => e);
  expect([isApiError(failed), failed]).toEqual([true, expect.objectContaining({ status: 400, field: 'ids' })]);
});

test('a larger part is an address', () => {
  expect([exportHref('json'), exportHref('csv', 'kazakhstan')]).toEqual([
    '/api/v1/export?format=json',
    '/api/v1/export?format=csv&entity=kazakhstan',
  ]);
});
