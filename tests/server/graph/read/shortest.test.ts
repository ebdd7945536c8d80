import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphLink } from '../../../../server/contract/graph.ts';
import { type Route, shortestRoutes } from '../../../../server/graph/read/paths/shortest.ts';
import { strengthOf, webOf } from '../../../../server/graph/read/paths/web.ts';
import { link } from '../../../factories/replies.ts';

const soon = () => performance.now() + 10_000;
const standings = ['disputed', 'planned', 'single-source', 'corroborated'] as const;
const webs = fc
  .array(
    fc.record({
      a: fc.integer({ min: 0, max: 6 }),
      b: fc.integer({ min: 0, max: 6 }),
      standing: fc.constantFrom(...standings),
      voices: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 18 },
  )
  .map((rows): GraphLink[] =>
    rows.map(({ a, b, standing, voices }) => link(`e${a}`, 'OWNS', `e${b}`, { standing, voices, claimIds: [] })),
  );

/** Every simple way up to a length, by trying them all. */
function everyRoute(links: readonly GraphLink[], from: string, to: string, most: number): Route[] {
  const web = webOf(links);
  const found: Route[] = [];
  const walk = (at: string, route: Route, seen: readonly string[]) => {
    if (at === to && route.length > 0) found.push(route);
    if (at === to && route.length > 0) return;
    if (route.length === most) return;
    for (const step of web.get(at) ?? [])
      if (!seen.includes(step.to)) walk(step.to, [...route, step], [...seen, step.to]);
  };
  walk(from, [], [from]);
  return found;
}
const weakestOf = (r: Route) => Math.min(...r.map((s) => s.strength));
const rank = (r: Route) => [r.length, -weakestOf(r)];

test('gives the k best of all simple ways, by length and then by the weakest hop', async () => {
  await fc.assert(
    fc.asyncProperty(
      webs,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 6 }),
      async (links, k, maxHops) => {
        const { routes, timedOut } = await shortestRoutes(webOf(links), 'e0', 'e1', { maxHops, k, deadline: soon() });
        const best = everyRoute(links, 'e0', 'e1', maxHops)
          .map(rank)
          .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0))
          .slice(0, k);
        expect(routes.map(rank)).toEqual(best);
        expect(timedOut).toBe(false);
        const ways = routes.map((r) => r.map((s) => s.to).join(' '));
        expect(new Set(ways).size).toBe(ways.length);
        for (const r of routes) expect(new Set(['e0', ...r.map((s) => s.to)]).size).toBe(r.length + 1);
      },
    ),
    { numRuns: 300 },
  );
});

test('strength goes by standing before voices', () => {
  const of = (standing: GraphLink['standing'], voices: number) => strengthOf({ standing, voices });
  const rising = [
    of('disputed', 9),
    of('planned', 1),
    of('single-source', 1),
    of('corroborated', 2),
    of('corroborated', 5000),
  ];
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  expect(new Set(rising).size).toBe(5);
});

test('stops at its deadline, says so, and lets others work meanwhile', async () => {
  // Layers of 12 fully joined: millions of ways of six hops, none of them to the far end in five.
  const layer = (i: number) => Array.from({ length: 12 }, (_, j) => `l${i}-${j}`);
  const joined = (a: string[], b: string[]) =>
    a.flatMap((x) => b.map((y) => link(x, 'OWNS', y, { claimIds: [], voices: 1 + (x.length % 3) })));
  const links = [
    ...joined(['start'], layer(0)),
    ...[0, 1, 2, 3].flatMap((i) => joined(layer(i), layer(i + 1))),
    ...joined(layer(4), ['end']),
  ].map((l, i) => ({ ...l, voices: 1 + (i % 400) }));
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 1);
  const began = performance.now();
  const { timedOut } = await shortestRoutes(webOf(links), 'start', 'end', {
    maxHops: 6,
    k: 100_000,
    deadline: began + 200,
  });
  clearInterval(ticking);
  expect(timedOut).toBe(true);
  expect(ticks).toBeGreaterThan(5);
});
