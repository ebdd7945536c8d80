import { isAccepted } from '../../claims/standing.ts';
import type { GraphDocument } from '../../contract/document.ts';
import { curated } from '../../graph/document/merge.ts';

/**
 * Whom a person vouched for, by annotation or review: their names and types help an extractor, and their names are found in
 * articles that nobody annotated. What an extractor proposed, or a head tells, does not, so that an article is read again as
 * it was read first.
 */
export function vouchedIn({ articles, claims }: Pick<GraphDocument, 'articles' | 'claims'>): Set<string> {
  const curatedIn = curatedArticles({ claims });
  const vouched = new Set<string>();
  for (const c of claims)
    for (const a of c.assertions) {
      if (!isAccepted(a) && a.extractor !== curated) continue;
      for (const id of [c.subject, c.object, c.instrument, ...a.voices.map((v) => v.entity)])
        if (id !== null) vouched.add(id);
    }
  for (const a of articles)
    if (curatedIn.has(a.id))
      for (const id of [a.publisher, ...a.authors, ...a.mentions.map((m) => m.entity)]) vouched.add(id);
  return vouched;
}

/** Articles whose claims people annotated. */
export const curatedArticles = ({ claims }: Pick<GraphDocument, 'claims'>): Set<string> =>
  new Set(claims.flatMap((c) => c.assertions.filter((a) => a.extractor === curated).map((a) => a.article)));
