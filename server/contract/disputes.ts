import { z } from 'zod';
import { claim, toldClaim } from './claim.ts';
import { figure } from './document.ts';
import { entityRef } from './graph.ts';
import { listOf, page } from './list.ts';

/** `denied`: somebody denies or questions a claim; `pair`: two claims that cannot both hold; `figures`: such a pair in numbers. */
export const disputeKind = z.enum(['denied', 'pair', 'figures']).meta({ id: 'DisputeKind' });
export type DisputeKind = z.infer<typeof disputeKind>;

export const disputeFilters = z.object({
  /** Disputes over claims about this entity. */
  entity: z.string().optional(),
  /** Disputes in which this article carries a word of either side. */
  article: z.string().optional(),
  kind: disputeKind.optional(),
  ...page,
});
export type DisputeFilters = z.infer<typeof disputeFilters>;

/** `text` is ours and names the voices listed in `voices`. */
export const told = z.object({ text: z.string(), voices: z.array(entityRef) }).meta({ id: 'Told' });
export type Told = z.infer<typeof told>;

const side = z.object({
  /** Who said what through whom, in one sentence; null where nobody speaks. */
  told: told.nullable(),
  /** Its earliest dated word: when it was said, else when it was published. */
  since: z.object({ at: z.string(), clock: z.enum(['said', 'published']) }).nullable(),
  /** What it affirms: a claim and the assertions that affirm it. */
  affirms: z.array(z.object({ claim: z.string(), assertions: z.array(z.string()) })),
  /** Denials, doubts and declines, each once with every claim of this dispute that it answers. */
  answers: z.array(z.object({ assertion: z.string(), claims: z.array(z.string()).min(1) })),
});
export type DisputeSide = z.infer<typeof side>;

export const dispute = z
  .object({
    /** The id of its first claim, of a pair both ids; the same after every seeding. */
    id: z.string(),
    kinds: z.array(disputeKind).min(1),
    /** Of a pair its two; else every claim that the same denials reach. */
    claims: z.array(claim).min(1),
    /** Of a pair one claim each; else who affirms against who denies, questions or declines. */
    sides: z.tuple([side, side]),
    /** The recorded judgement that a pair cannot both hold, in a sentence that says who made it. */
    judgement: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable(), text: z.string() }).nullable(),
    /** Figures of both sides that one line can hold: same unit, side 0 or 1. */
    figures: z.array(z.object({ side: z.int().min(0).max(1), claim: z.string(), figure })),
    /** Named people and bodies in these claims who are heard nowhere in the graph. */
    unheard: z.array(entityRef),
    /** Denials and doubts of these claims that nobody has reviewed; they count for nothing yet. */
    waiting: z.int().min(0),
    /**
     * What somebody affirms of the same two by the same predicate, in other words than a claim here that nobody affirms;
     * only where there is some.
     */
    beside: z.array(toldClaim).min(1).optional(),
  })
  .meta({ id: 'Dispute' });
export type Dispute = z.infer<typeof dispute>;

/** Longest open first: by the day on which both sides had spoken, then by the first word of either. */
export const disputeList = listOf(dispute)
  .extend({
    /** How many there are of each kind, whichever is asked for. */
    byKind: z.record(disputeKind, z.int().min(0)),
    /** What is no dispute, or none any more, over the whole graph. */
    aside: z.object({
      /** Claims that somebody only declined to speak of. */
      declined: z.int().min(0),
      /** Claims that only denials without a review reach. */
      waiting: z.int().min(0),
      /** Pairs that a reviewer found to go together. */
      compatible: z.int().min(0),
      /** Judgements of a pair that were taken back. */
      undone: z.int().min(0),
    }),
  })
  .meta({ id: 'DisputeList' });
export type DisputeList = z.infer<typeof disputeList>;
