import { z } from 'zod';
import { claim } from './claim.ts';
import { entityRef, graphLink } from './graph.ts';
import { slug, standing } from './terms.ts';

export const pathQuery = z.object({
  from: slug.optional(),
  to: slug.optional(),
  /** More than two entities, comma separated: a path between each consecutive pair. */
  nodes: z
    .string()
    .optional()
    .transform((s) => s?.split(',').filter(Boolean)),
  maxHops: z.coerce.number().int().min(1).max(6).default(4),
  k: z.coerce.number().int().min(1).max(5).default(3),
});
export const hop = z.object({
  link: graphLink,
  /** Whether the Link is walked from its source to its target. */
  forward: z.boolean(),
  claims: z.array(claim),
  voices: z.array(entityRef),
});
export const path = z
  .object({
    entities: z.array(entityRef),
    hops: z.array(hop),
    /** Index of the weakest hop: worst standing, ties to fewer voices. */
    weakest: z.int().min(0),
    standing,
  })
  .meta({ id: 'Path' });
export type Path = z.infer<typeof path>;
export const pathReply = z
  .object({
    pairs: z.array(z.object({ from: z.string(), to: z.string(), paths: z.array(path) })),
    timedOut: z.boolean(),
  })
  .meta({ id: 'PathReply' });
export type PathReply = z.infer<typeof pathReply>;
