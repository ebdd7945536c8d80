import { z } from 'zod';
import { entityRef, linkId } from './graph.ts';
import { modality, review, stance, standing } from './terms.ts';

/** First and last day (YYYY-MM-DD) of a time, null where it is open. */
export const bounds = z
  .object({ from: z.iso.date().nullable(), to: z.iso.date().nullable() })
  .meta({ id: 'DateBounds' });
export type DateBounds = z.infer<typeof bounds>;

/**
 * What a canvas filters one claim by. A rejected assertion counts in `reviews` alone; a time nobody knows is in no
 * list, so that no period holds it.
 */
export const claimFacets = z
  .object({
    id: z.string(),
    predicate: z.string(),
    /** The Links between these entities that it draws: none while nobody affirms it, two with its instrument. */
    links: z.array(linkId),
    standing,
    modalities: z.array(modality),
    stances: z.array(stance),
    reviews: z.array(review),
    /** Publishers, and outlets anywhere in the chains. */
    outlets: z.array(z.string()),
    articles: z.array(z.string()),
    /** Innermost voices; the publisher where an article speaks for itself. */
    voices: z.array(z.string()),
    happened: bounds.nullable(),
    /** Each day or stretch on which somebody said so, once. */
    said: z.array(bounds),
    /** Of each article's publishing, once. */
    published: z.array(bounds),
  })
  .meta({ id: 'ClaimFacets' });
export type ClaimFacets = z.infer<typeof claimFacets>;

/**
 * `POST /graph/facets`: every claim between these entities that draws a Link, or would if anybody affirmed it; with
 * `proposed` also those that nobody accepted yet.
 */
export const facetsReply = z
  .object({
    claims: z.array(claimFacets),
    /** Whoever `claims` names. */
    outlets: z.array(entityRef),
    voices: z.array(entityRef),
    articles: z.array(z.object({ id: z.string(), title: z.string(), publishedOn: z.string().nullable() })),
    /**
     * The country each entity belongs to: a country to itself, anything else to the nearest one over Links that say
     * where it is, what it is part of, whose member or holder of a role it is; of equally near ones over the strongest
     * Link. null where no Link tells.
     */
    countries: z.record(z.string(), z.string().nullable()),
    /** The countries named there. */
    countryRefs: z.array(entityRef),
  })
  .meta({ id: 'FacetsReply' });
export type FacetsReply = z.infer<typeof facetsReply>;
