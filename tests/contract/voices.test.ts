import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { VoiceList, VoiceMatrix, VoicePage } from '../../server/contract/voices.ts';
import { loadDocument } from '../../server/graph/document/load.ts';
import { listen, ontology, type TestApp } from '../factories/app.ts';
import { chainStory, circled, echoed, excluding, unnamedTwice } from '../factories/chains.ts';
import { onBoth } from '../factories/databases.ts';
import { mergedStory } from '../factories/merged.ts';
import { expected } from '../factories/replies.ts';

jest.setTimeout(60_000);
const { ref } = expected(chainStory);
const none = { affirms: 0, denies: 0, questions: 0, declines: 0 };
const summary = (id: string, kind: string, says: object, more: object = {}) => ({
  entity: ref(id),
  kind,
  says: { ...none, ...says },
  carries: 0,
  publishes: 0,
  alone: 0,
  ...more,
});
const claimRef = (c: { id: string; statement: string }, standing: string) => ({
  id: c.id,
  statement: c.statement,
  standing,
});

onBoth('voices', (db) => {
  let app: TestApp;
  beforeAll(async () => {
    await loadDocument(db(), chainStory, ontology);
    app = await listen(db());
  });
  afterAll(() => app.close());
  const page = async (path: string) => (await app.get(`/voices/${path}`)).body as VoicePage;

  test('everybody who speaks, who says most first, unnamed voices apart', async () => {
    expect((await app.get('/voices')).body).toEqual({
      items: [
        summary('the-gazette', 'outlet', { affirms: 3 }, { carries: 3, publishes: 1, alone: 1 }),
        summary('the-courier', 'outlet', { affirms: 2 }, { publishes: 5, alone: 1 }),
        summary('brisk', 'named', { denies: 1 }),
        summary('clerk', 'named', { denies: 1 }),
        summary('sara-lind', 'named', { affirms: 1 }),
        summary('unnamed-officials', 'unnamed', { affirms: 1 }, { alone: 1 }),
        summary('unnamed-others', 'unnamed', { affirms: 1 }, { alone: 1 }),
      ],
      total: 7,
      next: null,
      byKind: { named: 3, unnamed: 2, outlet: 2 },
    });
  });

  test('the list is found by beginnings of names and aliases, by kind, and page by page', async () => {
    const names = async (query: string) =>
      ((await app.get(`/voices?${query}`)).body as VoiceList).items.map((v) => v.entity.id);
    expect(await names('q=S.%20lin')).toEqual(['sara-lind']);
    expect(await names('kind=unnamed')).toEqual(['unnamed-officials', 'unnamed-others']);
    const first = (await app.get('/voices?limit=4')).body as VoiceList;
    expect(first.items).toHaveLength(4);
    expect(await names(`limit=4&cursor=${first.next}`)).toEqual(['sara-lind', 'unnamed-officials', 'unnamed-others']);
    expect(await app.get('/voices?kind=loud')).toMatchObject({ status: 400, body: { field: 'kind' } });
  });

  test('an outlet: what it says, carries and publishes, whom it stands against and depends on', async () => {
    const gazette = await page('the-gazette');
    expect(gazette).toMatchObject({
      entity: ref('the-gazette'),
      kind: 'outlet',
      line: {
        text: 'The Gazette makes 3 assertions here and passes on 3 assertions of others and prints 1 more.',
        voices: [ref('the-gazette')],
      },
      parts: { says: 3, carries: 3, publishes: 1 },
      voices: 4,
      articles: 2,
      disputed: 1,
      byStance: { ...none, affirms: 6 },
      subjects: [{ entity: ref('brisk'), assertions: 6 }],
      alone: { total: 1, claims: [claimRef(excluding.ten, 'single-source')] },
    });
    expect(gazette.assertions.total).toBe(6);
    expect((await page('the-gazette?part=publishes')).assertions.items.map((i) => [i.part, i.claim.id])).toEqual([
      ['publishes', circled.id],
    ]);
    expect(gazette.against).toEqual({
      total: 3,
      voices: [
        {
          entity: ref('brisk'),
          total: 1,
          places: [{ claim: claimRef(echoed, 'disputed'), stance: 'affirms', theirs: 'denies', instead: null }],
        },
        {
          entity: ref('clerk'),
          total: 1,
          places: [{ claim: claimRef(echoed, 'disputed'), stance: 'affirms', theirs: 'denies', instead: null }],
        },
        {
          entity: ref('the-courier'),
          total: 1,
          places: [
            {
              claim: claimRef(excluding.ten, 'single-source'),
              stance: 'affirms',
              theirs: 'affirms',
              instead: {
                ...claimRef(excluding.twenty, 'single-source'),
                by: 'curated',
                reason: 'Both count all clerks.',
              },
            },
          ],
        },
      ],
    });
    expect(gazette.depends).toEqual({
      total: 4,
      edges: ['sara-lind', 'the-courier', 'unnamed-officials', 'unnamed-others'].map((to) => ({
        from: ref('the-gazette'),
        to: ref(to),
        assertions: 1,
      })),
    });
    const courier = await page('the-courier');
    expect(courier.depends.edges.map((e) => [e.from.id, e.to.id, e.assertions])).toEqual([
      ['the-courier', 'the-gazette', 4],
      ['the-courier', 'clerk', 1],
      ['the-gazette', 'sara-lind', 1],
      ['the-gazette', 'unnamed-officials', 1],
      ['the-gazette', 'unnamed-others', 1],
    ]);
    expect(
      gazette.flow.ways.map((w) => [w.voice.id, w.carriers.map((c) => c.id), w.article.id, w.assertions]),
    ).toContainEqual(['sara-lind', ['the-gazette'], 'courier-news', 1]);
  });

  test('what looks corroborated and goes round, or back to one voice, says so; two unnamed voices do not', async () => {
    const echo = {
      kind: 'counted',
      voice: ref('sara-lind'),
      reason: {
        text: 'Goes back to one voice, Sara Lind: The Gazette affirms it too, and passes on the same words.',
        voices: [ref('sara-lind'), ref('the-gazette')],
      },
    };
    const circle = {
      kind: 'circle',
      voice: null,
      reason: {
        text: 'The Courier and The Gazette pass on one another’s words for this claim, and nobody outside them affirms it.',
        voices: [ref('the-courier'), ref('the-gazette')],
      },
    };
    const { oneVoice } = await page('the-gazette');
    expect(oneVoice.total).toBe(2);
    expect(new Map(oneVoice.claims.map((c) => [c.id, c.oneVoice]))).toEqual(
      new Map<string, object>([
        [echoed.id, echo],
        [circled.id, circle],
      ]),
    );
    expect((await app.get(`/claims/${circled.id}`)).body).toMatchObject({ standing: 'corroborated', oneVoice: circle });
    expect((await app.get(`/claims/${unnamedTwice.id}`)).body).not.toHaveProperty('oneVoice');
  });

  test('the matrix: the voice asked for and whom it carries come first, their cells told from the others', async () => {
    const cell = (voice: string, byStance: object, own: number) => ({
      voice,
      subject: 'brisk',
      byStance: { ...none, ...byStance },
      own,
    });
    const row = (id: string, assertions: number, own: boolean) => ({ entity: ref(id), assertions, own });
    expect((await app.get('/voices/matrix?voice=sara-lind&voices=3')).body).toEqual({
      voices: [row('sara-lind', 1, true), row('the-gazette', 3, false), row('the-courier', 2, false)],
      subjects: [{ entity: ref('brisk'), assertions: 9, own: true }],
      cells: [
        cell('sara-lind', { affirms: 1 }, 1),
        cell('the-gazette', { affirms: 3 }, 0),
        cell('the-courier', { affirms: 2 }, 0),
      ],
      total: { voices: 7, subjects: 1, assertions: 9 },
      shown: 6,
      ownSubjects: 1,
    });
    expect(
      ((await app.get('/voices/matrix?voice=the-gazette')).body as VoiceMatrix).voices.map((v) => [v.entity.id, v.own]),
    ).toEqual([
      ['the-gazette', true],
      ['sara-lind', true],
      ['unnamed-officials', true],
      ['unnamed-others', true],
      ['the-courier', false],
      ['brisk', false],
      ['clerk', false],
    ]);
  });

  test('somebody who says nothing has a page that says so; nobody has none; who was merged away is sent on', async () => {
    expect(await page('oak')).toMatchObject({
      line: { text: 'Oak makes no assertion here.' },
      parts: { says: 0, carries: 0, publishes: 0 },
      assertions: { items: [], total: 0, next: null },
    });
    expect(await app.get('/voices/nobody')).toMatchObject({ status: 404, body: { code: 'entity-not-found' } });
    expect(await app.get('/voices/matrix?voice=nobody')).toMatchObject({ status: 404 });
    await loadDocument(db(), mergedStory, ontology);
    const moved = await app.get('/voices/norvik?part=says');
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/api/v1/voices/norvik-systems?part=says']);
    expect(await app.get('/voices/matrix?voice=norvik')).toMatchObject({ status: 200 });
  });
});
