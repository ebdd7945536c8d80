import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { type searchQuery, searchReply } from '../../server/contract/search.ts';
import { get, withQuery } from './request.ts';

export type Search = Partial<Omit<z.infer<typeof searchQuery>, 'q'>> & { q: string };

export const search = (asked: Search, signal?: AbortSignal) => get(withQuery('/search', asked), searchReply, signal);
const searchQueryFor = (asked: Search) =>
  queryOptions({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => search(asked, signal),
    enabled: asked.q.trim() !== '',
    placeholderData: keepPreviousData,
  });
/** Keeps the last hits while the next ones come, so that a list under the fingers does not blink. */
export const useSearch = (asked: Search) => useQuery(searchQueryFor(asked));
