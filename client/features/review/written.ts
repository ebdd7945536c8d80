import type { ArticleProposals, Reviewed } from '../../../server/contract/review.ts';

/** The article as it stands after a write, without asking for it again: what is gone makes room for what came of it. */
export function withWritten(article: ArticleProposals, reply: Reviewed): ArticleProposals {
  const gone = new Set(reply.gone);
  const now = new Map(reply.proposals.map((p) => [p.assertion.id, p]));
  const known = article.proposals.flatMap((p) => {
    const next = now.get(p.assertion.id);
    return next !== undefined ? [next] : gone.has(p.assertion.id) ? [] : [p];
  });
  const ids = new Set(known.map((p) => p.assertion.id));
  const place = (p: ArticleProposals['proposals'][number]) =>
    Math.min(...p.assertion.passages.filter((x) => x.part === 'content').map((x) => x.start));
  const added = reply.proposals.filter((p) => !ids.has(p.assertion.id));
  const proposals = [...known, ...added].sort((a, b) => place(a) - place(b));
  return { ...article, review: reply.counts, proposals };
}
