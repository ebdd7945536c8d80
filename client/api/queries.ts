import { queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { type CypherReply, cypherReply, type cypherRequest } from '../../server/contract/cypher.ts';
import { type runRequest, type SavedQuery, savedQuery, savedQueryList } from '../../server/contract/query.ts';
import { get, post, withQuery } from './request.ts';

/** Reads only; the database refuses the rest. Aborting the signal cancels the query on the server. */
export type CypherAsked = z.input<typeof cypherRequest>;
export const runCypher = (asked: CypherAsked, signal?: AbortSignal): Promise<CypherReply> =>
  post('/cypher', asked, cypherReply, signal);

export const fetchQueries = (signal?: AbortSignal): Promise<z.infer<typeof savedQueryList>> =>
  get(withQuery('/queries', { limit: 500 }), savedQueryList, signal);
export const queriesQuery = queryOptions({
  queryKey: ['queries'],
  queryFn: ({ signal }) => fetchQueries(signal),
});
export const useQueries = () => useQuery(queriesQuery);

export const fetchQuery = (id: string, signal?: AbortSignal): Promise<SavedQuery> =>
  get(`/queries/${encodeURIComponent(id)}`, savedQuery, signal);
export const queryQuery = (id: string) =>
  queryOptions({ queryKey: ['query', id], queryFn: ({ signal }) => fetchQuery(id, signal) });
export const useSavedQuery = (id: string) => useQuery(queryQuery(id));

export type RunAsked = z.input<typeof runRequest>;
export const runQuery = (id: string, asked: RunAsked = {}, signal?: AbortSignal): Promise<CypherReply> =>
  post(`/queries/${encodeURIComponent(id)}/run`, asked, cypherReply, signal);
/** A run is a read: the same question with the same values is the same key. */
export const runQueryQuery = (id: string, asked: RunAsked = {}) =>
  queryOptions({ queryKey: ['run', id, asked], queryFn: ({ signal }) => runQuery(id, asked, signal) });
export const useRunQuery = (id: string, asked: RunAsked = {}) => useQuery(runQueryQuery(id, asked));
