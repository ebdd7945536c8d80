import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type CypherReply,
  cypherReply,
  type cypherRequest,
  cypherSchema,
  type ExplainReply,
  type ExplainRequest,
  explainReply,
} from '../../server/contract/cypher.ts';
import {
  queryLogList,
  type queryRequest,
  queryVersionList,
  type runRequest,
  type SavedQuery,
  savedQuery,
  savedQueryList,
} from '../../server/contract/query.ts';
import { get, getText, post, put, remove, withQuery } from './request.ts';
import { streamRows } from './stream.ts';

/** Beyond so many rows a reply is streamed, without a graph. */
const mostAtOnce = 10_000;

/** Reads only; the database refuses the rest. Aborting the signal cancels the query on the server. */
export type CypherAsked = z.input<typeof cypherRequest>;
export const runCypher = (asked: CypherAsked, signal?: AbortSignal): Promise<CypherReply> =>
  (asked.limit ?? 0) > mostAtOnce
    ? streamRows('/cypher', asked, asked.limit ?? 0, signal)
    : post('/cypher', asked, cypherReply, signal);

/** How the database would answer; nothing is run. */
export const explainCypher = (asked: ExplainRequest, signal?: AbortSignal): Promise<ExplainReply> =>
  post('/cypher/explain', asked, explainReply, signal);
/** What a query can name now; what was loaded since is learnt when the page is opened again. */
export const useCypherSchema = () =>
  useQuery({ queryKey: ['cypher-schema'], queryFn: ({ signal }) => get('/cypher/schema', cypherSchema, signal) });

const fetchQueries = (signal?: AbortSignal): Promise<z.infer<typeof savedQueryList>> =>
  get(withQuery('/queries', { limit: 500 }), savedQueryList, signal);
export const queriesQuery = queryOptions({
  queryKey: ['queries'],
  queryFn: ({ signal }) => fetchQueries(signal),
});
export const useQueries = () => useQuery(queriesQuery);

const path = (id: string) => `/queries/${encodeURIComponent(id)}`;
export const fetchQuery = (id: string, signal?: AbortSignal): Promise<SavedQuery> => get(path(id), savedQuery, signal);
export const queryQuery = (id: string) =>
  queryOptions({ queryKey: ['query', id], queryFn: ({ signal }) => fetchQuery(id, signal) });

export type RunAsked = z.input<typeof runRequest>;
export const runQuery = (id: string, asked: RunAsked = {}, signal?: AbortSignal): Promise<CypherReply> =>
  (asked.limit ?? 0) > mostAtOnce
    ? streamRows(`${path(id)}/run`, asked, asked.limit ?? 0, signal)
    : post(`${path(id)}/run`, asked, cypherReply, signal);
/** A run is a read: the same question with the same values is the same key. */
export const runQueryQuery = (id: string, asked: RunAsked = {}) =>
  queryOptions({ queryKey: ['run', id, asked], queryFn: ({ signal }) => runQuery(id, asked, signal) });

export type QueryAsked = z.input<typeof queryRequest>;
export const createQuery = (asked: QueryAsked): Promise<SavedQuery> => post('/queries', asked, savedQuery);
export const changeQuery = (id: string, revision: number, asked: QueryAsked): Promise<SavedQuery> =>
  put(path(id), asked, savedQuery, revision);
export const deleteQuery = (id: string, revision: number): Promise<void> => remove(path(id), revision);
/** After one was changed, added or removed: what a query found before is not what it finds now. */
export const queriesChanged = async (client: QueryClient): Promise<void> => {
  client.removeQueries({ queryKey: ['run'], type: 'inactive' });
  await client.invalidateQueries({ queryKey: queriesQuery.queryKey });
};
/** A .cypher file with its front matter. */
export const importQuery = (name: string, content: string): Promise<SavedQuery> =>
  post('/queries/import', { name, content }, savedQuery);
export const fetchQueryFile = (id: string): Promise<string> => getText(`${path(id)}.cypher`);
/** What ran on this server, whoever asked: the latest so many. */
export const useQueryLog = () =>
  useQuery({
    queryKey: ['query-log'],
    queryFn: ({ signal }) => get(withQuery('/queries/log', { limit: 200 }), queryLogList, signal),
    staleTime: 0,
  });
export const queryVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['queries', id, 'versions'],
    queryFn: ({ signal }) => get(`${path(id)}/versions`, queryVersionList, signal),
  });
