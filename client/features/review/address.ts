/** What the page shows beside the queue: an article, what lost its claim, or entities that may be one. */
export type Reviewing = {
  readonly article: string | null;
  readonly proposal: string | null;
  readonly list: 'orphans' | 'entities' | null;
};
const lists = ['orphans', 'entities'] as const;

export function readReviewing(article: string | undefined, said: URLSearchParams): Reviewing {
  return {
    article: article ?? null,
    proposal: said.get('p'),
    list: lists.find((l) => l === said.get('list')) ?? null,
  };
}
export function toReview({ article, proposal, list }: Partial<Reviewing>): string {
  const said = new URLSearchParams({ ...(proposal && { p: proposal }), ...(list && { list }) });
  const path = article ? `/review/${encodeURIComponent(article)}` : '/review';
  return said.size > 0 ? `${path}?${said}` : path;
}

/** What a telephone shows of the page at once. */
export const stops = ['Queue', 'Text', 'Proposal'] as const;
export type Stop = (typeof stops)[number];
