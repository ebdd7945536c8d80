import type { z } from 'zod';
import { canonicalEntities } from '../claims/merged.ts';
import { byText } from '../claims/order.ts';
import type { MergeProposalList, mergeProposalFilters } from '../contract/judgement.ts';
import { claimCounts } from '../graph/queries/claimCounts.ts';
import { entitiesByIds } from '../graph/queries/entitiesByIds.ts';
import { entityJudgements } from '../graph/queries/entityJudgements.ts';
import { mentionsOfEntities } from '../graph/queries/mentionsOfEntities.ts';
import { readCounts } from '../graph/read/counts.ts';
import { distinct } from '../graph/read/orders.ts';
import { pageOf } from '../graph/read/page.ts';
import type { Reader } from '../graph/read/reader.ts';
import { type MergeProposal, proposeMerges } from '../ingest/resolve/proposeMerges.ts';
import { readNamed } from './whoIsNamed.ts';

export type MergeProposals = (filters: z.output<typeof mergeProposalFilters>) => Promise<MergeProposalList>;

/**
 * Which entities may be one, but for those that a person judged. Comparing every name is slow, so it is done anew only
 * when entities or articles come or go; judgements take effect at once.
 */
export function mergeProposals(reader: Reader): MergeProposals {
  const { db, ontology } = reader;
  let held: { of: string; found: Promise<readonly MergeProposal[]> } | undefined;
  const alike = async (of: string) => {
    if (held?.of === of) return held.found;
    const mine = { of, found: readNamed(db, ontology).then((named) => proposeMerges(named, ontology)) };
    held = mine;
    mine.found.catch(() => {
      if (held === mine) held = undefined;
    });
    return mine.found;
  };
  return async (filters) => {
    const [judged, counts] = await Promise.all([db.read(entityJudgements, {}), readCounts(db)]);
    const merges = judged.filter((j) => j.kind === 'same-entity' && j.undoneAt === null);
    // What is merged away is no entity, and still there.
    const open = openPairs(await alike(`${counts.entities + merges.length} ${counts.articles}`), judged);
    const page = pageOf(open, (p) => [-p.score, p.a, p.b], filters);
    return { items: await told(reader, page.items), total: page.total, next: page.next };
  };
}

type Judged = z.output<typeof entityJudgements.row>;
/** Under the names by which they go now, each pair once, without those that a person merged, parted again or told apart. */
function openPairs(found: readonly MergeProposal[], judged: readonly Judged[]): MergeProposal[] {
  const now = canonicalEntities(judged);
  const pairKey = (a: string, b: string) => [now(a), now(b)].sort(byText).join(' ');
  const closed = new Set(
    judged.filter((j) => (j.kind === 'different') === (j.undoneAt === null)).map((j) => pairKey(j.a, j.b)),
  );
  const open = new Map<string, MergeProposal>();
  for (const p of found) {
    const key = pairKey(p.a, p.b);
    if (now(p.a) !== now(p.b) && !closed.has(key) && !open.has(key)) open.set(key, { ...p, a: now(p.a), b: now(p.b) });
  }
  return [...open.values()];
}

async function told(reader: Reader, pairs: readonly MergeProposal[]): Promise<MergeProposalList['items']> {
  const { db } = reader;
  const wanted = { ids: distinct(pairs.flatMap((p) => [p.a, p.b])) };
  const [entities, claims, mentions] = await Promise.all([
    db.read(entitiesByIds, wanted),
    db.read(claimCounts, wanted),
    db.read(mentionsOfEntities, wanted),
  ]);
  const claimsOf = new Map(claims.map((c) => [c.entity, c.claims]));
  const mentionsOf = new Map(mentions.map((m) => [m.entity, m.mentions]));
  const candidates = new Map(
    entities.map((e) => [
      e.id,
      { ...reader.ref(e), claims: claimsOf.get(e.id) ?? 0, mentions: mentionsOf.get(e.id) ?? 0 },
    ]),
  );
  return pairs.flatMap(({ a, b, score, reasons }) => {
    const [into, from] = [candidates.get(a), candidates.get(b)];
    return into === undefined || from === undefined ? [] : [{ from, into, score, reasons: [...reasons] }];
  });
}
