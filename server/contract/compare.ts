import { z } from 'zod';
import { claim } from './claim.ts';
import { told } from './disputes.ts';
import { entityRef } from './graph.ts';
import { stance } from './terms.ts';

export const mostCompared = 3;
export const compareQuery = z.object({
  /** Two or three entities, comma separated. */
  ids: z.string().transform((s) => s.split(',').filter(Boolean)),
  /** Lines of each list; `total` counts them all. */
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** One predicate and one other end, with the claims that say so of each entity compared. */
const comparedLine = z
  .object({
    predicate: z.string(),
    /** `forward`: the entity compared is the subject. */
    direction: z.enum(['forward', 'inverse']),
    via: z.enum(['object', 'instrument']),
    other: entityRef,
    /** Ids of claims, a list for each entity compared in the order asked; empty where none says so. */
    claims: z.array(z.array(z.string())),
    /** Who says so of which. */
    told: told.nullable(),
    /** Whether one sentence of an article names two of them: they share this because they were said together. */
    together: z.boolean(),
  })
  .meta({ id: 'ComparedLine' });
export type ComparedLine = z.infer<typeof comparedLine>;

const claimTold = z.object({ claim: z.string(), told: told.nullable() });
export type ClaimTold = z.infer<typeof claimTold>;

const lines = z.object({ total: z.int().min(0), lines: z.array(comparedLine) });
export type ComparedLines = z.infer<typeof lines>;

export const compareReply = z
  .object({
    /** In the order asked, as they are shown now; with every claim about each. */
    entities: z.array(entityRef.extend({ claims: z.int().min(0), neighbours: z.int().min(0), heard: z.boolean() })),
    /** What is claimed of at least two of them. */
    common: lines,
    /** What is claimed of one of them alone, in the order asked. */
    apart: z.array(lines),
    /** Claims with at least two of them as subject, object or instrument, and who says so. */
    between: z.object({ total: z.int().min(0), claims: z.array(claimTold) }),
    /** Whom or what at least two of them supply, contract with or partner with. */
    clients: z.array(entityRef),
    /** Entities that at least two of them have a Link with, and those that one has alone; most voices first. */
    neighbours: z.object({ shared: z.array(entityRef), apart: z.array(z.array(entityRef)) }),
    /** Innermost voices with how many claims about each entity one affirms, denies and so on. Shared ones first. */
    voices: z.array(z.object({ entity: entityRef, byStance: z.record(stance, z.array(z.int().min(0))) })),
    /** Claims about different entities of these that a judgement says cannot both hold. */
    odds: z.array(z.object({ pair: z.tuple([claimTold, claimTold]), text: z.string() })),
    /** What was looked for and is not in this graph. */
    searched: z.array(told),
    /** Every claim named above. */
    claims: z.array(claim),
  })
  .meta({ id: 'CompareReply' });
export type CompareReply = z.infer<typeof compareReply>;
