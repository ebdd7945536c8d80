import { splitDump } from '../dump/split.ts';
import { normaliseText } from '../textFile.ts';
import type { ArticleToExtract } from './extractor.ts';

/**
 * A text that is one article, with what its head tells. Its text stays as it is, only normalised, so that offsets into it
 * are offsets into the file.
 */
export function plainArticle(raw: string): ArticleToExtract {
  const text = normaliseText(raw);
  const { articles } = splitDump(text);
  const [only] = articles.length === 1 ? articles : [];
  const [first = ''] = text.split('\n').filter((line) => line.trim() !== '');
  return {
    text,
    title: only?.title.value ?? first.trim().replace(/^# /, '').slice(0, 220),
    publisher: only?.publisher?.value ?? null,
    authors: [...new Set(only?.authors.map((a) => a.value) ?? [])],
    publishedOn: only?.date?.value ?? null,
    dateline: only?.dateline?.value ?? null,
    language: 'en',
  };
}
