import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { FacetsReply } from '../../../server/contract/facets.ts';
import type { GraphDatabase } from '../../../server/graph/database.ts';
import { readFacets } from '../../../server/graph/read/facets.ts';
import { makeReader } from '../../../server/graph/read/reader.ts';
import { ontology, openStory, startStory, type TestApp } from '../../factories/app.ts';
import { bigWeb } from '../../factories/bigWeb.ts';
import { graphDocument, judgement } from '../../factories/document.ts';
import { expected } from '../../factories/replies.ts';
import { firstStory, secondStory, storyClaims } from '../../factories/story.ts';
import { webClaims, webStory } from '../../factories/web.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory, secondStory, webStory]);
});
afterAll(() => app.close());

const { ref } = expected(firstStory, secondStory, webStory);
const { sold, never, seat } = storyClaims;
const facetsOf = async (...ids: string[]) => (await app.post('/graph/facets', { ids })).body as FacetsReply;
const day = (date: string) => ({ from: date, to: date });

test('a row for every claim that draws a Link here, with all it can be filtered by', async () => {
  const { status, body } = await app.post('/graph/facets', {
    ids: ['norvik-systems', 'valdoria', 'lantern', 'ostmark', 'nobody'],
  });
  expect(status).toBe(200);
  const { claims, ...named } = body as FacetsReply;
  expect(claims.find((c) => c.id === sold.id)).toEqual({
    id: sold.id,
    predicate: 'SUPPLIES',
    links: ['norvik-systems~SUPPLIES~lantern~instrument', 'norvik-systems~SUPPLIES~valdoria'],
    standing: 'disputed',
    modalities: ['reported'],
    stances: ['affirms', 'denies'],
    reviews: ['accepted'],
    outlets: ['delta-radio', 'the-courier', 'the-herald'],
    articles: ['courier-filters', 'herald-filters'],
    voices: ['leaked-memo', 'lena-ost', 'the-courier'],
    happened: { from: '2019-01-01', to: '2019-12-31' },
    said: [],
    published: [day('2025-10-24')],
  });
  expect(claims.find((c) => c.id === seat.id)).toMatchObject({
    links: ['norvik-systems~LOCATED_IN~ostmark'],
    voices: ['the-herald'],
    happened: null,
  });
  expect(claims.map((c) => c.id)).toEqual([sold.id, never.id, storyClaims.cities.id, seat.id].sort());
  expect(named).toEqual({
    outlets: ['delta-radio', 'the-courier', 'the-herald'].map(ref),
    voices: ['lawyer', 'leaked-memo', 'lena-ost', 'officials', 'the-courier', 'the-herald'].map(ref),
    articles: [
      { id: 'courier-filters', title: 'Courier Filters', publishedOn: null },
      { id: 'herald-filters', title: 'Herald Filters', publishedOn: '2025-10-24' },
    ],
    countries: { lantern: null, 'norvik-systems': 'ostmark', ostmark: 'ostmark', valdoria: 'valdoria' },
    countryRefs: ['ostmark', 'valdoria'].map(ref),
  });
});

test('what nobody affirms is there without a Link; what never draws one is not', async () => {
  const { claims } = await facetsOf('alpha', 'omega');
  expect(claims).toMatchObject([{ id: webClaims.denied.id, standing: 'denied-only', links: [], stances: ['denies'] }]);
});

test('a Link to what is not on the canvas draws nothing here, its country is named all the same', async () => {
  expect(await facetsOf('norvik-systems')).toEqual({
    claims: [],
    outlets: [],
    voices: [],
    articles: [],
    countries: { 'norvik-systems': 'ostmark' },
    countryRefs: [ref('ostmark')],
  });
});

test('a rejected assertion is known by its review alone', async () => {
  const [affirmed, denied] = sold.assertions;
  if (affirmed === undefined || denied === undefined) throw new Error('the story changed');
  const story = graphDocument({
    ...firstStory,
    claims: [{ ...sold, assertions: [affirmed, { ...denied, review: 'rejected' }] }],
    judgements: [],
  });
  const other = await startStory([story]);
  try {
    const { body } = await other.post('/graph/facets', { ids: ['norvik-systems', 'valdoria'] });
    expect((body as FacetsReply).claims).toMatchObject([
      { stances: ['affirms'], reviews: ['accepted', 'rejected'], voices: ['leaked-memo'], standing: 'single-source' },
    ]);
  } finally {
    await other.close();
  }
});

test('claims that nobody accepted yet are there when they are asked for', async () => {
  const [affirmed] = seat.assertions;
  if (affirmed === undefined) throw new Error('the story changed');
  const story = graphDocument({
    ...firstStory,
    claims: [{ ...seat, assertions: [{ ...affirmed, review: 'proposed' }] }],
    judgements: [],
  });
  const other = await startStory([story]);
  try {
    const asked = { ids: ['norvik-systems', 'ostmark'] };
    expect((await other.post('/graph/facets', asked)).body).toMatchObject({ claims: [] });
    expect((await other.post('/graph/facets', { ...asked, proposed: true })).body).toMatchObject({
      claims: [{ standing: 'unreviewed', links: ['norvik-systems~LOCATED_IN~ostmark'], reviews: ['proposed'] }],
    });
  } finally {
    await other.close();
  }
});

test('an entity that was merged into another counts as that one', async () => {
  const merged = judgement({ a: 'norvik-systems', b: 'officials', kind: 'same-entity', by: 'local' });
  const other = await startStory([graphDocument({ ...firstStory, judgements: [...firstStory.judgements, merged] })]);
  try {
    const [by, as] = await Promise.all(
      ['officials', 'norvik-systems'].map((id) => other.post('/graph/facets', { ids: [id, 'ostmark'] })),
    );
    expect(by?.body).toEqual(as?.body);
    expect(by?.body).toMatchObject({ countries: { 'norvik-systems': 'ostmark' } });
    const files = await Promise.all(
      ['officials', 'norvik-systems'].map((id) => other.get(`/export?format=csv&entity=${id}`)),
    );
    expect(files.map((f) => f.body)).toEqual([files[1]?.body, expect.stringContaining('Ostmark')]);
  } finally {
    await other.close();
  }
});

test('a wrong request names its field', async () => {
  expect(await app.post('/graph/facets', { ids: [] })).toMatchObject({ status: 400, body: { field: 'ids' } });
  expect(await app.post('/graph/facets', {})).toMatchObject({ status: 400, body: { field: 'ids' } });
});

test('the number of statements does not grow with the canvas', async () => {
  const doc = bigWeb(120, 240);
  const { db, remove } = await openStory(doc);
  const asked = async (count: number) => {
    let statements = 0;
    const read: GraphDatabase['read'] = (s, params) => {
      statements += 1;
      return db.read(s, params);
    };
    const ids = doc.entities.slice(0, count).map((e) => e.id);
    const { claims } = await readFacets(makeReader({ ...db, read }, ontology), { ids, proposed: false });
    return { statements, claims: claims.length };
  };
  try {
    const [few, many] = [await asked(20), await asked(120)];
    expect(many.claims).toBeGreaterThan(few.claims);
    expect(many.statements).toBeLessThanOrEqual(few.statements);
  } finally {
    await remove();
  }
});
