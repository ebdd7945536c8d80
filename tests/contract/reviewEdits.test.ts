import { expect, test } from '@jest/globals';
import type { EntityDossier } from '../../server/contract/entity.ts';
import { onBoth } from '../factories/databases.ts';
import { done, reviewing } from '../factories/reviewing.ts';
import { placeOf, quayClaims } from '../factories/toReview.ts';

const { sold, seat, delivered } = quayClaims;
const idOf = (claim: typeof sold, n = 0) => claim.assertions[n]?.id ?? '';

const refusedEdits: readonly (readonly [field: string, edit: object])[] = [
  ['edit.subject', { subject: 'nobody' }],
  ['edit.object', { object: 'lantern' }],
  ['edit.predicate', { predicate: 'SELLS' }],
  ['edit.instrument', { instrument: 'valdoria' }],
  ['edit.label', { predicate: 'OTHER', label: null }],
  ['edit.validFrom', { validFrom: '2019-02-31' }],
  ['edit.validFrom', { validFrom: 'soon' }],
  ['edit.dateText', { dateText: 'in 2019' }],
  ['edit.saidText', { saidText: 'on Friday' }],
  ['edit.voices.0', { voices: [{ entity: 'quay-press' }] }],
  ['edit.voices.1', { voices: [{ entity: 'delta-radio' }, { entity: 'delta-radio' }] }],
  ['edit.voices.0', { voices: [{ entity: 'delta-radio', for: 'nobody' }] }],
  [
    'edit.figures',
    { figures: [{ measure: 'x', value: 9, low: null, high: null, unit: 'x', bound: 'exact', text: 'nine' }] },
  ],
  ['edit.passages', { passages: [{ start: 0, end: 90_000 }] }],
  ['edit.passages', { passages: [{ start: 0, end: 60 }] }],
  ['edit.passages', { passages: [{ start: 10, end: 12 }] }],
  ['edit.passages', { passages: [{ part: 'cue', ...placeOf('Norvik sits') }] }],
  ['edit.passages.0', { passages: [{ start: 9, end: 9 }] }],
  ['edit.quote', { quote: { kind: 'direct', ...placeOf('Norvik sits') } }],
  ['edit.quote', { quote: { kind: 'direct', ...placeOf('never bought') } }],
  ['edit', {}],
  ['edit.colour', { colour: 'red' }],
];

