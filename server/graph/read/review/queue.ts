import type { z } from 'zod';
import { reviewersOf } from '../../../claims/secondLook.ts';
import {
  mostWaiting,
  type queueFilters,
  type ReviewCounts,
  type ReviewQueue,
  type SecondLook,
  type WaitingProposal,
} from '../../../contract/review.ts';
import type { GraphDatabase } from '../../database.ts';
import { articlesByIds } from '../../queries/articlesByIds.ts';
import { mergedByJudgement } from '../../queries/mergedByJudgement.ts';
import { reviewedArticles, reviewStates } from '../../queries/reviewStates.ts';
import { orphanReviews, reviewsOfAssertions } from '../../queries/reviewsOfAssertions.ts';
import { proposedDisputes, proposedFigures, proposedUnnamed } from '../../queries/secondLooks.ts';
import { waitingOfArticles } from '../../queries/waitingOfArticles.ts';
import { newestFirst } from '../articles.ts';
import { cached } from '../cached.ts';
import { compareKeys, groupBy } from '../orders.ts';
import { pageOf } from '../page.ts';
import type { Reader } from '../reader.ts';
import { toArticleRef } from '../refs.ts';

export type QueueModel = { read(filters: z.output<typeof queueFilters>): Promise<ReviewQueue> };
type Queued = { readonly id: string; readonly publishedOn: string | null; readonly counts: ReviewCounts };

/** What waits for a reviewer and what was decided; derived from the whole graph, so kept until something is written. */
export function queueModel(reader: Reader): QueueModel {
  const { db } = reader;
  const whole = cached(db, () => readWhole(db));
  return {
    read: async ({ state, ...filters }) => {
      const { queued, needed } = await whole();
      const waits = (a: Queued) => a.counts.proposed > 0;
      const fitting = queued.filter((a) => state === undefined || waits(a) === (state === 'waiting'));
      const page = pageOf(fitting, (a) => [waits(a) ? 0 : 1, ...newestFirst(a)], filters);
      const ids = page.items.map((a) => a.id);
      const [rows, waiting, orphans] = await Promise.all([
        db.read(articlesByIds, { ids }),
        readWaiting(db, ids, needed),
        db.read(orphanReviews, {}),
      ]);
      const refs = new Map(rows.map((r) => [r.id, toArticleRef(reader, r)]));
      return {
        items: page.items.flatMap(({ id, counts }) => {
          const article = refs.get(id);
          return article === undefined ? [] : [{ article, counts, waiting: waiting.get(id) ?? [] }];
        }),
        total: page.total,
        next: page.next,
        counts: queued.map((a) => a.counts).reduce(sum, none),
        waitingArticles: queued.filter(waits).length,
        orphans: orphans.length,
      };
    },
  };
}

const none: ReviewCounts = { proposed: 0, accepted: 0, edited: 0, rejected: 0, merged: 0, needSecond: 0 };
const sum = (a: ReviewCounts, b: ReviewCounts): ReviewCounts => ({
  proposed: a.proposed + b.proposed,
  accepted: a.accepted + b.accepted,
  edited: a.edited + b.edited,
  rejected: a.rejected + b.rejected,
  merged: a.merged + b.merged,
  needSecond: a.needSecond + b.needSecond,
});

async function readWhole(db: GraphDatabase) {
  const [states, reviewed, merged, unnamed, figures, disputes] = await Promise.all([
    db.read(reviewStates, {}),
    db.read(reviewedArticles, {}),
    db.read(mergedByJudgement, {}),
    db.read(proposedUnnamed, {}),
    db.read(proposedFigures, {}),
    db.read(proposedDisputes, {}),
  ]);
  const needed = new Map<string, { article: string; why: SecondLook['needed'] }>();
  for (const [why, rows] of [
    ['unnamed', unnamed],
    ['figure', figures],
    ['dispute', disputes],
  ] as const)
    for (const { article, assertion } of rows) {
      const known = needed.get(assertion);
      if (known === undefined) needed.set(assertion, { article, why: [why] });
      else known.why.push(why);
    }
  const judged = new Set(reviewed.map((r) => r.article));
  const mergedOf = groupBy(
    merged.filter((m) => m.review === 'accepted' || m.review === 'edited'),
    (m) => m.article,
  );
  const secondOf = groupBy([...needed.values()], (n) => n.article);
  const queued = [...groupBy(states, (s) => s.article)].flatMap(([id, rows]): Queued[] => {
    // What is curated is nobody's proposal, until somebody reviews it.
    if (!judged.has(id) && rows.every((r) => r.extractor === 'curated' && r.review !== 'proposed')) return [];
    const counts = { ...none, merged: mergedOf.get(id)?.length ?? 0, needSecond: secondOf.get(id)?.length ?? 0 };
    for (const { review, n } of rows) counts[review] += n;
    return [{ id, publishedOn: rows[0]?.publishedOn ?? null, counts }];
  });
  return { queued, needed };
}

async function readWaiting(
  db: GraphDatabase,
  articles: string[],
  needed: ReadonlyMap<string, { readonly why: SecondLook['needed'] }>,
): Promise<Map<string, WaitingProposal[]>> {
  const rows = await db.read(waitingOfArticles, { ids: articles });
  const shown = [...groupBy(rows, (r) => r.article).values()].flatMap((lines) =>
    lines.sort((a, b) => compareKeys([a.first, a.assertion], [b.first, b.assertion])).slice(0, mostWaiting),
  );
  const reviews = groupBy(
    await db.read(reviewsOfAssertions, { ids: shown.map((r) => r.assertion) }),
    (r) => r.assertion,
  );
  const lines = shown.map(({ article, assertion, claim, statement, stance }) => {
    const { reviewers } = reviewersOf(reviews.get(assertion) ?? []);
    const second = { needed: [...(needed.get(assertion)?.why ?? [])], reviewers };
    return { article, line: { assertion, claim, statement, stance, second } };
  });
  return new Map([...groupBy(lines, (l) => l.article)].map(([id, group]) => [id, group.map((l) => l.line)]));
}
