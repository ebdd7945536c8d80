import type { SearchHit } from '../../server/contract/search.ts';
import { useSearch } from '../api/search.ts';

export type Kind = SearchHit['kind'];
export type Group = {
  readonly kind: Kind;
  readonly word: string;
  readonly hits: readonly SearchHit[];
  readonly found: number;
};
const shown: Readonly<Record<Kind, number>> = { entity: 6, claim: 4, article: 3 };
const words: Readonly<Record<Kind, string>> = { entity: 'Entities', claim: 'Claims', article: 'Articles' };

/** What is found, by kind, each with how many there are: three questions, so that no kind crowds another out. */
export function useHits(q: string): { groups: Group[]; failed: Error | null; waiting: boolean; again(): void } {
  const entity = useSearch({ q, kind: 'entity', limit: shown.entity });
  const claim = useSearch({ q, kind: 'claim', limit: shown.claim });
  const article = useSearch({ q, kind: 'article', limit: shown.article });
  const all = { entity, claim, article };
  const groups = (Object.keys(all) as Kind[]).flatMap((kind): Group[] => {
    const reply = all[kind].data;
    const hits = (reply?.items ?? []).filter((h) => h.kind === kind).slice(0, shown[kind]);
    return hits.length > 0 ? [{ kind, word: words[kind], hits, found: reply?.counts[kind] ?? hits.length }] : [];
  });
  return {
    groups,
    failed: entity.error ?? claim.error ?? article.error,
    waiting: [entity, claim, article].some((r) => r.isLoading),
    again: () => {
      for (const r of [entity, claim, article]) void r.refetch();
    },
  };
}
export const hitValue = (h: SearchHit): string =>
  h.kind === 'entity'
    ? `entity:${h.entity.id}`
    : h.kind === 'claim'
      ? `claim:${h.claim.id}`
      : `article:${h.article.id}`;
