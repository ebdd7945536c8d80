import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ArticleFull, type ArticleList, articleFull, articleList } from '../../server/contract/article.ts';
import { get, withQuery } from './request.ts';

export type ArticlesAsked = {
  publisher?: string | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
};
export const fetchArticles = (asked: ArticlesAsked = {}, signal?: AbortSignal): Promise<ArticleList> =>
  get(withQuery('/articles', asked), articleList, signal);
/** Page after page; `data.pages[0].total` says how many there are. */
const articlesQuery = (asked: Omit<ArticlesAsked, 'cursor'> = {}) =>
  infiniteQueryOptions({
    queryKey: ['articles', asked],
    queryFn: ({ signal, pageParam }) => fetchArticles({ ...asked, cursor: pageParam ?? undefined }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
export const useArticles = (asked: Omit<ArticlesAsked, 'cursor'> = {}) => useInfiniteQuery(articlesQuery(asked));

const fetchArticle = (id: string, signal?: AbortSignal): Promise<ArticleFull> =>
  get(`/articles/${encodeURIComponent(id)}`, articleFull, signal);
const articleQuery = (id: string) =>
  queryOptions({ queryKey: ['article', id], queryFn: ({ signal }) => fetchArticle(id, signal) });
export const useArticle = (id: string) => useQuery(articleQuery(id));
