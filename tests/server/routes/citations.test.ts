import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type CslItem, cslItem } from '../../../server/contract/citation.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { firstStory, secondStory, storyClaims } from '../../factories/story.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory, secondStory]);
});
afterAll(() => app.close());
const { sold } = storyClaims;
const denial = sold.assertions[1]?.id ?? '';
const cite = async (path: string) => (await app.get(path)).body as string;

test('one voice: who through whom, the words, who else took another stance, where, and the way back', async () => {
  const { status, headers, body } = await app.get(`/claims/${sold.id}/citation?assertion=${denial}`);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(body).toBe(
    `Lena Ost for Ministry › Delta Radio › The Herald denied: ${sold.statement} “this ‘is not true’”. ` +
      'On the same claim: Leaked Memo (unnamed) › Delta Radio › The Herald said so; The Courier said so. ' +
      'Ana Reyes, “Herald Filters”, The Herald, 24 October 2025, paragraph 3. ' +
      `${app.url}/articles/herald-filters?claim=${sold.id}&voice=${denial}\n\n` +
      `Every voice on this claim: ${app.url}/?sel=claim.${sold.id}\n`,
  );
});

test('a whole claim: each of its voices is a citation of its own', async () => {
  const blocks = (await cite(`/claims/${sold.id}/citation`)).trim().split('\n\n');
  expect(blocks.map((b) => b.split(': ')[0])).toEqual([
    'Leaked Memo (unnamed) › Delta Radio › The Herald said',
    'The Courier said',
    'Lena Ost for Ministry › Delta Radio › The Herald denied',
    'Every voice on this claim',
  ]);
});

test('as Markdown its own signs stand as they are, and the words lead to their place', async () => {
  const text = await cite(`/claims/${sold.id}/citation?assertion=${denial}&format=markdown`);
  expect(text).toContain(`, *Herald Filters*, The Herald, 24 October 2025, paragraph 3.`);
  expect(text).toContain(`[In place](${app.url}/articles/herald-filters?claim=${sold.id}&voice=${denial})`);
});

test('as CSL-JSON a reference manager takes it, with voice and words in the note', async () => {
  const { headers, body } = await app.get(`/claims/${sold.id}/citation?assertion=${denial}&format=csl`);
  expect(headers.get('content-type')).toBe('application/vnd.citationstyles.csl+json; charset=utf-8');
  expect(body).toEqual([
    {
      id: denial,
      type: 'article-newspaper',
      title: 'Herald Filters',
      author: [{ literal: 'Ana Reyes' }],
      'container-title': 'The Herald',
      issued: { 'date-parts': [[2025, 10, 24]] },
      language: 'en',
      URL: `${app.url}/articles/herald-filters?claim=${sold.id}&voice=${denial}`,
      note: expect.stringMatching(/^Lena Ost for Ministry › Delta Radio › The Herald denied: .*“this ‘is not true’”/),
    },
  ]);
  const all = (await app.get(`/claims/${sold.id}/citation?format=csl`)).body as CslItem[];
  expect(all.map((item) => cslItem.strict().parse(item).id)).toHaveLength(3);
});

test('an article as a whole says who wrote it, and nothing of what it claims', async () => {
  expect(await cite('/articles/herald-filters/citation')).toBe(
    `Ana Reyes, “Herald Filters”, The Herald, 24 October 2025. ${app.url}/articles/herald-filters\n`,
  );
  const [item] = (await app.get('/articles/courier-filters/citation?format=csl')).body as CslItem[];
  expect(item).toEqual({
    id: 'courier-filters',
    type: 'article-newspaper',
    title: 'Courier Filters',
    // Nobody is named: the outlet is the author, and no date is made up.
    author: [{ literal: 'The Courier' }],
    'container-title': 'The Courier',
    language: 'en',
    URL: `${app.url}/articles/courier-filters`,
    note: `Marked with its claims: ${app.url}/articles/courier-filters`,
  });
});

test('behind a proxy that speaks https, addresses say so', async () => {
  const { body } = await app.get('/articles/herald-filters/citation', { 'x-forwarded-proto': 'https' });
  expect(body).toContain(' https://127.0.0.1:');
});

test('what is not there is named', async () => {
  expect(await app.get('/claims/c-none/citation')).toMatchObject({ status: 404, body: { code: 'claim-not-found' } });
  expect(await app.get(`/claims/${sold.id}/citation?assertion=a-none`)).toMatchObject({
    status: 404,
    body: { code: 'assertion-not-found', field: 'assertion' },
  });
  expect(await app.get('/articles/none/citation')).toMatchObject({ status: 404, body: { code: 'article-not-found' } });
  expect(await app.get(`/claims/${sold.id}/citation?format=bibtex`)).toMatchObject({
    status: 400,
    body: { field: 'format' },
  });
});
