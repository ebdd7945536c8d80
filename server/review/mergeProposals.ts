import type { z } from 'zod';
import { canonicalEntities } from '../claims/merged.ts';
import type { MergeProposalList, mergeProposalFilters } from '../contract/judgement.ts';
import { readDocument } from '../graph/document/load.ts';
import { claimCounts } from '../graph/queries/claimCounts.ts';
import { entitiesByIds } from '../graph/queries/entitiesByIds.ts';
import { mentionsOfEntities } from '../graph/queries/mentionsOfEntities.ts';
import { cached } from '../graph/read/cached.ts';
import { distinct } from '../graph/read/orders.ts';
import { pageOf } from '../graph/read/page.ts';
import type { Reader } from '../graph/read/reader.ts';
import { proposeMerges } from '../ingest/resolve/proposeMerges.ts';

export type MergeProposals = (filters: z.output<typeof mergeProposalFilters>) => Promise<MergeProposalList>;

/** Which entities may be one, but for those that a person judged to be different. */
export function mergeProposals(reader: Reader): MergeProposals {
  const { db, ontology } = reader;
  const every = cached(db, async () => {
    const doc = await readDocument(db, ontology);
    const now = canonicalEntities(doc.judgements);
    const pair = (a: string, b: string) => [now(a), now(b)].sort().join(' ');
    const apart = new Set(
      doc.judgements.filter((j) => j.kind === 'different' && j.undoneAt === null).map((j) => pair(j.a, j.b)),
    );
    return proposeMerges(doc, ontology).filter((p) => !apart.has(pair(p.a, p.b)));
  });
  return async (filters) => {
    const page = pageOf(await every(), (p) => [-p.score, p.a, p.b], filters);
    const wanted = { ids: distinct(page.items.flatMap((p) => [p.a, p.b])) };
    const [entities, claims, mentions] = await Promise.all([
      db.read(entitiesByIds, wanted),
      db.read(claimCounts, wanted),
      db.read(mentionsOfEntities, wanted),
    ]);
    const claimsOf = new Map(claims.map((c) => [c.entity, c.claims]));
    const mentionsOf = new Map(mentions.map((m) => [m.entity, m.mentions]));
    const told = new Map(
      entities.map((e) => [
        e.id,
        { ...reader.ref(e), claims: claimsOf.get(e.id) ?? 0, mentions: mentionsOf.get(e.id) ?? 0 },
      ]),
    );
    const items = page.items.flatMap(({ a, b, score, reasons }) => {
      const [into, from] = [told.get(a), told.get(b)];
      return into === undefined || from === undefined ? [] : [{ from, into, score, reasons: [...reasons] }];
    });
    return { items, total: page.total, next: page.next };
  };
}
