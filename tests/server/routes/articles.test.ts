import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { ArticleFull } from '../../../server/contract/article.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { expected } from '../../factories/replies.ts';
import { firstArticle, firstStory, secondArticle, secondStory, storyClaims } from '../../factories/story.ts';
import { webStory } from '../../factories/web.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory, secondStory, webStory]);
});
afterAll(() => app.close());

const { ref, article } = expected(firstStory, secondStory, webStory);
const summary = (id: string, counts: object) => ({
  ...article(id),
  authors: [],
  dateline: null,
  language: 'en',
  url: null,
  counts,
});

test('articles stand newest first, undated ones last', async () => {
  const { body } = await app.get('/articles');
  expect(body).toEqual({
    items: [
      {
        ...summary('herald-filters', { claims: 5, assertions: 6, mentions: 1, words: expect.any(Number), disputed: 1 }),
        authors: [ref('ana-reyes')],
      },
      {
        ...summary('web', { claims: 10, assertions: 11, mentions: 1, words: 40, disputed: 0, denied: 1 }),
        // In the order of the byline.
        authors: [ref('zora-quill'), ref('abe-quill')],
      },
      summary('web-two', { claims: 1, assertions: 1, mentions: 0, words: 40, disputed: 0 }),
      summary('courier-filters', { claims: 1, assertions: 1, mentions: 0, words: 13, disputed: 1 }),
    ],
    total: 4,
    next: null,
  });
});

test('a publisher is a filter, and pages go on', async () => {
  expect((await app.get('/articles?publisher=the-courier')).body).toMatchObject({
    items: [article('courier-filters')],
    total: 1,
    next: null,
  });
  expect((await app.get('/articles?publisher=nobody')).body).toEqual({ items: [], total: 0, next: null });
  const first = (await app.get('/articles?limit=3')).body as { next: string };
  expect((await app.get(`/articles?limit=3&cursor=${first.next}`)).body).toMatchObject({
    items: [article('courier-filters')],
    total: 4,
    next: null,
  });
  expect(await app.get(`/articles?cursor=${Buffer.from('["a"]').toString('base64url')}`)).toMatchObject({
    status: 400,
    body: { field: 'cursor' },
  });
});

test('an article is its text, with everything that points into it', async () => {
  const { body } = await app.get('/articles/herald-filters');
  const full = body as ArticleFull;
  expect({ ...full, claims: full.claims.map((c) => c.id) }).toEqual({
    ...summary('herald-filters', { claims: 5, assertions: 6, mentions: 1, words: 58, disputed: 1 }),
    authors: [ref('ana-reyes')],
    text: firstArticle.text,
    paragraphs: [
      { number: 0, start: 0, end: 23, kind: 'headline' },
      { number: 1, start: 25, end: 37, kind: 'text' },
      { number: 2, start: 39, end: 138, kind: 'text' },
      { number: 3, start: 140, end: 243, kind: 'text' },
      { number: 4, start: 245, end: 355, kind: 'text' },
    ],
    mentions: [{ entity: ref('norvik-systems'), start: 41, end: 55 }],
    // In reading order.
    claims: [storyClaims.sold, storyClaims.cities, storyClaims.replaces, storyClaims.seat, storyClaims.never].map(
      (c) => c.id,
    ),
  });
  for (const p of full.claims.flatMap((c) => c.assertions).flatMap((a) => (a.article.id === full.id ? a.passages : [])))
    expect(full.text.slice(p.start, p.end)).toBe(p.text);
  expect((await app.get(`/claims/${storyClaims.sold.id}`)).body).toEqual(full.claims[0]);
});

test('offsets are UTF-16 units', async () => {
  expect((await app.get('/articles/courier-filters')).body).toMatchObject({
    text: secondArticle.text,
    counts: { words: 13 },
  });
});

test('an article that is not there', async () => {
  expect(await app.get('/articles/none')).toMatchObject({
    status: 404,
    body: { code: 'article-not-found', field: 'id' },
  });
});
