import { z } from 'zod';
import { claim, toldClaim } from './claim.ts';
import { entityRef, graphLink, proposed } from './graph.ts';
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
  /** Lets paths lead over claims that nobody accepted yet, as hops of standing `unreviewed`. */
  proposed,
});
export const hop = z.object({
  link: graphLink,
  /** Whether the Link is walked from its source to its target. */
  forward: z.boolean(),
  /** What it rests on; first the claim that decides its standing: a disputed one, else the strongest. */
  claims: z.array(claim).min(1),
  /** Who affirms them. */
  voices: z.array(entityRef),
  /** Other Links between the same two entities, none stronger than the one walked. */
  beside: z.array(graphLink),
  /** Who has not spoken yet, in words; asserts nothing. */
  wouldStrengthen: z.string(),
});
export type Hop = z.infer<typeof hop>;
/** A path in one paragraph that names every voice behind it. */
export const pathParagraph = z.object({
  text: z.string(),
  /** Where its words stand that say who speaks and how: UTF-16 offsets, end exclusive. */
  cues: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })),
  voices: z.array(entityRef),
});
export type PathParagraph = z.infer<typeof pathParagraph>;
export const path = z
  .object({
    entities: z.array(entityRef),
    hops: z.array(hop),
    /** Index of the weakest hop: worst standing, ties to fewer voices. */
    weakest: z.int().min(0),
    standing,
    paragraph: pathParagraph,
  })
  .meta({ id: 'Path' });
export type Path = z.infer<typeof path>;
export const pathReply = z
  .object({
    pairs: z.array(
      z.object({
        from: entityRef,
        to: entityRef,
        paths: z.array(path),
        /** Claims that name both ends, whether or not they draw a Link. */
        direct: z.array(toldClaim),
      }),
    ),
    /** The web that was walked, and how long at most. */
    searched: z.object({ links: z.int().min(0), entities: z.int().min(0), maxHops: z.int(), seconds: z.number() }),
    timedOut: z.boolean(),
  })
  .meta({ id: 'PathReply' });
export type PathReply = z.infer<typeof pathReply>;
