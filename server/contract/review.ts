import { z } from 'zod';
import { articleSummary, paragraph } from './article.ts';
import { articleRef, assertion, claim, claimRef } from './claim.ts';
import { entityRef } from './graph.ts';
import { listOf, page } from './list.ts';
import { stance } from './terms.ts';

/** Assertions of one article, or of all, by what people decided. */
export const reviewCounts = z
  .object({
    proposed: z.int().min(0),
    accepted: z.int().min(0),
    edited: z.int().min(0),
    rejected: z.int().min(0),
    /** Of those accepted or edited: how many are about a claim that a person judged to be another's. */
    merged: z.int().min(0),
    /** Of those proposed: how many want two reviewers. */
    needSecond: z.int().min(0),
  })
  .meta({ id: 'ReviewCounts' });
export type ReviewCounts = z.infer<typeof reviewCounts>;

export const verdicts = z.enum(['accepted', 'edited', 'rejected']).meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof verdicts>;

/** One verdict as it was recorded; taken back, it stays with the time of that. */
export const review = z
  .object({
    id: z.string(),
    verdict: verdicts,
    by: z.string(),
    at: z.iso.datetime(),
    reason: z.string().nullable(),
    undoneAt: z.iso.datetime().nullable(),
    /** What it was before an edit, as a sentence; null for other verdicts and for what was added by hand. */
    before: z.string().nullable(),
  })
  .meta({ id: 'Review' });
export type Review = z.infer<typeof review>;

/** Whether two people should look at it, and what those who did think: the latest verdict of each, none taken back. */
export const secondLook = z
  .object({
    /** unnamed: nobody named says so; figure: it gives a number; dispute: somebody denies or questions it. */
    needed: z.array(z.enum(['unnamed', 'figure', 'dispute'])),
    reviewers: z.array(z.object({ by: z.string(), verdict: verdicts })),
    /** none: nobody yet; one: a single reviewer; then whether all keep it (as it is or edited) or all reject it, or not. */
    agreement: z.enum(['none', 'one', 'agree', 'disagree']),
  })
  .meta({ id: 'SecondLook' });
export type SecondLook = z.infer<typeof secondLook>;

/** `GET /reviewers`: who may give verdicts here, the first while a request names nobody. */
export const reviewerList = z.object({ items: z.array(z.string()).min(1) }).meta({ id: 'ReviewerList' });
export type ReviewerList = z.infer<typeof reviewerList>;

/** An assertion with the claim it is about, as a reviewer sees it. */
export const proposal = z
  .object({
    assertion,
    claim: claim.omit({ assertions: true, contradicts: true, oneVoice: true }),
    /** What If-Match asks for; rises with every verdict and with every one taken back. */
    revision: z.int().min(1),
    /** First to last. */
    reviews: z.array(review),
    second: secondLook,
    /**
     * Where its article is a copy: what was decided of the same words in the original, said by the same voices in the same
     * sense. `by` and `at` null: people annotated it. Only where somebody decided.
     */
    original: z
      .object({
        assertion: z.string(),
        verdict: verdicts,
        by: z.string().nullable(),
        at: z.iso.datetime().nullable(),
        reason: z.string().nullable(),
      })
      .optional(),
    /** Other claims of the same ends and predicate that nobody judged to be another's or different: the same claim? */
    twins: z.array(claimRef),
  })
  .meta({ id: 'Proposal' });
export type Proposal = z.infer<typeof proposal>;

/** One that waits, as a line of the queue. */
export const waitingProposal = z
  .object({
    assertion: z.string(),
    claim: z.string(),
    statement: z.string(),
    stance,
    second: secondLook.pick({ needed: true, reviewers: true }),
  })
  .meta({ id: 'WaitingProposal' });
export type WaitingProposal = z.infer<typeof waitingProposal>;

/** At most this many lines an article in the queue; `counts.proposed` and `forSecond` tell how many wait. */
export const mostWaiting = 50;
export const queuedArticle = z
  .object({
    article: articleRef,
    /** The article it is a copy of; only where it is one. */
    copyOf: articleRef.optional(),
    counts: reviewCounts,
    /** Of those decided: how many wait for `second` as the other of two reviewers; 0 where nobody is asked about. */
    forSecond: z.int().min(0),
    /** In reading order. */
    waiting: z.array(waitingProposal),
  })
  .meta({ id: 'QueuedArticle' });
export type QueuedArticle = z.infer<typeof queuedArticle>;

export const queueFilters = z.object({
  /** waiting: articles with something that waits; done: those where all is decided; left out: both. */
  state: z.enum(['waiting', 'done']).optional(),
  /** A reviewer: what wants two of them waits as well where somebody else alone decided it. */
  second: z.string().trim().min(1).max(200).optional(),
  ...page,
});
/**
 * `GET /reviews/queue`: articles of which something was proposed or reviewed, those with something waiting first, copies
 * of others behind what is none, newest first. What is curated and was never reviewed is not in it.
 */
export const reviewQueue = listOf(queuedArticle)
  .extend({
    /** Of all these articles, beyond this page too. */
    counts: reviewCounts,
    forSecond: z.int().min(0),
    /** Those with something proposed. */
    waitingArticles: z.int().min(0),
    orphans: z.int().min(0),
  })
  .meta({ id: 'ReviewQueue' });
export type ReviewQueue = z.infer<typeof reviewQueue>;

/** An entity one may put into a slot without searching: named in this article, or used by one of its proposals. */
export const knownEntity = entityRef
  .extend({ mentions: z.int().min(0), claims: z.int().min(0) })
  .meta({ id: 'KnownEntity' });

/** `GET /articles/:id/proposals`: the text, and everything read from it in reading order, whatever was decided. */
export const articleProposals = articleSummary
  .extend({
    text: z.string(),
    paragraphs: z.array(paragraph),
    mentions: z.array(z.object({ entity: entityRef, start: z.int().min(0), end: z.int().min(0) })),
    review: reviewCounts,
    proposals: z.array(proposal),
    /** `mentions` in this article, `claims` in the graph, those waiting included. By name. */
    entities: z.array(knownEntity),
  })
  .meta({ id: 'ArticleProposals' });
export type ArticleProposals = z.infer<typeof articleProposals>;

/** What every write about assertions replies. */
export const reviewed = z
  .object({
    /** As they now stand, in the order asked: one, of a split both. */
    proposals: z.array(proposal),
    /** Assertions that are no more: an edit of what is claimed, by whom or how gives a new id. */
    gone: z.array(z.string()),
    /** Of the article. */
    counts: reviewCounts,
  })
  .meta({ id: 'Reviewed' });
export type Reviewed = z.infer<typeof reviewed>;

/** A verdict whose assertion no article carries any more: kept until somebody says the same again. */
export const orphan = z
  .object({
    review,
    /** What it judged, as a sentence; null where only its hashes are known. */
    statement: z.string().nullable(),
    stance: stance.nullable(),
    /** Innermost first, as they are called now. */
    voices: z.array(z.string()),
    passages: z.array(z.string()),
    article: articleRef.nullable(),
  })
  .meta({ id: 'Orphan' });
export type Orphan = z.infer<typeof orphan>;
export const orphanFilters = z.object(page);
/** Last decided first, then by id. */
export const orphanList = listOf(orphan).meta({ id: 'OrphanList' });
export type OrphanList = z.infer<typeof orphanList>;
