import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { CompareReply } from '../../../server/contract/compare.ts';
import type { Dispute, DisputeList } from '../../../server/contract/disputes.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { article, assertion, claim, entity, figure, graphDocument, judgement } from '../../factories/document.ts';
import { mergedStory } from '../../factories/merged.ts';
import { expected } from '../../factories/replies.ts';

/** One denial of two claims, a pair in figures, a doubt without an affirmation, and what is no dispute. */
jest.setTimeout(60_000);
const early = article(
  'herald-cameras',
  [
    '# Cameras',
    'Brisk and Tarn sold Oakland cameras, a memo says. Oakland runs 20 to 90 towers.',
    'Brisk works with Elm. Brisk is based in Norland. The ministry says all of it is untrue.',
  ].join('\n\n'),
  { publisher: 'the-herald', publishedOn: '2024-05-01' },
);
const late = article(
  'courier-cameras',
  '# Towers\n\nOakland runs more than 120 towers, The Courier found. Whether Tarn is broke is open. Elm would not say.',
  { publisher: 'the-courier', publishedOn: '2025-06-01' },
);
const denial = 'The ministry says all of it is untrue';
const denies = assertion(early, denial, { voices: ['ministry'], stance: 'denies', saidOn: '2024-04' });
const sold = (vendor: string) =>
  claim(vendor, 'SUPPLIES', 'oakland', [
    assertion(early, 'Brisk and Tarn sold Oakland cameras', { voices: ['memo'], saidOn: '2023' }),
    denies,
  ]);
const towers = (low: number, high: number | null, said: ReturnType<typeof assertion>, text: string) =>
  claim('oakland', 'OPERATES', 'towers', [said], {
    figures: [figure({ value: null, low, high, unit: 'towers', bound: high === null ? 'at-least' : 'range', text })],
  });
const [brisk, tarn] = [sold('brisk'), sold('tarn')];
const few = towers(20, 90, assertion(early, 'Oakland runs 20 to 90 towers'), '20 to 90');
const many = towers(120, null, assertion(late, 'Oakland runs more than 120 towers'), 'more than 120');
const broke = claim('tarn', 'OTHER', 'oakland', [assertion(late, 'Whether Tarn is broke', { stance: 'questions' })], {
  label: 'is broke',
});
const declined = claim(
  'elm',
  'OTHER',
  'oakland',
  [assertion(late, 'Elm would not say', { voices: ['elm'], stance: 'declines' })],
  {
    label: 'will say',
  },
);
const partners = claim('elm', 'PARTNERS_WITH', 'brisk', [assertion(early, 'Brisk works with Elm')]);
const seat = claim('brisk', 'LOCATED_IN', 'norland', [assertion(early, 'Brisk is based in Norland')]);
const story = graphDocument({
  entities: [
    entity('brisk', { types: ['Organisation', 'Vendor'] }),
    entity('tarn', { types: ['Organisation', 'Vendor'] }),
    entity('elm'),
    entity('oakland', { types: ['Country'] }),
    entity('norland', { types: ['Country'] }),
    entity('towers', { types: ['System'] }),
    entity('ministry', { types: ['Organisation', 'PublicBody'] }),
    entity('memo', { types: ['Work'], unnamed: true }),
  ],
  articles: [early, late],
  claims: [brisk, tarn, few, many, broke, declined, partners, seat],
  judgements: [
    judgement({ a: few.id, b: many.id, by: 'ana', at: '2026-01-01T00:00:00.000Z', reason: 'As many cannot be both.' }),
    judgement({ a: seat.id, b: partners.id, kind: 'compatible' }),
    judgement({ a: seat.id, b: broke.id, undoneAt: '2026-02-01T00:00:00.000Z' }),
  ],
});
const { ref } = expected(story);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([story]);
});
afterAll(() => app.close());

const board = async (query = '') => (await app.get(`/disputes${query}`)).body as DisputeList;
const ids = (d: Dispute) => d.claims.map((c) => c.id);
const pairId = [few.id, many.id].sort().join('~');
const soldId = [brisk.id, tarn.id].sort()[0];

