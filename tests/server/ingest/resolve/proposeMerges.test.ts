import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentEntity } from '../../../../server/contract/document.ts';
import { nameLikeness, nearly } from '../../../../server/ingest/resolve/likeness.ts';
import { coreWords, initialsOf, isGeneric } from '../../../../server/ingest/resolve/nameForms.ts';
import { type MergeProposal, proposeMerges } from '../../../../server/ingest/resolve/proposeMerges.ts';
import { article, assertion, claim, entity, graphDocument, judgement } from '../../../factories/document.ts';
import { seedOntology } from '../../../factories/ontology.ts';

const says = (id: string) => assertion(article(id, `# ${id}`), `# ${id}`);
const named = (name: string, types = ['Organisation'], more: Partial<DocumentEntity> = {}) =>
  entity(name.toLowerCase().replace(/[^a-z0-9]+/g, '-'), { name, types, ...more });
const propose = (entities: DocumentEntity[], more: Parameters<typeof graphDocument>[0] = {}) =>
  proposeMerges(graphDocument({ entities, ...more }), seedOntology);
const pairs = (list: readonly MergeProposal[]) => list.map((p) => [p.a, p.b].sort().join(' = '));

test('legal forms, titles and articles do not tell names apart', () => {
  expect(coreWords('The Orlen Marine Co., Ltd.')).toEqual(['orlen', 'marine']);
  expect(coreWords('Harrow S.A.')).toEqual(['harrow']);
  expect(coreWords('Norvik Systems A/S')).toEqual(['norvik', 'systems']);
  expect(coreWords('Dr. Mira Solt')).toEqual(['mira', 'solt']);
  // A name that is nothing else keeps its word.
  expect(coreWords('SAS')).toEqual(['sas']);
  expect(initialsOf('Shanghai Cooperation Organisation')).toEqual(['sco']);
  expect(initialsOf('Bank of the North')).toEqual([]);
});

test.each([
  ['Ministry of Finance', true],
  ['Supreme Court', true],
  ['Ministry of Finance of Valdoria', false],
  ['Harrow Institute', false],
])('%s is a name that every state has: %s', (name, generic) => {
  expect(isGeneric(name)).toBe(generic);
});

test.each([
  ['Қазақстан', 'Qazaqstan', 1],
  ['Orlen Marine Ltd', 'Orlen Marine', 0.9],
  ['SCO', 'Shanghai Cooperation Organisation', 0.7],
  ['Vostok Systems', 'Vostock Systems', 0.7],
  ['Dahua', 'Dahua Technology', 0.6],
  ['Model 12', 'Model 13', undefined],
  ['Orlen Marine', 'Delta Radio', undefined],
])('%s and %s', (a, b, score) => {
  const one = { name: a, aliases: [] };
  const other = { name: b, aliases: [] };
  expect(nameLikeness(one, other, false)?.score).toBe(score);
  expect(nameLikeness(other, one, false)?.score).toBe(score);
});

test.each([
  ['J. Smith', 'John Smith', 0.65],
  ['Dr Ana Ruiz', 'Ana Ruiz', 0.9],
  ['John Smith', 'Jane Smith', undefined],
  ['Smith', 'John Smith', undefined],
  ['Kasym Tokaev', 'Kasym Tokayev', 0.75],
])('people: %s and %s', (a, b, score) => {
  const likeness = nameLikeness({ name: a, aliases: [] }, { name: b, aliases: [] }, true);
  if (a === 'Kasym Tokaev') expect(likeness?.score).toBeGreaterThanOrEqual(0.7);
  else expect(likeness?.score).toBe(score);
});

test('one is proposed with its reasons; the one of which more is claimed stays', async () => {
  const [short, long] = [named('Orlen Marine'), named('Orlen Marine Ltd')];
  const claims = [claim('orlen-marine-ltd', 'OPERATES', 'lantern', [says('one')])];
  const entities = [short, long, named('Lantern', ['System'])];
  expect(await propose(entities, { claims, articles: [article('one', '# One')] })).toEqual([
    {
      a: 'orlen-marine-ltd',
      b: 'orlen-marine',
      score: 0.9,
      reasons: ['“Orlen Marine” and “Orlen Marine Ltd” differ only in a title, an article or a legal form'],
    },
  ]);
});

