import { queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { type View, type ViewList, view, viewList, type viewRequest } from '../../server/contract/view.ts';
import { get, post, put, remove, withQuery } from './request.ts';

export type ViewAsked = z.input<typeof viewRequest>;
const path = (id: string) => `/views/${encodeURIComponent(id)}`;

/** Canvases kept on the server under a name, last changed first. */
export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }): Promise<ViewList> => get(withQuery('/views', { limit: 500 }), viewList, signal),
});
export const useViews = (enabled: boolean) => useQuery({ ...viewsQuery, enabled });

export const viewQuery = (id: string) =>
  queryOptions({ queryKey: ['view', id], queryFn: ({ signal }): Promise<View> => get(path(id), view, signal) });

export const createView = (asked: ViewAsked): Promise<View> => post('/views', asked, view);
export const changeView = (id: string, revision: number, asked: ViewAsked): Promise<View> =>
  put(path(id), asked, view, revision);
export const deleteView = (id: string, revision: number): Promise<void> => remove(path(id), revision);
