import { byText } from '../../claims/order.ts';
import { linkStanding, standingRank } from '../../claims/standing.ts';
import type { EntityDossier } from '../../contract/entity.ts';
import type { Standing } from '../../contract/terms.ts';
import { articlesByIds } from '../queries/articlesByIds.ts';
import { assertionsInChain } from '../queries/assertionsInChain.ts';
import { assertionsPublishedBy } from '../queries/assertionsPublishedBy.ts';
import { claimEnds } from '../queries/claimEnds.ts';
import { claimsOfEntity } from '../queries/claimsOfEntity.ts';
import { entityUses } from '../queries/entityUses.ts';
import { evidenceOfClaims } from '../queries/evidenceOfClaims.ts';
import { mentionsByArticle } from '../queries/mentionsByArticle.ts';
import { neighbourCounts } from '../queries/neighbourCounts.ts';
import { surfacesOfEntity } from '../queries/surfacesOfEntity.ts';
import { newestFirst } from './articles.ts';
import { compareKeys, distinct, groupBy } from './orders.ts';
import type { Reader } from './reader.ts';
import { entityRow, toArticleRef } from './refs.ts';

const count = <T extends string>(values: readonly T[]): Record<string, number> => {
  const out: Record<string, number> = {};
  for (const v of values) out[v] = (out[v] ?? 0) + 1;
  return out;
};

/** Who an entity is, under which names, what is claimed of it and what it says, in counts. */
export async function readDossier(reader: Reader, id: string): Promise<EntityDossier> {
  const { db } = reader;
  const row = await entityRow(reader, id);
  const [surfaces, [degree], uses, parts, says] = await Promise.all([
    db.read(surfacesOfEntity, { id }),
    db.read(neighbourCounts, { ids: [id] }),
    db.read(entityUses, { ids: [id] }),
    db.read(claimsOfEntity, { id }),
    readSays(reader, id),
  ]);
  const claims = [...new Map(parts.map((p) => [p.claim, p])).values()];
  const [claimed, articles] = await Promise.all([
    readClaimed(reader, id, parts),
    readArticlesOf(
      reader,
      id,
      claims.map((c) => c.claim),
    ),
  ]);
  return {
    ...reader.ref(row),
    aliases: [...(row.aliases ?? []), ...(row.mergedAliases ?? [])],
    summary: row.summary,
    surfaces: surfaces.sort((a, b) => b.mentions - a.mentions || byText(a.surface, b.surface)),
    neighbours: degree?.neighbours ?? 0,
    ...(uses.every((u) => u.uses === 0) && { unused: true as const }),
    claims: { total: claims.length, byStanding: count(claims.map((c) => c.standing)) },
    says,
    claimed,
    articles,
  };
}

/** What it says as innermost voice (an outlet: also what its articles say for themselves), and what it only carried. */
async function readSays({ db }: Reader, id: string): Promise<EntityDossier['says']> {
  const [chain, published] = await Promise.all([
    db.read(assertionsInChain, { id }),
    db.read(assertionsPublishedBy, { id }),
  ]);
  const heard = [...chain, ...published].filter((a) => a.review !== 'rejected');
  const own = new Map(
    heard.filter((a) => ('step' in a ? a.step === 0 : a.voices === 0)).map((a) => [a.assertion, a.stance]),
  );
  const carried = new Set(heard.flatMap((a) => ('step' in a && a.step > 0 ? [a.assertion] : [])));
  for (const assertion of own.keys()) carried.delete(assertion);
  return { total: own.size, byStance: count([...own.values()]), carried: carried.size };
}

type Part = { claim: string; part: 'SUBJECT' | 'OBJECT' | 'INSTRUMENT'; predicate: string; standing: Standing };
async function readClaimed(reader: Reader, id: string, parts: readonly Part[]): Promise<EntityDossier['claimed']> {
  const ends = await reader.db.read(claimEnds, { ids: distinct(parts.map((p) => p.claim)) });
  const endOf = new Map(ends.map((e) => [`${e.part} ${e.claim}`, e]));
  const lines = groupBy(
    parts.flatMap((p) => {
      const forward = p.part === 'SUBJECT';
      const other = endOf.get(`${forward ? 'OBJECT' : 'SUBJECT'} ${p.claim}`);
      // A claim about two parts of one entity is shown from its subject.
      if (other === undefined || (!forward && other.id === id)) return [];
      return [{ ...p, direction: forward ? ('forward' as const) : ('inverse' as const), other }];
    }),
    (p) => `${p.predicate} ${p.direction} ${p.other.id}`,
  );
  return [...lines.values()]
    .flatMap((claims) => {
      const [first] = claims;
      if (first === undefined) return [];
      const standing = together(claims.map((c) => c.standing));
      const denied = new Set(claims.filter((c) => c.standing === 'denied-only').map((c) => c.claim)).size;
      return [
        {
          predicate: first.predicate,
          direction: first.direction,
          other: reader.ref(first.other),
          claims: new Set(claims.map((c) => c.claim)).size,
          standing,
          ...(denied > 0 && standing !== 'denied-only' && { denied }),
        },
      ];
    })
    .sort((a, b) => compareKeys(lineKey(a), lineKey(b)));
}
/** As the Link they draw; where they draw none, nobody affirms them or nobody has looked yet. */
const together = (all: readonly Standing[]): Standing =>
  all.every((s) => s === 'denied-only') ? 'denied-only' : linkStanding(all);
const lineKey = (l: EntityDossier['claimed'][number]) => [
  standingRank(l.standing),
  -l.claims,
  l.predicate,
  l.direction,
  l.other.name,
  l.other.id,
];

async function readArticlesOf(reader: Reader, id: string, claims: string[]): Promise<EntityDossier['articles']> {
  const { db } = reader;
  const [mentions, asserted] = await Promise.all([
    db.read(mentionsByArticle, { id }),
    db.read(evidenceOfClaims, { ids: claims }),
  ]);
  const mentionsIn = new Map(mentions.map((m) => [m.article, m.mentions]));
  const claimsIn = groupBy(asserted, (a) => a.article);
  const rows = await db.read(articlesByIds, { ids: distinct([...mentionsIn.keys(), ...claimsIn.keys()]) });
  return rows
    .map((r) => ({
      ...toArticleRef(reader, r),
      mentions: mentionsIn.get(r.id) ?? 0,
      claims: new Set(claimsIn.get(r.id)?.map((a) => a.claim)).size,
    }))
    .sort((a, b) => compareKeys(newestFirst(a), newestFirst(b)));
}