test('disputes are given longest open first, with what is none', async () => {
  const { items, ...rest } = await board();
  expect(items.map((d) => d.id)).toEqual([soldId, pairId, broke.id].map((id) => id ?? ''));
  expect(rest).toEqual({
    total: 3,
    next: null,
    byKind: { denied: 2, pair: 1, figures: 1 },
    aside: { declined: 1, waiting: 0, compatible: 1, undone: 1 },
  });
});

test('one denial of two claims is drawn once, with both that it reaches', async () => {
  const [first] = (await board('?kind=denied')).items;
  if (first === undefined) throw new Error('no dispute');
  expect(ids(first)).toEqual([brisk.id, tarn.id].sort());
  const [one, other] = first.sides;
  expect(one.affirms.map((a) => a.assertions.length)).toEqual([1, 1]);
  expect(one.told?.text).toBe('an unnamed voice, Memo (as carried by The Herald) said so.');
  expect(one.since).toEqual({ at: '2023', clock: 'said' });
  expect(other.answers.map((a) => a.claims)).toEqual([[brisk.id, tarn.id].sort()]);
  expect(other.told).toEqual({
    text: 'Ministry (as carried by The Herald) denied them.',
    voices: [ref('ministry'), ref('the-herald')],
  });
  expect(other.since).toEqual({ at: '2024-04', clock: 'said' });
  expect([first.judgement, first.figures, first.unheard.map((e) => e.id)]).toEqual([null, [], ['brisk', 'tarn']]);
});

test('a pair has its judgement with who made it, and its figures for one line', async () => {
  const [pair] = (await board('?kind=figures')).items;
  expect(pair?.judgement).toEqual({
    by: 'ana',
    at: '2026-01-01T00:00:00.000Z',
    reason: 'As many cannot be both.',
    text: 'That the two cannot both hold is a judgement of the reviewer ana: As many cannot be both.',
  });
  expect(pair?.kinds).toEqual(['pair', 'figures']);
  expect(pair?.figures.map((f) => [f.claim, f.side])).toEqual(pair?.claims.map((c, i) => [c.id, i]));
  expect(pair?.sides.map((s) => s.affirms.map((a) => a.claim))).toEqual(pair?.claims.map((c) => [c.id]));
});

test('a doubt of what nobody affirms has one side alone', async () => {
  const [, last] = (await board('?kind=denied')).items;
  expect(last?.sides[0].told).toBeNull();
  expect(last?.sides[1].told?.text).toBe('The Courier questioned it.');
});

test('filters keep a dispute whole, pages follow on, and what is misspelt is refused', async () => {
  expect((await board('?entity=brisk')).items.map((d) => d.id)).toEqual([soldId]);
  expect((await board('?article=courier-cameras')).items.map((d) => d.id)).toEqual([pairId, broke.id]);
  expect((await board('?entity=nobody')).items).toEqual([]);
  const first = await board('?limit=1');
  const second = await board(`?limit=2&cursor=${first.next}`);
  expect([first.total, ...first.items, ...second.items].length).toBe(4);
  expect([first.items[0]?.id, second.items.map((d) => d.id), second.next]).toEqual([soldId, [pairId, broke.id], null]);
  expect(await app.get('/disputes?kind=odd')).toMatchObject({ status: 400, body: { field: 'kind' } });
  expect(await app.get('/disputes?about=brisk')).toMatchObject({ status: 400, body: { field: 'about' } });
});

const compare = async (query: string) => (await app.get(`/compare?ids=${query}`)).body as CompareReply;

