import { z } from 'zod';

/** Columns by which a statement returns an entity in passing, before its labels become types (read/refs.ts). */
export const entityCells = z.object({
  id: z.string(),
  name: z.string(),
  labels: z.array(z.string()),
  unnamed: z.boolean().nullable(),
});
export type EntityCells = z.infer<typeof entityCells>;

/** Columns of an article in passing, with its publisher. */
export const articleCells = z.object({
  id: z.string(),
  title: z.string(),
  publishedOn: z.string().nullable(),
  kind: z.enum(['original', 'digest']),
  digestOf: z.string().nullable(),
  publisherId: z.string(),
  publisherName: z.string(),
  publisherLabels: z.array(z.string()),
});
export type ArticleCells = z.infer<typeof articleCells>;

/** Columns of a Link. */
export const linkCells = z.object({
  source: z.string(),
  target: z.string(),
  predicate: z.string(),
  via: z.enum(['object', 'instrument']),
  standing: z.enum(['disputed', 'unreviewed', 'planned', 'single-source', 'corroborated']),
  voices: z.int(),
  outlets: z.int(),
  assertions: z.int(),
  disputed: z.boolean(),
  planned: z.boolean(),
  claimIds: z.array(z.string()),
});
export type LinkCells = z.infer<typeof linkCells>;

export const ids = z.object({ ids: z.array(z.string()) });
export const oneId = z.object({ id: z.string() });
