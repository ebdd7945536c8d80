import { expect } from '@jest/globals';
import type { ArticleProposals } from '../../server/contract/review.ts';

/** An article in our own words, of which the offline extractor proposes several claims. */
export const portStory = `Port buys cranes from Norvik despite audit

By Dana Fells

The Harbour Post, 3 March 2026

Norvik Systems, a Norwegian supplier of port equipment, has delivered ten cranes to the port of Varde, the port authority said on Tuesday.

"Norvik Systems supplied the cranes in 2025," said Lena Holt, a spokeswoman for the port authority. Norvik Systems is based in Oslo.

Harbour minister Piet Aker denied that Norvik Systems had sold surveillance cameras to Denmark.

Kranwerk owns Norvik Systems, according to a filing seen by the Harbour Post. Kranwerk is headquartered in Hamburg, Germany.
`;

export async function callApi<T>(url: string, body: unknown): Promise<T> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(reply.status).toBeLessThan(300);
  return (await reply.json()) as T;
}

export type Given = {
  readonly id: string;
  entity(name: string): string | undefined;
  span(words: string): { start: number; end: number };
};
/** The article as another window may have added it; a second time changes nothing. */
export async function addStory(app: string, text: string): Promise<Given> {
  const { items } = await callApi<{ items: { article: string }[] }>(`${app}/api/v1/articles`, {
    files: [{ name: 'story', text }],
  });
  const id = items[0]?.article ?? '';
  const reply = await fetch(`${app}/api/v1/articles/${id}/proposals`);
  const article = (await reply.json()) as ArticleProposals;
  return {
    id,
    entity: (name) => article.entities.find((e) => e.name === name)?.id,
    span: (words) => {
      const start = article.text.indexOf(words);
      return { start, end: start + words.length };
    },
  };
}
