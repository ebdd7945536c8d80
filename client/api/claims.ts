import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Claim, type ClaimFilters, type ClaimList, claim, claimList } from '../../server/contract/claim.ts';
import { get, withQuery } from './request.ts';

export type ClaimsAsked = { [K in keyof ClaimFilters]?: ClaimFilters[K] | undefined };

const fetchClaims = (asked: ClaimsAsked, signal?: AbortSignal): Promise<ClaimList> =>
  get(withQuery('/claims', asked), claimList, signal);
export const claimsQuery = (asked: ClaimsAsked) =>
  queryOptions({ queryKey: ['claims', asked], queryFn: ({ signal }) => fetchClaims(asked, signal) });
export const useClaims = (asked: ClaimsAsked) => useQuery(claimsQuery(asked));

/** A merged claim answers 308, which fetch follows: compare the id of the reply with the one asked for. */
const fetchClaim = (id: string, signal?: AbortSignal): Promise<Claim> =>
  get(`/claims/${encodeURIComponent(id)}`, claim, signal);
export const claimQuery = (id: string) =>
  queryOptions({ queryKey: ['claim', id], queryFn: ({ signal }) => fetchClaim(id, signal) });
export const useClaim = (id: string) => useQuery(claimQuery(id));
