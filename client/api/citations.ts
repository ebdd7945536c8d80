import type { CitationFormat } from '../../server/contract/citation.ts';
import { getText, withQuery } from './request.ts';

/** Every voice on a claim to print, or one of them. */
export const citeClaim =
  (claim: string, assertion?: string) =>
  (format: CitationFormat): Promise<string> =>
    getText(withQuery(`/claims/${encodeURIComponent(claim)}/citation`, { format, assertion }));
export const citeArticle =
  (article: string) =>
  (format: CitationFormat): Promise<string> =>
    getText(withQuery(`/articles/${encodeURIComponent(article)}/citation`, { format }));
