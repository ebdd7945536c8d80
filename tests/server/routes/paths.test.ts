import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { PathReply } from '../../../server/contract/path.ts';
import { startStory, type TestApp } from '../../factories/app.ts';
import { expected, link } from '../../factories/replies.ts';
import { webClaims, webStory } from '../../factories/web.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await startStory([webStory]);
});
afterAll(() => app.close());

const { ref } = expected(webStory);
const paths = async (query: string) => (await app.get(`/paths?${query}`)).body as PathReply;
const routes = async (query: string) =>
  (await paths(query)).pairs.map((p) => p.paths.map((path) => path.entities.map((e) => e.id).join(' ')));

test('a path is its entities, and for each hop the Link, its claims and who affirms it', async () => {
  const { body } = await app.get('/paths?from=alpha&to=gamma');
  const claimOf = async (id: string) => (await app.get(`/claims/${id}`)).body;
  const hop = async (from: string, to: string, id: string) => ({
    link: link(from, 'OWNS', to, { claimIds: [id] }),
    forward: true,
    claims: [await claimOf(id)],
    voices: [ref('the-weaver')],
    beside: [],
    wouldStrengthen: `${ref(from).name}’s own word, or ${ref(to).name}’s`,
  });
  expect(body).toEqual({
    pairs: [
      {
        from: ref('alpha'),
        to: ref('gamma'),
        direct: [],
        paths: [
          {
            entities: [ref('alpha'), ref('beta'), ref('gamma')],
            hops: [
              await hop('alpha', 'beta', webClaims.alphaBeta.id),
              await hop('beta', 'gamma', webClaims.betaGamma.id),
            ],
            weakest: 0,
            standing: 'single-source',
            paragraph: {
              text: 'The Weaver reports, naming no voice, that Alpha OWNS Beta. The Weaver reports, naming no voice, that Beta OWNS Gamma. No claim in this graph ties Alpha to Gamma directly.',
              cues: [
                { start: 11, end: 41 },
                { start: 70, end: 100 },
              ],
              voices: [ref('the-weaver')],
            },
          },
          expect.objectContaining({ entities: ['alpha', 'delta', 'omega', 'gamma'].map(ref) }),
          expect.objectContaining({ entities: ['alpha', 'epsilon', 'omega', 'gamma'].map(ref) }),
        ],
      },
    ],
    searched: { links: 8, entities: 6, maxHops: 4, seconds: 1.5 },
    timedOut: false,
  });
});

test('claims that name both ends are told, also those that draw no Link; so are Links beside the one walked', async () => {
  const [far] = (await paths('from=alpha&to=omega')).pairs;
  expect(far?.direct.map((c) => [c.id, c.standing]).sort()).toEqual(
    [
      [webClaims.denied.id, 'denied-only'],
      [webClaims.other.id, 'single-source'],
    ].sort(),
  );
  const [near] = (await paths('from=alpha&to=delta&k=1')).pairs;
  expect(near?.paths[0]?.hops[0]?.beside.map((l) => l.id)).toEqual(['alpha~PARTNERS_WITH~delta']);
});

test('shorter before longer, and of equally long the one whose weakest hop is stronger', async () => {
  // Through delta single-source is the weakest, through epsilon a plan; a denied claim draws no Link at all.
  expect(await routes('from=alpha&to=omega&k=5')).toEqual([
    ['alpha delta omega', 'alpha epsilon omega', 'alpha beta gamma omega'],
  ]);
  const [pair] = (await paths('from=alpha&to=omega')).pairs;
  expect(pair?.paths.map((p) => [p.weakest, p.standing])).toEqual([
    [1, 'single-source'],
    [1, 'planned'],
    [0, 'single-source'],
  ]);
});

test('of several Links between two entities a path takes the strongest, and walks it from either end', async () => {
  const [pair] = (await paths('from=omega&to=alpha&k=1')).pairs;
  expect(pair?.paths.map((p) => p.hops.map((h) => [h.link.id, h.link.standing, h.forward]))).toEqual([
    [
      ['delta~OWNS~omega', 'single-source', false],
      ['alpha~OWNS~delta', 'corroborated', false],
    ],
  ]);
});

test('k and maxHops bound what is looked for', async () => {
  expect(await routes('from=alpha&to=omega&k=1')).toEqual([['alpha delta omega']]);
  expect(await routes('from=alpha&to=omega&k=5&maxHops=2')).toEqual([['alpha delta omega', 'alpha epsilon omega']]);
  expect(await routes('from=alpha&to=omega&maxHops=1')).toEqual([[]]);
  expect(await routes('from=alpha&to=lonely')).toEqual([[]]);
});

test('more than two entities are joined pair by pair', async () => {
  expect(await routes('nodes=beta,delta,epsilon&k=1')).toEqual([['beta alpha delta'], ['delta alpha epsilon']]);
});

test.each<[string, number, string]>([
  ['to=alpha', 400, 'from'],
  ['from=alpha', 400, 'to'],
  ['from=alpha&to=alpha', 400, 'to'],
  ['from=alpha&to=nobody', 404, 'to'],
  ['from=nobody&to=alpha', 404, 'from'],
  ['nodes=alpha,nobody', 404, 'nodes'],
  ['nodes=alpha', 400, 'nodes'],
  ['nodes=alpha,alpha', 400, 'nodes'],
  ['nodes=alpha,beta&from=alpha', 400, 'nodes'],
  ['nodes=a,b,c,d,e,f,g', 400, 'nodes'],
  ['from=alpha&to=omega&k=6', 400, 'k'],
  ['from=alpha&to=omega&maxHops=7', 400, 'maxHops'],
  ['from=Alpha&to=omega', 400, 'from'],
])('%s names the field at fault', async (query, status, field) => {
  expect(await app.get(`/paths?${query}`)).toMatchObject({ status, body: { field } });
});
