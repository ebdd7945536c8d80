import { queryOptions, useQuery } from '@tanstack/react-query';
import { health } from '../../server/contract/health.ts';
import { ontology } from '../../server/contract/ontology.ts';
import { get } from './request.ts';

const fetchHealth = (signal?: AbortSignal) => get('/health', health, signal);
const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => fetchHealth(signal),
  staleTime: 15_000,
});
export const useHealth = () => useQuery(healthQuery);

const fetchOntology = (signal?: AbortSignal) => get('/ontology', ontology, signal);
/** Data of the running program: it changes with a restart only. */
const ontologyQuery = queryOptions({
  queryKey: ['ontology'],
  queryFn: ({ signal }) => fetchOntology(signal),
  staleTime: Number.POSITIVE_INFINITY,
});
export const useOntology = () => useQuery(ontologyQuery);
