import { z } from 'zod';
import { articleRef, claim } from './claim.ts';
import { entityRef } from './graph.ts';
import { listOf, page } from './list.ts';

export const articleSummary = articleRef
  .extend({
    authors: z.array(entityRef),
    dateline: z.string().nullable(),
    language: z.string(),
    url: z.string().nullable(),
    /** The article it is a copy of, both being one telling; only where it is one. */
    copyOf: articleRef.optional(),
    /** How many articles are copies of it; only where some are. */
    copies: z.int().min(1).optional(),
    counts: z.object({
      claims: z.int().min(0),
      assertions: z.int().min(0),
      mentions: z.int().min(0),
      words: z.int().min(0),
      disputed: z.int().min(0),
      /** Claims that somebody denies, questions or declines and nobody affirms; only where there are some. */
      denied: z.int().min(1).optional(),
      /** Assertions among them that nobody reviewed yet; only where there are some. */
      unreviewed: z.int().min(1).optional(),
    }),
  })
  .meta({ id: 'ArticleSummary' });
export type ArticleSummary = z.infer<typeof articleSummary>;
export const articleFilters = z.object({ publisher: z.string().optional(), ...page });
/** Newest first, undated last, then by id. */
export const articleList = listOf(articleSummary).meta({ id: 'ArticleList' });
export type ArticleList = z.infer<typeof articleList>;

export const paragraph = z.object({
  number: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
  kind: z.enum(['headline', 'head', 'text']),
});
export type Paragraph = z.infer<typeof paragraph>;

/** `GET /articles/:id`: the stored text; every offset in the reply points into it (UTF-16 units, end exclusive). */
export const articleFull = articleSummary
  .extend({
    text: z.string(),
    paragraphs: z.array(paragraph),
    mentions: z.array(z.object({ entity: entityRef, start: z.int().min(0), end: z.int().min(0) })),
    /** Every claim this article carries, in reading order, each with all its assertions, other articles' included. */
    claims: z.array(claim),
  })
  .meta({ id: 'ArticleFull' });
export type ArticleFull = z.infer<typeof articleFull>;
