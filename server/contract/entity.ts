import { z } from 'zod';
import { articleRef } from './claim.ts';
import { entityRef } from './graph.ts';
import { standing } from './terms.ts';

const counts = z.record(z.string(), z.int().min(0));
/** `GET /entities/:id`: who it is, under which names, what is claimed of it and what it says, in counts. */
export const entityDossier = z
  .object({
    id: z.string(),
    name: z.string(),
    types: z.array(z.string()),
    unnamed: z.boolean(),
    aliases: z.array(z.string()),
    summary: z.string().nullable(),
    /** Every form in which an article names it. */
    surfaces: z.array(z.object({ surface: z.string(), mentions: z.int().min(1) })),
    neighbours: z.int().min(0),
    /** Only where it is so: no claim, voice, byline or text uses it, and a verdict that is taken back may want it again. */
    unused: z.literal(true).optional(),
    claims: z.object({ total: z.int().min(0), byStanding: counts }),
    /** Assertions it makes itself as innermost voice, by stance; and those it only carried. */
    says: z.object({ total: z.int().min(0), byStance: counts, carried: z.int().min(0) }),
    /** One line per predicate, direction and other end, worst standing first. */
    claimed: z.array(
      z.object({
        predicate: z.string(),
        direction: z.enum(['forward', 'inverse']),
        other: entityRef,
        claims: z.int().min(1),
        standing,
        /** Claims among them that nobody affirms, beside such as draw a Link; only where there are some. */
        denied: z.int().min(1).optional(),
      }),
    ),
    articles: z.array(articleRef.extend({ mentions: z.int().min(0), claims: z.int().min(0) })),
  })
  .meta({ id: 'EntityDossier' });
export type EntityDossier = z.infer<typeof entityDossier>;
