import type { ArticleFrontMatter } from '../../contract/annotation.ts';
import { readHead } from './head.ts';
import type { FoundFields, InputArticle } from './types.ts';

/** A text that is one article, stored as `articleText` leaves it, to the last character. */
export function oneArticle(text: string, outlets: readonly string[]): InputArticle {
  const found = readHead(text, outlets);
  const front = frontOf(found);
  // Of a text of rules and signs alone no line is a headline, but it has a first one.
  const title = front.title || (text.trim().split('\n')[0] ?? '').slice(0, 120);
  return { text, front: { ...front, title }, found, lines: [1, text.trimEnd().split('\n').length], warnings: [] };
}

export const frontOf = (found: FoundFields): ArticleFrontMatter => ({
  title: found.title?.value ?? '',
  publisher: found.publisher?.value ?? '',
  authors: [...new Set(found.authors.map((a) => a.value))],
  date: found.date?.value ?? null,
  dateline: found.dateline?.value ?? null,
  language: found.language?.value ?? 'en',
  url: found.url?.value ?? null,
  kind: 'original',
  digestOf: null,
});