test('another kind of thing, an unnamed voice and whom a person parted are not proposed', async () => {
  expect(await propose([named('Lantern', ['System']), named('The Lantern', ['Person'])])).toEqual([]);
  expect(
    await propose([named('Officials', ['Person'], { unnamed: true }), named('The Officials', ['Person'])]),
  ).toEqual([]);
  const both = [named('Lantern'), named('The Lantern')];
  expect(await propose(both)).toHaveLength(1);
  const merge = judgement({ a: 'lantern', b: 'the-lantern', kind: 'same-entity' });
  expect(await propose(both, { judgements: [merge] })).toEqual([]);
  expect(await propose(both, { judgements: [{ ...merge, undoneAt: '2026-01-02T00:00:00.000Z' }] })).toEqual([]);
  const apart = { ...merge, kind: 'different' as const };
  expect(await propose(both, { judgements: [apart] })).toEqual([]);
  expect(await propose(both, { judgements: [{ ...apart, undoneAt: '2026-01-02T00:00:00.000Z' }] })).toHaveLength(1);
});

test('a ministry of two countries is two, and of none is asked about only beside a country', async () => {
  const ministries = [
    named('Ministry of Finance', ['PublicBody'], { id: 'finance-1' }),
    named('Ministry of Finance', ['PublicBody'], { id: 'finance-2' }),
  ];
  const states = [named('Valdoria', ['Country']), named('Ostmark', ['Country'])];
  const seat = (of: string, country: string) => claim(of, 'LOCATED_IN', country, [says('one')]);
  const articles = [article('one', '# One')];
  const asked = (...countries: string[]) =>
    propose([...ministries, ...states], {
      articles,
      claims: countries.map((c, i) => seat(`finance-${i + 1}`, c)),
    });
  expect(await asked('valdoria', 'valdoria')).toMatchObject([{ score: 1, reasons: [{}, 'both belong to Valdoria'] }]);
  expect((await asked('valdoria', 'ostmark'))[0]?.score ?? 0).toBeLessThan(0.7);
  expect((await asked())[0]?.score ?? 0).toBeLessThan(0.7);
});

test('an initial that fits two people is proposed with neither', async () => {
  const people = ['J. Smith', 'John Smith', 'Jane Smith'].map((n) => named(n, ['Person']));
  expect(await propose(people)).toEqual([]);
  expect(pairs(await propose(people.slice(0, 2)))).toEqual(['j-smith = john-smith']);
});

const word = fc.constantFrom(
  'Orlen',
  'Marine',
  'Vostok',
  'Vostock',
  'Delta',
  'J.',
  'John',
  'Jane',
  'Smith',
  'Ltd',
  'The',
  'VS',
  'Ministry of',
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((w) => w.join(' '));
const someone = fc.tuple(name, fc.constantFrom('Organisation', 'Person', 'System'), fc.boolean());
const crowd = fc
  .array(someone, { maxLength: 9 })
  .map((list) => list.map(([n, type, unnamed], i) => entity(`e${i}`, { name: n, types: [type], unnamed })));

test('whichever stands first, the same pairs are proposed, and never anybody with two who are not one', async () => {
  await fc.assert(
    fc.asyncProperty(crowd, fc.gen(), async (entities, gen) => {
      const found = await propose(entities);
      const shuffled = [...entities].sort(() => gen(fc.integer));
      expect(pairs(await propose(shuffled)).sort()).toEqual(pairs(found).sort());
      const byId = new Map(entities.map((e) => [e.id, e]));
      for (const p of found) {
        const [a, b] = [byId.get(p.a), byId.get(p.b)];
        expect(a?.unnamed || b?.unnamed).toBe(false);
        expect(a?.types).toEqual(b?.types);
        expect(p.score).toBeGreaterThanOrEqual(0.6);
        expect(p.reasons.length).toBeGreaterThan(0);
      }
      // Taking every proposal makes no person with two first names.
      const first = (id: string) => coreWords(byId.get(id)?.name ?? '')[0] ?? '';
      const clusters = new Map(entities.map((e) => [e.id, new Set([e.id])]));
      for (const p of found) {
        const both = new Set([...(clusters.get(p.a) ?? []), ...(clusters.get(p.b) ?? [])]);
        for (const id of both) clusters.set(id, both);
      }
      for (const cluster of clusters.values()) {
        const people = [...cluster].filter((id) => byId.get(id)?.types.includes('Person'));
        const firsts = new Set(people.filter((id) => coreWords(byId.get(id)?.name ?? '').length > 1).map(first));
        expect(firsts.has('john') && firsts.has('jane')).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('a slip is the same either way', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => expect(nearly(a, b)).toBe(nearly(b, a))));
});
