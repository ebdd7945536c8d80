import { foldWords } from '../../../claims/fold.ts';
import type { SearchHit, SearchReply } from '../../../contract/search.ts';
import type { Reader } from '../reader.ts';
import { candidateFinder } from './candidates.ts';
import { type Lazy, rankArticles, rankClaims, rankEntities } from './rank.ts';

export type SearchAsked = {
  readonly q: string;
  readonly kind?: SearchHit['kind'] | undefined;
  readonly type?: string | undefined;
  readonly limit: number;
};
export type Search = (asked: SearchAsked) => Promise<SearchReply>;
const kinds = ['entity', 'claim', 'article'] as const;

/** Entities, claims and articles by words: the database finds who holds them, the order is ours. */
export function searcher(reader: Reader): Search {
  const find = candidateFinder(reader.db);
  return async ({ q, kind, type, limit }) => {
    const words = foldWords(q).slice(0, 12);
    // A type is a type of entity, so it asks for these alone.
    const wanted = kinds.filter((k) => (kind === undefined || k === kind) && (type === undefined || k === 'entity'));
    const hits: Record<SearchHit['kind'], Lazy[]> = { entity: [], claim: [], article: [] };
    if (words.length > 0) {
      const [entities, claims, articles] = await Promise.all([
        wanted.includes('entity') ? find('Entity', words).then((c) => rankEntities(reader, c, type)) : [],
        wanted.includes('claim') ? find('Claim', words).then((c) => rankClaims(reader, c)) : [],
        wanted.includes('article') ? find('Article', words).then((c) => rankArticles(reader, c)) : [],
      ]);
      Object.assign(hits, { entity: entities, claim: claims, article: articles });
    }
    const counts = { entity: hits.entity.length, claim: hits.claim.length, article: hits.article.length };
    const shown = share(counts, limit);
    const chosen = kinds.flatMap((k) => hits[k].slice(0, shown[k]));
    return {
      items: (await Promise.all(chosen.map((hit) => hit()))).filter((hit) => hit !== undefined),
      total: counts.entity + counts.claim + counts.article,
      next: null,
      counts,
    };
  };
}
/** Entities come first, but claims and articles are not crowded out: each keeps up to a quarter of the room. */
function share(counts: Record<SearchHit['kind'], number>, limit: number): Record<SearchHit['kind'], number> {
  const quarter = Math.floor(limit / 4);
  const entity = Math.min(counts.entity, limit - Math.min(counts.claim, quarter) - Math.min(counts.article, quarter));
  const claim = Math.min(counts.claim, limit - entity - Math.min(counts.article, quarter));
  return { entity, claim, article: Math.min(counts.article, limit - entity - claim) };
}
