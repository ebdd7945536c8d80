import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Claim, ClaimList } from '../../../server/contract/claim.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { expected } from '../../factories/replies.ts';
import { firstStory, secondStory, storyClaims } from '../../factories/story.ts';
import { webClaims, webStory } from '../../factories/web.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([firstStory, secondStory, webStory]);
});
afterAll(() => app.close());

const { ref, article } = expected(firstStory, secondStory, webStory);
const { sold, cities, replaces, seat, never } = storyClaims;
const list = async (query: string) => (await app.get(`/claims?${query}`)).body as ClaimList;
const ids = async (query: string) => (await list(query)).items.map((c) => c.id);

test('a claim is given with every assertion, chain, passage, figure and contradiction', async () => {
  const { status, body } = await app.get(`/claims/${sold.id}`);
  const herald = firstStory.articles[0];
  const passage = (text: string, paragraph: number, before: string, after: string) => {
    const start = herald?.text.indexOf(text) ?? -1;
    const end = start + text.length;
    return { id: expect.stringMatching(/^p-/), part: 'content', text, start, end, paragraph, before, after };
  };
  const common = {
    saidOn: null,
    saidText: null,
    extractor: 'curated',
    score: null,
    review: 'accepted',
    modality: 'reported',
    reaches: null,
  };
  expect([status, body]).toEqual([
    200,
    {
      id: sold.id,
      predicate: 'SUPPLIES',
      label: null,
      subject: ref('norvik-systems'),
      object: ref('valdoria'),
      instrument: ref('lantern'),
      statement: sold.statement,
      standing: 'disputed',
      voices: 2,
      outlets: 3,
      figures: [],
      validFrom: '2019',
      validTo: null,
      dateText: 'in 2019',
      contradicts: [
        {
          id: never.id,
          statement: never.statement,
          standing: 'single-source',
          said: 'said by Lawyer for Norvik Systems › The Herald',
          by: 'curated',
          reason: 'One says yes, the other no.',
        },
      ],
      assertions: [
        {
          ...common,
          id: sold.assertions[0]?.id,
          utterance: expect.stringMatching(/^u-/),
          article: article('herald-filters'),
          stance: 'affirms',
          quoteKind: 'none',
          quote: null,
          chain: [
            { step: 0, role: 'speaker', entity: ref('leaked-memo') },
            { step: 1, role: 'carrier', entity: ref('delta-radio') },
          ],
          passages: [
            passage(
              'Norvik Systems sold Valdoria its Lantern filter in 2019',
              2,
              '',
              ', Delta Radio cited a leaked memo as saying.',
            ),
          ],
        },
        {
          ...common,
          id: expect.stringMatching(/^a-/),
          utterance: expect.stringMatching(/^u-/),
          article: article('courier-filters'),
          stance: 'affirms',
          quoteKind: 'none',
          quote: null,
          chain: [],
          passages: [expect.objectContaining({ text: 'Norvik Systems supplied Valdoria with Lantern', paragraph: 1 })],
        },
        {
          ...common,
          id: sold.assertions[1]?.id,
          utterance: expect.stringMatching(/^u-/),
          article: article('herald-filters'),
          stance: 'denies',
          quoteKind: 'fragment',
          quote: 'is not true',
          chain: [
            { step: 0, role: 'speaker', entity: ref('lena-ost') },
            { step: 0, role: 'for', entity: ref('ministry') },
            { step: 1, role: 'carrier', entity: ref('delta-radio') },
          ],
          passages: [passage('this “is not true”', 3, 'The ministry told Delta Radio that ', '.')],
        },
      ],
    },
  ]);
  expect((await app.get(`/claims/${cities.id}`)).body).toMatchObject({ figures: cities.figures });
});

test('the most contested come first, then those of most voices, then by id', async () => {
  const { items, total, next } = await list('');
  const rank = (c: Claim) => [c.standing === 'disputed' ? 0 : c.standing === 'denied-only' ? 1 : 2, -c.voices] as const;
  const keys = items.map((c) => [...rank(c), c.id]);
  expect(items.slice(0, 2).map((c) => c.id)).toEqual([sold.id, webClaims.denied.id]);
  expect(keys).toEqual([...keys].sort(compare));
  expect([total, next]).toEqual([firstStory.claims.length + webStory.claims.length, null]);
});
const compare = (a: readonly (string | number)[], b: readonly (string | number)[]): number => {
  const at = a.findIndex((x, i) => x !== b[i]);
  if (at < 0) return 0;
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
};

