import { byText } from '../../../claims/order.ts';
import { pathParagraph } from '../../../claims/pathParagraph.ts';
import { isAccepted, standingRank } from '../../../claims/standing.ts';
import { wouldStrengthen } from '../../../claims/strengthen.ts';
import type { Claim } from '../../../contract/claim.ts';
import type { EntityRef, GraphLink } from '../../../contract/graph.ts';
import type { Path, PathReply } from '../../../contract/path.ts';
import { AppError } from '../../../errors.ts';
import { allLinks } from '../../queries/allLinks.ts';
import { entitiesByIds } from '../../queries/entitiesByIds.ts';
import { cached } from '../cached.ts';
import { readClaims } from '../claims.ts';
import { movedEntities } from '../moved.ts';
import { readProposals } from '../proposals.ts';
import type { Reader } from '../reader.ts';
import { toLink } from '../refs.ts';
import { directClaims } from './direct.ts';
import { type Route, shortestRoutes } from './shortest.ts';
import { strengthOf, webOf } from './web.ts';

export type PathsAsked = {
  readonly stops: readonly { field: string; id: string }[];
  readonly maxHops: number;
  readonly k: number;
  /** Whether a path may lead over claims that nobody accepted yet. */
  readonly proposed: boolean;
};
export type Paths = (asked: PathsAsked) => Promise<PathReply>;

/** What a search between all the pairs may take together; what was found by then is shown, and that it was cut. */
const patienceMs = 1500;

/** Paths over Links between each stop and the next. A path is a chain of claims, not a claim. */
export function pathFinder(reader: Reader): Paths {
  const { db } = reader;
  const drawn = cached(db, async () => (await db.read(allLinks, {})).map(toLink));
  const web = cached(db, async () => walkable(await drawn()));
  const webWithProposals = cached(db, async () => {
    const links = await drawn();
    return walkable([...links, ...(await readProposals(reader, 'everything', links))]);
  });
  return async ({ stops: asked, maxHops, k, proposed }) => {
    const moved = await movedEntities(
      reader,
      asked.map((s) => s.id),
    );
    const stops = asked.map((s) => ({ ...s, id: moved.get(s.id) ?? s.id }));
    const known = new Map((await db.read(entitiesByIds, { ids: stops.map((s) => s.id) })).map((e) => [e.id, e]));
    for (const { field, id } of stops)
      if (!known.has(id))
        throw new AppError(
          404,
          'entity-not-found',
          `${field}: there is no entity ${JSON.stringify(id.slice(0, 100))}`,
          { field },
        );
    const whole = await (proposed ? webWithProposals() : web());
    const deadline = performance.now() + patienceMs;
    const found: { from: string; to: string; routes: readonly Route[] }[] = [];
    let timedOut = false;
    for (const [i, { id: to }] of stops.entries()) {
      const from = stops[i - 1]?.id;
      if (from === undefined) continue;
      const result = await shortestRoutes(whole.steps, from, to, { maxHops, k, deadline });
      timedOut ||= result.timedOut;
      found.push({ from, to, routes: result.routes });
    }
    const steps = found.flatMap((f) => f.routes.flat());
    const [claims, entities, direct] = await Promise.all([
      readClaims(
        reader,
        steps.flatMap((s) => s.link.claimIds),
      ),
      db.read(entitiesByIds, { ids: [...new Set(steps.flatMap((s) => [s.link.source, s.link.target]))] }),
      directClaims(
        reader,
        stops.map((s) => s.id),
      ),
    ]);
    const claimOf = new Map(claims.map((c) => [c.id, c]));
    const refOf = new Map([...known.values(), ...entities].map((e) => [e.id, reader.ref(e)]));
    return {
      pairs: found.flatMap(({ from, to, routes }, i) => {
        const ends = { from: refOf.get(from), to: refOf.get(to), direct: direct[i] ?? [] };
        if (ends.from === undefined || ends.to === undefined) return [];
        const pair = { from: ends.from, to: ends.to, direct: ends.direct };
        return { ...pair, paths: routes.flatMap((r) => toPath(pair, r, claimOf, refOf) ?? []) };
      }),
      searched: { links: whole.links, entities: whole.steps.size, maxHops, seconds: patienceMs / 1000 },
      timedOut,
    };
  };
}

const walkable = (links: readonly GraphLink[]) => ({ links: links.length, steps: webOf(links) });

/** undefined where something on the way has gone since the web was read. */
function toPath(
  { from, to, direct }: Pick<PathReply['pairs'][number], 'from' | 'to' | 'direct'>,
  route: Route,
  claimOf: ReadonlyMap<string, Claim>,
  refOf: ReadonlyMap<string, EntityRef>,
): Path | undefined {
  const entities = [from.id, ...route.map((s) => s.to)].flatMap((id) => refOf.get(id) ?? []);
  if (entities.length !== route.length + 1) return undefined;
  const hops = route.map(({ link, to, beside }) => {
    const claims = decidingFirst(
      link,
      link.claimIds.flatMap((id) => claimOf.get(id) ?? []),
    );
    return {
      link,
      forward: link.target === to,
      claims,
      voices: voicesOf(claims),
      beside: [...beside],
      wouldStrengthen: wouldStrengthen(claims, link.standing, link.voices),
    };
  });
  if (hops.some((h) => h.claims.length === 0)) return undefined;
  const strengths = route.map((s) => strengthOf(s.link));
  const weakest = strengths.indexOf(Math.min(...strengths));
  return {
    entities,
    hops,
    weakest,
    standing: route[weakest]?.link.standing ?? 'unreviewed',
    paragraph: pathParagraph(
      hops.map((h) => h.claims),
      { from, to, direct: direct.length },
    ),
  };
}

/** As a Link takes its standing: from a disputed claim if there is one, else from its strongest. */
function decidingFirst(link: GraphLink, claims: readonly Claim[]): Claim[] {
  const decides = (c: Claim) => Number(c.standing === link.standing);
  return [...claims].sort(
    (a, b) =>
      decides(b) - decides(a) ||
      standingRank(b.standing) - standingRank(a.standing) ||
      b.voices - a.voices ||
      byText(a.id, b.id),
  );
}

/** Who affirms these claims, each once, as innermost voice or as the outlet whose article says it itself. */
const voicesOf = (claims: readonly Claim[]): EntityRef[] => [
  ...new Map(
    claims
      .flatMap((c) => c.assertions)
      .filter((a) => a.stance === 'affirms' && isAccepted(a))
      .flatMap((a) =>
        a.chain.length === 0 ? [a.article.publisher] : a.chain.filter((v) => v.step === 0).map((v) => v.entity),
      )
      .map((e) => [e.id, e]),
  ).values(),
];
