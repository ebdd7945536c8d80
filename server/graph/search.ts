import type { Row } from './database.ts';
import { quoteLabels } from './names.ts';

/**
 * The port's text search, in words both databases answer alike: every word begins a word of `searchKey`, which starts
 * with a space and parts its words by one. One row more than the limit tells whether more matched.
 */
export function textSearchQuery(label: string, words: readonly string[], limit: number): { text: string; params: Row } {
  const tests = words.map((_, i) => `n.searchKey CONTAINS $w${i}`);
  const params: Record<string, unknown> = { limit: limit + 1 };
  words.forEach((word, i) => {
    params[`w${i}`] = ` ${word}`;
  });
  return {
    text: `MATCH (n${quoteLabels([label])}) WHERE ${['n.searchKey IS NOT NULL', ...tests].join(' AND ')} RETURN n.id AS id ORDER BY id LIMIT $limit`,
    params,
  };
}
