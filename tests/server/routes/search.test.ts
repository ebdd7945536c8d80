import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { SearchReply } from '../../../server/contract/search.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { article, entity, graphDocument } from '../../factories/document.ts';
import { expected } from '../../factories/replies.ts';
import { firstStory, secondStory, storyClaims } from '../../factories/story.ts';
import { webStory } from '../../factories/web.ts';

jest.setTimeout(60_000);
const named = [
  entity('hikvision', { name: 'Hikvision', types: ['Organisation', 'Vendor'] }),
  entity('hik', { name: 'Hik', aliases: ['Hikvision Digital'] }),
  entity('hikvision-europe', { name: 'Hikvision Europe' }),
  entity('europe-hikvision', { name: 'European Friends of Hikvision' }),
  entity('nazarbayev', { name: 'Nursultan Nazarbayev', types: ['Person'] }),
  entity('targeteye', { name: 'TargetEYE', types: ['System'] }),
  entity('aero', { name: 'Ærø Überwachung', types: ['Place'] }),
  entity('zte', { name: 'ZTE' }),
];
// An entity stays in the graph because some article names it.
const roll = article('roll', 'all', { mentions: named.map((e) => ({ entity: e.id, start: 0, end: 3 })) });
const names = graphDocument({ entities: named, articles: [roll] });
let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory, secondStory, webStory, names]);
});
afterAll(() => app.close());

const { ref, article: articleRef } = expected(firstStory, secondStory, webStory, names);
const search = async (q: string, more = '') =>
  (await app.get(`/search?q=${encodeURIComponent(q)}${more}`)).body as SearchReply;
const found = async (q: string, more = '&kind=entity') =>
  (await search(q, more)).items.flatMap((hit) => (hit.kind === 'entity' ? [hit.entity.id] : []));

test('a reply names entities, claims and articles, with what fitted', async () => {
  expect(await search('norvik')).toEqual({
    items: [
      { kind: 'entity', entity: ref('norvik-systems'), summary: expect.any(String), neighbours: 3, matched: null },
      ...[storyClaims.sold, storyClaims.seat, storyClaims.never].map((c) => ({
        kind: 'claim',
        claim: {
          id: c.id,
          statement: c.statement,
          standing: c.id === storyClaims.sold.id ? 'disputed' : 'single-source',
          said: expect.stringContaining('The Herald'),
        },
      })),
      {
        kind: 'article',
        article: articleRef('herald-filters'),
        excerpt: 'Norvik Systems sold Valdoria its Lantern filter in 2019, Delta Radio cited a leaked memo as saying.',
      },
      {
        kind: 'article',
        article: articleRef('courier-filters'),
        excerpt: expect.stringContaining('Norvik Systems supplied Valdoria with Lantern'),
      },
    ],
    total: 6,
    next: null,
    counts: { entity: 1, claim: 3, article: 2 },
  });
});

test('the name itself stands before an alias, beginnings, and words further in', async () => {
  expect(await found('hikvision')).toEqual(['hikvision', 'hikvision-europe', 'hik', 'europe-hikvision']);
  expect((await search('hikvision digital', '&kind=entity')).items).toEqual([
    { kind: 'entity', entity: ref('hik'), summary: null, neighbours: 0, matched: 'Hikvision Digital' },
  ]);
});

test.each([
  ['HIKVISION EUROPE', 'hikvision-europe'],
  ['  hikvision-europe!  ', 'hikvision-europe'],
  ['hikv eur', 'hikvision-europe'],
  ['aero', 'aero'],
  ['ÆRØ', 'aero'],
  ['uberwachung', 'aero'],
  ['siauliai', 'lonely'],
  ['Назарбаев', 'nazarbayev'],
  ['nazarbaev', 'nazarbayev'],
  ['nursultn nazarbayev', 'nazarbayev'],
  ['hikvsion europe', 'hikvision-europe'],
  ['hikvisoin', 'hikvision'],
  ['hikvsi', 'hikvision'],
  ['target eye', 'targeteye'],
  ['targeteey', 'targeteye'],
  ['europe hikvision', 'europe-hikvision'],
])('%s finds %s first', async (q, id) => {
  expect((await found(q))[0]).toBe(id);
});

test.each(['zet', 'xyzzy', '!!!', '。', 'hikvision nobody'])('%s finds nobody', async (q) => {
  expect(await search(q, '&kind=entity')).toEqual({
    items: [],
    total: 0,
    next: null,
    counts: { entity: 0, claim: 0, article: 0 },
  });
});

test('kind and type narrow a search; limits leave room for each kind', async () => {
  expect(await found('hikvision', '&type=Vendor')).toEqual(['hikvision']);
  expect((await search('norvik', '&kind=claim')).counts).toEqual({ entity: 0, claim: 3, article: 0 });
  expect((await search('norvik', '&kind=article')).items.map((h) => h.kind)).toEqual(['article', 'article']);
  const few = await search('norvik', '&limit=4');
  expect([few.items.map((h) => h.kind), few.total]).toEqual([['entity', 'claim', 'claim', 'article'], 6]);
});

test('an article found by its title needs no excerpt', async () => {
  expect((await search('herald', '&kind=article')).items).toEqual([
    { kind: 'article', article: articleRef('herald-filters'), excerpt: null },
  ]);
});

test.each([
  ['/search', 'q'],
  ['/search?q=', 'q'],
  ['/search?q=%20', 'q'],
  [`/search?q=${'a'.repeat(201)}`, 'q'],
  ['/search?q=a&kind=person', 'kind'],
  ['/search?q=a&limit=0', 'limit'],
  ['/search?q=a&q=b', 'q'],
])('%s names the field at fault', async (path, field) => {
  expect(await app.get(path)).toMatchObject({ status: 400, body: { code: 'invalid', field } });
});
