import type { ArticleFrontMatter } from '../../contract/annotation.ts';
import type { Extraction } from '../../contract/extraction.ts';
import type { ArticleToExtract, ExtractContext, Extractor } from './extractor.ts';

export const toExtract = (front: ArticleFrontMatter, text: string): ArticleToExtract => ({
  text,
  title: front.title,
  publisher: front.publisher === '' ? null : front.publisher,
  authors: front.authors,
  publishedOn: front.date,
  dateline: front.dateline,
  language: front.language,
});

const nothingIn = (a: ArticleToExtract): Extraction => ({
  article: {
    title: a.title,
    publisher: a.publisher,
    authors: [...a.authors],
    publishedOn: a.publishedOn,
    dateline: a.dateline,
  },
  entities: [],
  quotes: [],
  indirect: [],
  claims: [],
});

/** The rules of the offline extractor are rules of English: an article in another language it leaves alone. */
export const canRead = (extractor: Extractor, { language }: Pick<ArticleToExtract, 'language'>): boolean =>
  extractor.name !== 'offline' || /^en\b/i.test(language);

export const extractFrom = async (
  extractor: Extractor,
  article: ArticleToExtract,
  context: ExtractContext,
): Promise<Extraction> => (canRead(extractor, article) ? extractor.extract(article, context) : nothingIn(article));