onBoth('what a reviewer writes', (db) => {
  const desk = reviewing(db);
  const { patch, act, linksOf } = desk;

  test('an edit of what is claimed moves the assertion, and its undoing brings it back as it was', async () => {
    const before = await desk.read();
    const edit = { object: 'valdoria', modality: 'reported', voices: [{ entity: 'delta-radio' }] };
    const moved = done(await patch(idOf(seat), { verdict: 'edited', reason: 'Misread.', edit }));
    const [now] = moved.proposals;
    expect(moved.gone).toEqual([idOf(seat)]);
    expect(now).toMatchObject({
      claim: { subject: { id: 'norvik' }, object: { id: 'valdoria' }, statement: 'Norvik is located in Valdoria.' },
      assertion: { review: 'edited', modality: 'reported', quoteKind: 'indirect', extractor: 'offline' },
      revision: 2,
      reviews: [{ verdict: 'edited', reason: 'Misread.', before: seat.statement }],
    });
    expect((await desk.app.get(`/claims/${seat.id}`)).status).toBe(404);
    expect(await linksOf('norvik', 'valdoria', 'ostmark')).toEqual([
      ['norvik~LOCATED_IN~valdoria', 'single-source', 1],
    ]);
    const id = now?.assertion.id ?? '';
    const back = done(await act(id, 'undo', {}, 2));
    expect(back).toMatchObject({ gone: [id], proposals: [{ assertion: { id: idOf(seat) }, revision: 3 }] });
    expect(back.proposals[0]?.reviews).toMatchObject([{ verdict: 'edited', undoneAt: expect.any(String) }]);
    const after = await desk.read();
    expect({ ...after, reviews: [] }).toEqual(before);
    expect(await act(idOf(seat), 'undo', {}, 3)).toMatchObject({ status: 409, body: { code: 'nothing-to-undo' } });
  });

  test('an edit that does not hold is refused by the name of its field, and nothing is written', async () => {
    const before = await desk.read();
    for (const [field, edit] of refusedEdits) {
      const reply = await patch(idOf(seat), { verdict: 'edited', edit });
      expect([edit, reply]).toMatchObject([edit, { status: 400, body: { code: 'invalid', field } }]);
    }
    expect(await desk.read()).toEqual(before);
  });

  test('an edit that says what is there already is refused', async () => {
    const reply = await patch(idOf(delivered), {
      verdict: 'edited',
      edit: { object: 'ostmark', predicate: 'LOCATED_IN' },
    });
    expect(reply).toMatchObject({ status: 409, body: { code: 'assertion-there' } });
  });

  test('one that says two things becomes two, and one again', async () => {
    const before = await desk.read();
    const parts = [
      { object: 'valdoria' },
      { passages: [placeOf('sits in Ostmark')], predicate: 'OPERATES', object: 'lantern' },
    ];
    const both = done(await act(idOf(seat), 'split', { parts }));
    expect(both.proposals).toMatchObject([
      { claim: { object: { id: 'valdoria' } }, assertion: { review: 'edited', extractor: 'offline' } },
      {
        claim: { predicate: 'OPERATES' },
        assertion: { review: 'accepted', extractor: 'manual', score: null, passages: [{ text: 'sits in Ostmark' }] },
      },
    ]);
    const [first, second] = both.proposals.map((p) => p.assertion.id);
    done(await patch(second ?? '', { verdict: 'rejected', reason: 'No.' }, 2));
    expect(await act(first ?? '', 'undo', {}, 2)).toMatchObject({ status: 409, body: { code: 'decided-since' } });
    done(await act(second ?? '', 'undo', {}, 3));
    const back = done(await act(second ?? '', 'undo', {}, 4));
    expect([...back.gone].sort()).toEqual([first, second].sort());
    expect({ ...(await desk.read()), reviews: [] }).toEqual(before);
    const same = [{ modality: 'planned' }, { modality: 'alleged' }];
    expect(await act(idOf(seat), 'split', { parts: same }, 3)).toMatchObject({ status: 400, body: { field: 'parts' } });
  });

  test('a claim is added by hand, from words of the article', async () => {
    const before = await desk.read();
    const asked = {
      subject: 'valdoria',
      predicate: 'SUPPLIES',
      object: 'ostmark',
      instrument: 'lantern',
      passages: [placeOf('“never bought a crane”'), { part: 'cue', ...placeOf('it says') }],
      voices: [{ entity: 'port-authority', for: 'valdoria' }],
      quote: { kind: 'fragment', ...placeOf('never bought a crane') },
      reason: 'Left out.',
    };
    const reply = await desk.app.post('/articles/quay-letter/claims', asked);
    expect(reply.status).toBe(201);
    const [made] = done(reply).proposals;
    expect(made).toMatchObject({
      claim: { statement: 'Valdoria supplied Ostmark (Lantern).', standing: 'single-source' },
      assertion: { extractor: 'manual', review: 'accepted', quote: 'never bought a crane', quoteKind: 'fragment' },
      reviews: [{ verdict: 'accepted', by: 'ana', reason: 'Left out.' }],
    });
    expect(await linksOf('valdoria', 'lantern')).toEqual([
      ['valdoria~SUPPLIES~lantern~instrument', 'single-source', 1],
    ]);
    expect(await desk.app.post('/articles/quay-letter/claims', asked)).toMatchObject({ status: 409 });
    expect(await desk.app.post('/articles/nowhere/claims', asked)).toMatchObject({
      status: 404,
      body: { field: 'id' },
    });
    expect(await desk.app.post('/articles/quay-letter/claims', { ...asked, subject: 'nobody' })).toMatchObject({
      status: 400,
      body: { field: 'subject' },
    });
    const undone = done(await act(made?.assertion.id ?? '', 'undo', {}, 2));
    expect(undone).toMatchObject({ proposals: [], gone: [made?.assertion.id] });
    expect({ ...(await desk.read()), reviews: [] }).toEqual(before);
    // Added anew, it is as one that was never there; what was decided before stays on record.
    const again = done(await desk.app.post('/articles/quay-letter/claims', asked)).proposals[0];
    expect(again).toMatchObject({ revision: 4, assertion: { review: 'accepted' } });
    expect(again?.reviews.map((r) => r.undoneAt !== null)).toEqual([true, false]);
  });

  test('an entity that is missing is added, an unnamed one kept to its article', async () => {
    const made = await desk.app.post('/entities', { name: 'Қала Works', types: ['Vendor'], aliases: ['QW'] });
    expect(made).toMatchObject({
      status: 201,
      body: { id: 'qala-works', name: 'Қала Works', types: ['Vendor', 'Organisation'], unnamed: false },
    });
    expect(made.headers.get('location')).toBe('/api/v1/entities/qala-works');
    const named = { name: 'Қала works', types: ['Organisation'] };
    expect((await desk.app.post('/entities', named)).body).toMatchObject({ id: 'qala-works-2' });
    const quiet = { name: 'two clerks', types: ['Person'], unnamedIn: 'quay-letter' };
    expect((await desk.app.post('/entities', quiet)).body).toMatchObject({
      id: 'unnamed-quay-letter-two-clerks',
      unnamed: true,
    });
    expect(await desk.app.post('/entities', { ...quiet, unnamedIn: 'nowhere' })).toMatchObject({ status: 404 });
    expect(await desk.app.post('/entities', { name: 'X', types: ['Ship'] })).toMatchObject({
      status: 400,
      body: { field: 'types.0' },
    });
    expect(await desk.app.post('/entities', { name: '…', types: ['Work'] })).toMatchObject({
      status: 400,
      body: { field: 'name' },
    });
    // What nothing uses says so, before a verdict and after it was taken back: there it stays to be chosen again.
    const unused = async () => ((await desk.app.get('/entities/qala-works')).body as EntityDossier).unused;
    expect(await unused()).toBe(true);
    const edited = done(await patch(idOf(seat), { verdict: 'edited', edit: { subject: 'qala-works' } }));
    expect(await unused()).toBeUndefined();
    const [now] = edited.proposals;
    const [back] = done(await act(now?.assertion.id ?? '', 'undo', {}, now?.revision)).proposals;
    expect(await unused()).toBe(true);
    done(await patch(idOf(seat), { verdict: 'edited', edit: { subject: 'qala-works' } }, back?.revision));
    expect((await desk.app.get('/search?q=qala&kind=entity')).body).toMatchObject({
      items: [{ entity: { id: 'qala-works' }, neighbours: 1, summary: 'vendor, Ostmark' }, {}],
    });
  });
});
