import type { z } from 'zod';
import { readBefore, readSnapshot } from '../../../claims/reviews.ts';
import type { OrphanList, orphanFilters } from '../../../contract/review.ts';
import { stance as stanceSchema } from '../../../contract/terms.ts';
import { articlesByIds } from '../../queries/articlesByIds.ts';
import { entitiesByIds } from '../../queries/entitiesByIds.ts';
import { orphanReviews } from '../../queries/reviewsOfAssertions.ts';
import { pageOf } from '../page.ts';
import type { Reader } from '../reader.ts';
import { toArticleRef } from '../refs.ts';
import { toReview } from './proposals.ts';

/** Verdicts whose assertion is gone, last decided first, with what they judged as far as anybody knows. */
export async function readOrphans(reader: Reader, filters: z.output<typeof orphanFilters>): Promise<OrphanList> {
  const { db } = reader;
  const page = pageOf(await db.read(orphanReviews, {}), (r) => [-Date.parse(r.at), r.id], filters);
  const told = page.items.map((r) => ({ r, was: readSnapshot(r.told) ?? readBefore(r.before)?.was ?? null }));
  const [articles, names] = await Promise.all([
    db.read(articlesByIds, { ids: [...new Set(told.flatMap((t) => t.was?.assertion.article ?? []))] }),
    db.read(entitiesByIds, {
      ids: [...new Set(told.flatMap((t) => t.was?.assertion.voices.map((v) => v.entity) ?? []))],
    }),
  ]);
  const refs = new Map(articles.map((a) => [a.id, toArticleRef(reader, a)]));
  const nameOf = new Map(names.map((n) => [n.id, n.name]));
  return {
    items: told.map(({ r, was }) => ({
      review: toReview(r),
      statement: was?.claim.statement ?? null,
      stance: was?.assertion.stance ?? stanceSchema.safeParse(r.stance).data ?? null,
      voices: (was?.assertion.voices ?? [])
        .filter((v) => v.role !== 'for')
        .map((v) => nameOf.get(v.entity) ?? v.entity),
      passages: (was?.assertion.passages ?? []).filter((p) => p.part === 'content').map((p) => p.text),
      article: refs.get(was?.assertion.article ?? '') ?? null,
    })),
    total: page.total,
    next: page.next,
  };
}
