import { queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type ClaimJudgement,
  claimJudgement,
  type differentRequest,
  type EntityJudgement,
  entityJudgement,
  type MergeProposalList,
  mergeProposalList,
  type mergeRequest,
} from '../../server/contract/judgement.ts';
import { get, post, takeBack, withQuery } from './request.ts';

export type Merge = z.input<typeof mergeRequest>;
export type Different = z.input<typeof differentRequest>;

const fetchMergeProposals = (cursor?: string, signal?: AbortSignal): Promise<MergeProposalList> =>
  get(withQuery('/entities/merge-proposals', { cursor }), mergeProposalList, signal);
const mergeProposalsQuery = (cursor?: string) =>
  queryOptions({ queryKey: ['merge-proposals', cursor], queryFn: ({ signal }) => fetchMergeProposals(cursor, signal) });
export const useMergeProposals = (cursor?: string) => useQuery(mergeProposalsQuery(cursor));

export const mergeEntities = (merge: Merge): Promise<EntityJudgement> =>
  post('/entities/merge', merge, entityJudgement);
export const undoMerge = (judgement: string): Promise<EntityJudgement> =>
  takeBack(`/entities/merge/${encodeURIComponent(judgement)}`, entityJudgement);
export const judgeDifferent = (pair: Different): Promise<EntityJudgement> =>
  post('/entities/different', pair, entityJudgement);
export const undoDifferent = (judgement: string): Promise<EntityJudgement> =>
  takeBack(`/entities/different/${encodeURIComponent(judgement)}`, entityJudgement);
export const judgeClaimsDifferent = (pair: Different): Promise<ClaimJudgement> =>
  post('/claims/different', pair, claimJudgement);
export const undoClaimsDifferent = (judgement: string): Promise<ClaimJudgement> =>
  takeBack(`/claims/different/${encodeURIComponent(judgement)}`, claimJudgement);