test('pages join to the whole list', async () => {
  const whole = await ids('');
  const seen: string[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const page: ClaimList = await list(`limit=4${next === '' ? '' : `&cursor=${encodeURIComponent(next)}`}`);
    expect(page.total).toBe(whole.length);
    seen.push(...page.items.map((c) => c.id));
    next = page.next;
  }
  expect(seen).toEqual(whole);
});

const sorted = (...claims: { id: string }[]) => claims.map((c) => c.id).sort();
test.each<[string, { id: string }[]]>([
  ['entity=lantern', [sold, cities]],
  ['entity=ostmark', [seat]],
  ['entity=nobody', []],
  ['predicate=SUPPLIES', [sold, never]],
  ['standing=disputed', [sold]],
  ['standing=planned', [replaces, webClaims.plans]],
  ['standing=denied-only', [webClaims.denied]],
  ['stance=denies', [sold, webClaims.denied]],
  ['modality=planned', [replaces, webClaims.plans]],
  ['review=proposed', []],
  ['voice=lena-ost', [sold]],
  ['voice=ministry', [sold]],
  ['voice=delta-radio', []],
  ['carrier=delta-radio', [sold]],
  ['carrier=lena-ost', []],
  // Its own voice speaks where nobody else does.
  ['voice=the-courier', [sold]],
  ['voice=the-herald', [replaces, seat]],
  ['outlet=delta-radio', [sold]],
  ['outlet=the-courier', [sold]],
  ['outlet=the-herald', [sold, cities, replaces, seat, never]],
  ['article=courier-filters', [sold]],
  [`link=norvik-systems~SUPPLIES~valdoria`, [sold, never]],
  [`link=norvik-systems~SUPPLIES~lantern~instrument`, [sold]],
  [`link=norvik-systems~SUPPLIES~lantern`, []],
  ['entity=norvik-systems&predicate=SUPPLIES&voice=lawyer', [never]],
  // One assertion must fit all of these: the ministry denies, it does not affirm.
  ['voice=ministry&stance=denies', [sold]],
  ['voice=ministry&stance=affirms', []],
  ['article=courier-filters&stance=denies', []],
  ['from=2019&to=2019', [sold]],
  ['from=2018-03&to=2019-01', [sold]],
  ['from=2020', []],
  ['to=2018', []],
  ['from=2025-10-24&to=2025-10-24&clock=published', [sold, cities, replaces, seat, never]],
  ['to=2024-05-03&from=2024-05-01&clock=published&standing=planned', [webClaims.plans]],
  ['from=2000&clock=said', []],
])('%s', async (query, claims) => {
  const { items, total } = await list(query);
  expect([items.map((c) => c.id).sort(), total]).toEqual([sorted(...claims), claims.length]);
});

test('claims about an entity are the same list, anchored there', async () => {
  expect((await app.get('/entities/norvik-systems/claims?stance=denies')).body).toEqual(
    await list('entity=norvik-systems&stance=denies'),
  );
});

test.each([
  ['stance=agrees', 'stance'],
  ['from=soon', 'from'],
  ['from=2023-02-30', 'from'],
  ['from=2020&to=2019', 'to'],
  ['clock=heard', 'clock'],
  ['link=norvik', 'link'],
  ['limit=501', 'limit'],
  ['cursor=WzEsMl0', 'cursor'],
  ['cursor=!!', 'cursor'],
  ['speaker=x', 'speaker'],
])('%s names the field at fault', async (query, field) => {
  const { status, body } = await app.get(`/claims?${query}`);
  expect([status, body]).toEqual([400, expect.objectContaining({ status: 400, field })]);
});

test('a claim that is not there', async () => {
  expect(await app.get('/claims/c-0')).toMatchObject({ status: 404, body: { code: 'claim-not-found' } });
});
