import { z } from 'zod';
import { entityRef } from './graph.ts';

const counts = z.record(z.string(), z.int().min(0));
/** `GET /entities/:id/hearing`: who speaks of an entity, who of those spoken of does not, and what made it one. */
export const entityHearing = z
  .object({
    /** Assertions of any stance about its claims, and outlets anywhere in their chains, publishers included. */
    assertions: z.int().min(0),
    outlets: z.int().min(0),
    /** Innermost voices, an outlet where its article speaks for itself; most assertions first. */
    heard: z.array(z.object({ entity: entityRef, assertions: z.int().min(1), byStance: counts })),
    /**
     * Named people and organisations in claims about it that somebody affirms, who are the innermost voice of no
     * assertion anywhere in the graph. Says nothing of whether they were asked.
     */
    unheard: z.array(entityRef),
    /** Judgements in force by which other entities stand under this one, oldest first. */
    merges: z.array(
      z.object({
        id: z.string(),
        /** The name that was folded in. */
        name: z.string(),
        into: z.string(),
        by: z.string(),
        at: z.iso.datetime(),
        reason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'EntityHearing' });
export type EntityHearing = z.infer<typeof entityHearing>;
