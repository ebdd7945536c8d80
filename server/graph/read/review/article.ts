import { byText } from '../../../claims/order.ts';
import type { ArticleProposals } from '../../../contract/review.ts';
import { assertionsOfArticle } from '../../queries/assertionsOfArticle.ts';
import { claimCounts } from '../../queries/claimCounts.ts';
import { readArticle } from '../articles.ts';
import { compareKeys } from '../orders.ts';
import type { Reader } from '../reader.ts';
import { countArticle } from './counts.ts';
import { firstWord, readProposals } from './proposals.ts';

/** An article's text with everything that was read from it, whatever was decided. */
export async function readArticleProposals(reader: Reader, id: string): Promise<ArticleProposals> {
  const { db } = reader;
  const [{ claims: _claims, ...article }, carried, review] = await Promise.all([
    readArticle(reader, id),
    db.read(assertionsOfArticle, { id }),
    countArticle(reader, id),
  ]);
  const proposals = await readProposals(
    reader,
    carried.map((c) => c.assertion),
  );
  const used = new Map<string, ArticleProposals['mentions'][number]['entity']>();
  for (const m of article.mentions) used.set(m.entity.id, m.entity);
  for (const { claim, assertion } of proposals)
    for (const e of [claim.subject, claim.object, claim.instrument, ...assertion.chain.map((v) => v.entity)])
      if (e !== null) used.set(e.id, e);
  const counts = await db.read(claimCounts, { ids: [...used.keys()] });
  const claimsOf = new Map(counts.map((c) => [c.entity, c.claims]));
  const mentionsOf = (entity: string) => article.mentions.filter((m) => m.entity.id === entity).length;
  return {
    ...article,
    review,
    proposals: proposals
      .map((p) => ({ p, key: [firstWord(p), p.assertion.id] }))
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({ p }) => p),
    entities: [...used.values()]
      .map((e) => ({ ...e, mentions: mentionsOf(e.id), claims: claimsOf.get(e.id) ?? 0 }))
      .sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id)),
  };
}
