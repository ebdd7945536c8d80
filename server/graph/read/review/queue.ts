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
import { reviewersInForce, reviewStates } from '../../queries/reviewStates.ts';
import { orphanReviews, reviewsOfAssertions } from '../../queries/reviewsOfAssertions.ts';
import * as looks from '../../queries/secondLooks.ts';
import { waitingAssertions, waitingOfArticles } from '../../queries/waitingOfArticles.ts';
import { newestFirst } from '../articles.ts';
import { cached } from '../cached.ts';
import { compareKeys, groupBy } from '../orders.ts';
import { pageOf } from '../page.ts';
import type { Reader } from '../reader.ts';
import { originalsOf, toArticleRef } from '../refs.ts';

export type QueueModel = { read(filters: z.output<typeof queueFilters>): Promise<ReviewQueue> };
type Queued = {
  readonly id: string;
  readonly publishedOn: string | null;
  readonly copyOf: string | null;
  readonly counts: ReviewCounts;
  /** Decided by one person, and two should. */
  readonly halfway: readonly { readonly assertion: string; readonly by: string }[];
};

/** What waits for a reviewer and what was decided; derived from the whole graph, so kept until something is written. */
export function queueModel(reader: Reader): QueueModel {
  const { db } = reader;
  const whole = cached(db, () => readWhole(db));
  return {
    read: async ({ state, second, ...filters }) => {
      const { queued, needed } = await whole();
      const halfway = (a: Queued) => (second === undefined ? [] : a.halfway.filter((h) => h.by !== second));
      const waits = (a: Queued) => a.counts.proposed > 0 || halfway(a).length > 0;
      const fitting = queued.filter((a) => state === undefined || waits(a) === (state === 'waiting'));
      const page = pageOf(fitting, (a) => [waits(a) ? 0 : 1, a.copyOf === null ? 0 : 1, ...newestFirst(a)], filters);
      const ids = page.items.map((a) => a.id);
      const [rows, waiting, orphans] = await Promise.all([
        db.read(articlesByIds, { ids }),
        readWaiting(
          db,
          page.items.map((a) => ({ id: a.id, halfway: halfway(a).map((h) => h.assertion) })),
          needed,
        ),
        db.read(orphanReviews, {}),
      ]);
      const refs = new Map(rows.map((r) => [r.id, toArticleRef(reader, r)]));
      const originals = await originalsOf(reader, page.items);
      return {
        items: page.items.flatMap((a) => {
          const article = refs.get(a.id);
          if (article === undefined) return [];
          const copyOf = originals.get(a.copyOf ?? '');
          return [
            {
              article,
              ...(copyOf && { copyOf }),
              counts: a.counts,
              forSecond: halfway(a).length,
              waiting: waiting.get(a.id) ?? [],
            },
          ];
        }),
        total: page.total,
        next: page.next,
        counts: queued.map((a) => a.counts).reduce(sum, none),
        forSecond: queued.reduce((n, a) => n + halfway(a).length, 0),
        waitingArticles: queued.filter((a) => a.counts.proposed > 0).length,
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
  const [states, reviewers, merged, proposed, reviewed] = await Promise.all([
    db.read(reviewStates, {}),
    db.read(reviewersInForce, {}),
    db.read(mergedByJudgement, {}),
    readNeeded(db, [looks.proposedUnnamed, looks.proposedFigures, looks.proposedDisputes]),
    readNeeded(db, [looks.reviewedUnnamed, looks.reviewedFigures, looks.reviewedDisputes]),
  ]);
  const judged = new Set(reviewers.map((r) => r.article));
  const halfway = [...groupBy(reviewers, (r) => r.assertion).values()].flatMap(([one, ...more]) =>
    one === undefined || more.length > 0 || !reviewed.has(one.assertion) ? [] : [one],
  );
  const halfwayOf = groupBy(halfway, (h) => h.article);
  const mergedOf = groupBy(
    merged.filter((m) => m.review === 'accepted' || m.review === 'edited'),
    (m) => m.article,
  );
  const secondOf = groupBy([...proposed.values()], (n) => n.article);
  const queued = [...groupBy(states, (s) => s.article)].flatMap(([id, rows]): Queued[] => {
    // What is curated is nobody's proposal, until somebody reviews it.
    if (!judged.has(id) && rows.every((r) => r.extractor === 'curated' && r.review !== 'proposed')) return [];
    const counts = { ...none, merged: mergedOf.get(id)?.length ?? 0, needSecond: secondOf.get(id)?.length ?? 0 };
    for (const { review, n } of rows) counts[review] += n;
    const { publishedOn = null, copyOf = null } = rows[0] ?? {};
    return [{ id, publishedOn, copyOf, counts, halfway: halfwayOf.get(id) ?? [] }];
  });
  return { queued, needed: new Map([...reviewed, ...proposed]) };
}

type Needed = ReadonlyMap<string, { readonly article: string; readonly why: SecondLook['needed'] }>;
const whys = ['unnamed', 'figure', 'dispute'] as const;

/** What wants two reviewers, and why; `statements` in the order of `whys`. */
async function readNeeded(db: GraphDatabase, statements: readonly (typeof looks.proposedFigures)[]): Promise<Needed> {
  const found = await Promise.all(statements.map((s) => db.read(s, {})));
  const needed = new Map<string, { article: string; why: SecondLook['needed'] }>();
  for (const [i, why] of whys.entries())
    for (const { article, assertion } of found[i] ?? []) {
      const known = needed.get(assertion);
      if (known === undefined) needed.set(assertion, { article, why: [why] });
      else known.why.push(why);
    }
  return needed;
}

async function readWaiting(
  db: GraphDatabase,
  articles: readonly { readonly id: string; readonly halfway: readonly string[] }[],
  needed: Needed,
): Promise<Map<string, WaitingProposal[]>> {
  const rows = await Promise.all([
    db.read(waitingOfArticles, { ids: articles.map((a) => a.id) }),
    db.read(waitingAssertions, { ids: articles.flatMap((a) => a.halfway) }),
  ]);
  const shown = [...groupBy(rows.flat(), (r) => r.article).values()].flatMap((lines) =>
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
