import { z } from 'zod';
import { articleRef, toldClaim } from './claim.ts';
import { entityRef } from './graph.ts';
import { listOf } from './list.ts';

export const searchKind = z.enum(['entity', 'claim', 'article']);
export const searchQuery = z.object({
  q: z.string().trim().min(1).max(200),
  kind: searchKind.optional(),
  type: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
export const searchHit = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('entity'),
      entity: entityRef,
      summary: z.string().nullable(),
      neighbours: z.int().min(0),
      /** The alias that matched, when the name did not. */
      matched: z.string().nullable(),
    }),
    z.object({ kind: z.literal('claim'), claim: toldClaim }),
    z.object({
      kind: z.literal('article'),
      article: articleRef,
      /** The first stretch of the text that matched, null when the title did. */
      excerpt: z.string().nullable(),
    }),
  ])
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof searchHit>;
export const searchReply = listOf(searchHit)
  .extend({ counts: z.object({ entity: z.int(), claim: z.int(), article: z.int() }) })
  .meta({ id: 'SearchReply' });
export type SearchReply = z.infer<typeof searchReply>;
