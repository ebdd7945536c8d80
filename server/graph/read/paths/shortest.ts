import type { Step, Web } from './web.ts';

export type Route = readonly Step[];
export type Found = { readonly routes: Route[]; readonly timedOut: boolean };
/** Work between two looks at the clock; a request that searches long lets others through as often. */
const stride = 200;

/**
 * The k shortest ways between two entities, none visiting an entity twice; of equally long ones those whose weakest hop
 * is stronger come first. For each length, hops are admitted from the strongest down: a way found when hops of strength
 * s are first admitted, and using one, has s as its weakest.
 */
export async function shortestRoutes(
  web: Web,
  from: string,
  to: string,
  { maxHops, k, deadline }: { maxHops: number; k: number; deadline: number },
): Promise<Found> {
  const routes: Route[] = [];
  const near = distances(web, to, maxHops, Number.NEGATIVE_INFINITY);
  const shortest = near.get(from);
  if (shortest === undefined) return { routes, timedOut: false };
  const strengths = strengthsBetween(web, near);
  let work = 0;
  for (let length = shortest; length <= maxHops && routes.length < k; length++) {
    for (const weakest of strengths) {
      const left = distances(web, to, length, weakest);
      for (const route of walk(web, from, to, length, weakest, left)) {
        if (route?.some((s) => s.strength === weakest)) routes.push(route);
        if (routes.length >= k) return { routes, timedOut: false };
        if (++work % stride !== 0) continue;
        if (performance.now() > deadline) return { routes, timedOut: true };
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (performance.now() > deadline) return { routes, timedOut: true };
    }
  }
  return { routes, timedOut: false };
}

/** Hops from everywhere to `to`, over Links at least this strong, breadth first. */
function distances(web: Web, to: string, most: number, weakest: number): Map<string, number> {
  const found = new Map([[to, 0]]);
  let edge = [to];
  for (let hops = 1; hops <= most && edge.length > 0; hops++) {
    const next: string[] = [];
    for (const id of edge)
      for (const step of web.get(id) ?? []) {
        if (step.strength < weakest || found.has(step.to)) continue;
        found.set(step.to, hops);
        next.push(step.to);
      }
    edge = next;
  }
  return found;
}

/** Strengths that occur near the target, strongest first. */
const strengthsBetween = (web: Web, near: ReadonlyMap<string, number>): number[] =>
  [...new Set([...near.keys()].flatMap((id) => (web.get(id) ?? []).map((s) => s.strength)))].sort((a, b) => b - a);

/** Every way of exactly this length, never stepping where the target is out of reach; undefined is a dead end. */
function* walk(
  web: Web,
  from: string,
  to: string,
  length: number,
  weakest: number,
  left: ReadonlyMap<string, number>,
): Generator<Route | undefined> {
  const visited = new Set([from]);
  const route: Step[] = [];
  function* onwards(at: string): Generator<Route | undefined> {
    const remaining = length - route.length;
    for (const step of web.get(at) ?? []) {
      if (step.strength < weakest || visited.has(step.to) || (step.to === to) !== (remaining === 1)) continue;
      if ((left.get(step.to) ?? Number.POSITIVE_INFINITY) > remaining - 1) continue;
      route.push(step);
      if (remaining === 1) yield [...route];
      else {
        visited.add(step.to);
        yield* onwards(step.to);
        visited.delete(step.to);
      }
      route.pop();
    }
    yield undefined;
  }
  if ((left.get(from) ?? Number.POSITIVE_INFINITY) <= length) yield* onwards(from);
}
