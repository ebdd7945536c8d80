import { z } from 'zod';
import { claim, toldClaim } from './claim.ts';
import { bounds } from './facets.ts';
import { whereReply } from './where.ts';

/** At most this many claims with their passages in one reply; the rest is counted. */
export const mostTimed = 500;

/** A claim on its four clocks. A time nobody knows is null or in no list. */
const timedClaim = z
  .object({
    /** Its number in list, map and time alike: from 1, by when it happened, those without a date last. */
    number: z.int().min(1),
    claim,
    happened: bounds.nullable(),
    /** Each time at which somebody said so or said otherwise, once. */
    said: z.array(bounds),
    /** Of each article's publishing, once. */
    published: z.array(bounds.extend({ article: z.string() })),
    /** When people recorded what they think of it, first to last (ISO). */
    recorded: z.array(z.iso.datetime()),
    /** Countries and places at its ends. */
    places: z.array(z.string()),
  })
  .meta({ id: 'TimedClaim' });
export type TimedClaim = z.infer<typeof timedClaim>;

/** `POST /graph/when`: the claims between these entities by when and where. */
export const whenReply = z
  .object({
    claims: z.array(timedClaim),
    /** Of claims with a date or a place, those beyond the limit included. */
    total: z.int().min(0),
    /** Claims that somebody affirms but that carry neither a date nor a place. */
    bare: z.array(toldClaim),
    /** Links all of whose claims are among those; and all Links. */
    bareLinks: z.int().min(0),
    links: z.int().min(0),
    /** Claims that nobody affirms. */
    deniedOnly: z.array(toldClaim),
    /** Where the places of `claims` stand. */
    where: whereReply,
    /** Ids asked for that are not in the graph (any more). */
    missing: z.array(z.string()),
  })
  .meta({ id: 'WhenReply' });
export type WhenReply = z.infer<typeof whenReply>;
