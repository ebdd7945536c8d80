import type { SavedQuery } from '../../../server/contract/query.ts';
import type { SearchHit } from '../../../server/contract/search.ts';
import { useQueries } from '../../api/queries.ts';
import { useSearch } from '../../api/search.ts';

export type Kind = SearchHit['kind'];
export type Group<T> = { readonly shown: readonly T[]; readonly found: number };
export type Hits = {
  readonly entity: Group<SearchHit>;
  readonly claim: Group<SearchHit>;
  readonly article: Group<SearchHit>;
  readonly query: Group<Pick<SavedQuery, 'id' | 'title'>>;
  readonly failed: Error | null;
  /** Nothing was ever found. */
  readonly waiting: boolean;
  /** What is listed may still be what was found for other words. */
  readonly looking: boolean;
  again(): void;
};
/** How many of each kind before one asks for more. */
export const first: Readonly<Record<Kind, number>> = { entity: 5, claim: 4, article: 3 };
/** How many come when somebody asks for more. */
export const manyMore = 20;
const mostQueries = 4;

/** What is found, by kind, each with how many there are: a question a kind, so that none crowds another out. */
export function useHits(q: string, limits: Readonly<Record<Kind, number>>): Hits {
  const entity = useSearch({ q, kind: 'entity', limit: limits.entity });
  const claim = useSearch({ q, kind: 'claim', limit: limits.claim });
  const article = useSearch({ q, kind: 'article', limit: limits.article });
  const all = { entity, claim, article };
  const queries = useQueries();
  const group = (kind: Kind): Group<SearchHit> => {
    // The last hits stay while the next come, but not once nothing is asked any more.
    const reply = q === '' ? undefined : all[kind].data;
    const shown = (reply?.items ?? []).filter((h) => h.kind === kind).slice(0, limits[kind]);
    return { shown, found: reply?.counts[kind] ?? shown.length };
  };
  const named = q === '' ? [] : (queries.data?.items ?? []).filter((s) => startsLike(s.title, q));
  return {
    entity: group('entity'),
    claim: group('claim'),
    article: group('article'),
    query: { shown: named.slice(0, mostQueries), found: named.length },
    failed: entity.error ?? claim.error ?? article.error,
    waiting: [entity, claim, article].some((r) => r.isLoading),
    looking: q !== '' && [entity, claim, article].some((r) => r.isFetching),
    again: () => {
      for (const r of [entity, claim, article]) void r.refetch();
    },
  };
}

const plain = (s: string) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** Whether every word asked for begins a word of the text; case and accents do not count. */
export const startsLike = (text: string, query: string): boolean => {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((q) => words.some((w) => w.startsWith(q)));
};