test('what is claimed of both stands beside each other, what one has alone apart', async () => {
  const reply = await compare('brisk,tarn');
  expect(reply.entities).toEqual([
    { ...ref('brisk'), claims: 3, neighbours: 3, heard: false },
    { ...ref('tarn'), claims: 2, neighbours: 1, heard: false },
  ]);
  expect(reply.common).toEqual({
    total: 1,
    lines: [
      {
        predicate: 'SUPPLIES',
        direction: 'forward',
        via: 'object',
        other: ref('oakland'),
        claims: [[brisk.id], [tarn.id]],
        told: {
          text: 'an unnamed voice, Memo (as carried by The Herald) said so of both; Ministry (as carried by The Herald) denied it of both.',
          voices: [ref('memo'), ref('the-herald'), ref('ministry')],
        },
        together: true,
      },
    ],
  });
  // Either end of a partnership may be called the subject.
  expect(reply.apart.map(({ lines }) => lines.map((l) => [l.predicate, l.direction, l.other.id]))).toEqual([
    [
      ['PARTNERS_WITH', 'forward', 'elm'],
      ['LOCATED_IN', 'forward', 'norland'],
    ],
    [['OTHER', 'forward', 'oakland']],
  ]);
  expect(reply.clients.map((e) => e.id)).toEqual(['oakland']);
  expect(reply.neighbours).toEqual({ shared: [ref('oakland')], apart: [[ref('elm'), ref('norland')], []] });
  expect(reply.voices.map((v) => [v.entity.id, v.byStance.affirms, v.byStance.denies, v.byStance.questions])).toEqual([
    ['memo', [1, 1], [0, 0], [0, 0]],
    ['ministry', [0, 0], [1, 1], [0, 0]],
    ['the-herald', [2, 0], [0, 0], [0, 0]],
    ['the-courier', [0, 0], [0, 0], [0, 1]],
  ]);
  expect(reply.searched.map((s) => s.text)).toEqual([
    'No claim in this graph has both Brisk and Tarn at an end.',
    'No judgement says that claims about different ones cannot both hold.',
    'Not heard anywhere: Brisk and Tarn.',
    'Of Brisk no claim says: is linked to.',
    'Of Tarn no claim says: partners with, is located in.',
  ]);
});

test('a claim that names both stands between them and in no list of either', async () => {
  const reply = await compare('brisk,elm');
  expect(reply.between).toEqual({
    total: 1,
    claims: [{ claim: partners.id, told: { text: 'The Herald said so.', voices: [ref('the-herald')] } }],
  });
  expect([reply.common, ...reply.apart].flatMap((l) => l.lines.flatMap((x) => x.claims.flat()))).not.toContain(
    partners.id,
  );
});

test('a long list is cut and counted, a third entity makes a third side', async () => {
  const cut = await compare('brisk,tarn&limit=1');
  expect(cut.apart.map((l) => [l.total, l.lines.length])).toEqual([
    [2, 1],
    [1, 1],
  ]);
  const three = await compare('brisk,tarn,elm');
  expect(three.common.lines.map((l) => l.claims.map((of) => of.length))).toEqual([[1, 1, 0]]);
  expect(three.apart.map((l) => l.total)).toEqual([1, 1, 1]);
});

test('one entity, four, the same twice or one that is not there cannot be compared', async () => {
  for (const asked of ['brisk', 'brisk,tarn,elm,oakland', 'brisk,brisk', ''])
    expect(await app.get(`/compare?ids=${asked}`)).toMatchObject({ status: 400, body: { field: 'ids' } });
  expect(await app.get('/compare')).toMatchObject({ status: 400, body: { field: 'ids' } });
  expect(await app.get('/compare?ids=brisk,nobody')).toMatchObject({
    status: 404,
    body: { code: 'entity-not-found', field: 'ids' },
  });
});

test('what was merged away is compared as what it is now, and is no second entity', async () => {
  const merged = await startStory([mergedStory]);
  try {
    const reply = (await merged.get('/compare?ids=norvik,valdoria')).body as CompareReply;
    expect(reply.entities.map((e) => e.id)).toEqual(['norvik-systems', 'valdoria']);
    expect(await merged.get('/compare?ids=norvik,norvik-systems')).toMatchObject({
      status: 400,
      body: { field: 'ids' },
    });
    const [now, before] = await Promise.all([
      merged.get('/disputes?entity=norvik-systems'),
      merged.get('/disputes?entity=norvik'),
    ]);
    expect(before.body).toEqual(now.body);
  } finally {
    await merged.close();
  }
});
