import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { type EntityRef, entityRef } from '../../server/contract/graph.ts';
import {
  type ArticleProposals,
  articleProposals,
  type OrphanList,
  orphanList,
  type queueFilters,
  type Reviewed,
  type ReviewQueue,
  reviewed,
  reviewerList,
  reviewQueue,
} from '../../server/contract/review.ts';
import type {
  attachRequest,
  claimRequest,
  entityRequest,
  mergeClaimRequest,
  splitRequest,
  verdictRequest,
} from '../../server/contract/reviewRequest.ts';
import { change, get, post, postTo, withQuery } from './request.ts';

export type QueueAsked = { [K in keyof z.input<typeof queueFilters>]?: z.input<typeof queueFilters>[K] | undefined };
export type Verdict = z.input<typeof verdictRequest>;
export type Split = z.input<typeof splitRequest>;
export type MergeClaim = z.input<typeof mergeClaimRequest>;
export type Attach = z.input<typeof attachRequest>;
export type ClaimAsked = z.input<typeof claimRequest>;
export type EntityAsked = z.input<typeof entityRequest>;

const fetchQueue = (asked: QueueAsked = {}, signal?: AbortSignal): Promise<ReviewQueue> =>
  get(withQuery('/reviews/queue', { ...asked, limit: Number(asked.limit ?? 50) }), reviewQueue, signal);
const queueQuery = (asked: QueueAsked = {}) =>
  queryOptions({ queryKey: ['review-queue', asked], queryFn: ({ signal }) => fetchQueue(asked, signal) });
/** What was shown stays until more of it, or what waits for another reviewer, has come. */
export const useQueue = (asked: QueueAsked = {}) =>
  useQuery({ ...queueQuery(asked), placeholderData: keepPreviousData });

/** The text of an article with everything that was read from it. */
export const fetchProposals = (article: string, signal?: AbortSignal): Promise<ArticleProposals> =>
  get(`/articles/${encodeURIComponent(article)}/proposals`, articleProposals, signal);
export const proposalsQuery = (article: string) =>
  queryOptions({ queryKey: ['proposals', article], queryFn: ({ signal }) => fetchProposals(article, signal) });
export const useProposals = (article: string, enabled = true) => useQuery({ ...proposalsQuery(article), enabled });

/** Who may give verdicts here; the first, while this window says nothing else. */
const reviewersQuery = () =>
  queryOptions({ queryKey: ['reviewers'], queryFn: ({ signal }) => get('/reviewers', reviewerList, signal) });
export const useReviewers = (enabled = true) => useQuery({ ...reviewersQuery(), enabled });

const fetchOrphans = (cursor?: string, signal?: AbortSignal): Promise<OrphanList> =>
  get(withQuery('/reviews/orphans', { cursor }), orphanList, signal);
const orphansQuery = (cursor?: string) =>
  queryOptions({ queryKey: ['orphans', cursor], queryFn: ({ signal }) => fetchOrphans(cursor, signal) });
export const useOrphans = (cursor?: string, enabled = true) => useQuery({ ...orphansQuery(cursor), enabled });

const at = (assertion: string) => `/assertions/${encodeURIComponent(assertion)}`;
/** `revision`: of the proposal as last read; 412 where somebody else judged it since. */
export const judge = (assertion: string, revision: number, verdict: Verdict): Promise<Reviewed> =>
  change(at(assertion), verdict, reviewed, revision);
/** Takes back the last verdict, by whomever, with all that it made. */
export const undoVerdict = (assertion: string, revision: number): Promise<Reviewed> =>
  postTo(`${at(assertion)}/undo`, {}, reviewed, revision);
export const splitProposal = (assertion: string, revision: number, split: Split): Promise<Reviewed> =>
  postTo(`${at(assertion)}/split`, split, reviewed, revision);
/** Accepts it as another way to say `into`. */
export const mergeProposal = (assertion: string, revision: number, merge: MergeClaim): Promise<Reviewed> =>
  postTo(`${at(assertion)}/merge`, merge, reviewed, revision);
/** Gives a verdict whose claim is gone the words that say it now. */
export const attachOrphan = (review: string, attach: Attach): Promise<Reviewed> =>
  post(`/reviews/${encodeURIComponent(review)}/attach`, attach, reviewed);
export const addClaim = (article: string, claim: ClaimAsked): Promise<Reviewed> =>
  post(`/articles/${encodeURIComponent(article)}/claims`, claim, reviewed);
export const addEntity = (entity: EntityAsked): Promise<EntityRef> => post('/entities', entity, entityRef);
