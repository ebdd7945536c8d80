import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ClaimList, claimList } from '../../server/contract/claim.ts';
import { type EntityDossier, entityDossier } from '../../server/contract/entity.ts';
import { type NeighboursReply, neighboursReply } from '../../server/contract/graph.ts';
import { get, withQuery } from './request.ts';

const at = (id: string) => `/entities/${encodeURIComponent(id)}`;

export const fetchEntity = (id: string, signal?: AbortSignal): Promise<EntityDossier> =>
  get(at(id), entityDossier, signal);
const entityQuery = (id: string) =>
  queryOptions({ queryKey: ['entity', id], queryFn: ({ signal }) => fetchEntity(id, signal) });
export const useEntity = (id: string, enabled = true) => useQuery({ ...entityQuery(id), enabled });

export type Neighbours = {
  predicate?: string | undefined;
  type?: string | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
  proposed?: boolean | undefined;
};
export const fetchNeighbours = (id: string, asked: Neighbours = {}, signal?: AbortSignal): Promise<NeighboursReply> =>
  get(withQuery(`${at(id)}/neighbours`, asked), neighboursReply, signal);
export const neighboursQuery = (id: string, asked: Neighbours = {}) =>
  queryOptions({
    queryKey: ['neighbours', id, asked],
    queryFn: ({ signal }) => fetchNeighbours(id, asked, signal),
  });
export const useNeighbours = (id: string, asked: Neighbours = {}) => useQuery(neighboursQuery(id, asked));

export type Page = { limit?: number | undefined; cursor?: string | undefined };
export const fetchEntityClaims = (id: string, page: Page = {}, signal?: AbortSignal): Promise<ClaimList> =>
  get(withQuery(`${at(id)}/claims`, page), claimList, signal);
const entityClaimsQuery = (id: string, page: Page = {}) =>
  queryOptions({
    queryKey: ['entity-claims', id, page],
    queryFn: ({ signal }) => fetchEntityClaims(id, page, signal),
  });
export const useEntityClaims = (id: string, page: Page = {}) => useQuery(entityClaimsQuery(id, page));
