import { z } from 'zod';

/** A line of `graph-seed/ontology/places.yaml`: a point for a place that the list of towns does not hold. */
export const placeFact = z.strictObject({
  names: z.array(z.string().min(1)).min(1),
  /** ISO 3166-1 alpha-2; left out where the country is in dispute. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1 alpha-2)')
    .optional(),
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  /** Whether the point is the middle of something larger than a town. */
  area: z.boolean().default(false),
});
export type PlaceFact = z.infer<typeof placeFact>;

/** Where an entity stands on a map, and how that was found. */
export const place = z
  .object({
    entity: z.string(),
    kind: z.enum(['country', 'place']),
    lon: z.number(),
    lat: z.number(),
    /** Of the country it is or lies in: ISO 3166-1 numeric as in world-atlas; null where that names none. */
    iso: z.string().nullable(),
    /** Whether the point stands for a whole country or region. */
    area: z.boolean(),
    /** The entity whose point this is, if not its own: a claim says that it lies there, and nothing more exact is known. */
    within: z.string().nullable(),
    /** How it was found, in words. */
    of: z.string(),
  })
  .meta({ id: 'Place' });
export type Place = z.infer<typeof place>;

/** `POST /graph/where`: those of the entities that have a place on a map, in the order asked for. */
export const whereReply = z
  .object({
    places: z.array(place),
    /** The rest of the ids, unknown ones included. */
    unplaced: z.array(z.string()),
    /** Why countries and places among them have none: nothing is guessed. */
    why: z.record(z.string(), z.string()),
  })
  .meta({ id: 'WhereReply' });
export type WhereReply = z.infer<typeof whereReply>;
