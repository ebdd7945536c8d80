import { z } from 'zod';
import { page } from './list.ts';
import { standing } from './terms.ts';

/** At most this many entities in one graph. */
export const mostEntities = 5000;
export const entityIds = z
  .array(z.string().min(1).max(80))
  .min(1)
  .max(mostEntities, `at most ${mostEntities} entities at once`);
/** `POST /graph`: for more ids than a URL holds. */
export const graphRequest = z
  .strictObject({
    ids: entityIds,
    /** Adds Links of claims that nobody accepted yet, standing `unreviewed`. */
    proposed: z.boolean().default(false),
  })
  .meta({ id: 'GraphRequest' });
export const proposed = z
  .enum(['true', 'false'])
  .default('false')
  .transform((s) => s === 'true');
export const graphQuery = z.object({
  proposed,
  /** Comma separated. */
  ids: z
    .string()
    .transform((s) => s.split(',').filter(Boolean))
    .pipe(entityIds),
});

export const neighboursQuery = z.object({
  /** `PREDICATE`: this entity is the subject; `PREDICATE:inverse`: it is the object or instrument. */
  predicate: z
    .string()
    .regex(/^[A-Z_]+(:inverse)?$/, 'must be PREDICATE or PREDICATE:inverse')
    .optional(),
  type: z.string().optional(),
  /** Adds claims that nobody accepted yet, as Links of standing `unreviewed`. */
  proposed,
  ...page,
});

/** An entity named in passing. */
export const entityRef = z
  .object({ id: z.string(), name: z.string(), types: z.array(z.string()), unnamed: z.boolean() })
  .meta({ id: 'EntityRef' });
export type EntityRef = z.infer<typeof entityRef>;

/** An entity on a canvas; `neighbours` = distinct entities it has a Link with anywhere in the graph. */
export const graphNode = entityRef.extend({ neighbours: z.int().min(0) }).meta({ id: 'GraphNode' });
export type GraphNode = z.infer<typeof graphNode>;

/** `<source>~<PREDICATE>~<target>`, with `~instrument` behind a Link to the instrument of its claims. */
export const linkId = z
  .string()
  .max(260)
  .regex(/^[a-z0-9-]+~[A-Z_]+~[a-z0-9-]+(~instrument)?$/, 'must be a Link id: source~PREDICATE~target');

export const graphLink = z
  .object({
    id: linkId,
    source: z.string(),
    target: z.string(),
    predicate: z.string(),
    via: z.enum(['object', 'instrument']),
    standing,
    /** Independent voices that affirm its claims. */
    voices: z.int().min(0),
    /** Outlets anywhere in the chains of what affirms its claims, publishers included: not of what denies them. */
    outlets: z.int().min(0),
    /** Accepted assertions of any stance about its claims: more than what affirms them. */
    assertions: z.int().min(0),
    disputed: z.boolean(),
    planned: z.boolean(),
    claimIds: z.array(z.string()),
    /**
     * What all its claims say more exactly than the predicate (“country of origin”), where they agree; only in replies that
     * are made to be drawn.
     */
    label: z.string().optional(),
  })
  .meta({ id: 'GraphLink' });
export type GraphLink = z.infer<typeof graphLink>;

/** Something on a canvas that is risky in print. `text` is ours and names the voices listed in `voices`. */
export const risk = z
  .object({
    link: linkId,
    kind: z.enum(['disputed', 'planned', 'unnamed']),
    text: z.string(),
    voices: z.array(entityRef),
  })
  .meta({ id: 'Risk' });
export type Risk = z.infer<typeof risk>;

/** `GET /graph?ids=`: the entities asked for and every Link between two of them. */
export const graphReply = z
  .object({
    nodes: z.array(graphNode),
    links: z.array(graphLink),
    /** Claims between these entities that draw no Link because nobody affirms them. */
    deniedOnly: z.array(z.string()),
    /** Claims between these entities whose predicate draws no Link. */
    undrawn: z.int().min(0),
    risks: z.array(risk),
    /** Ids asked for that are not in the graph (any more). */
    missing: z.array(z.string()),
    /** Ids asked for that were merged into another entity, each with the id it stands under in this reply. */
    moved: z.record(z.string(), z.string()),
    /** What these Links rest on. */
    articles: z.int().min(0),
    outlets: z.int().min(0),
    totals: z.object({ entities: z.int().min(0), links: z.int().min(0), byType: z.record(z.string(), z.int()) }),
  })
  .meta({ id: 'GraphReply' });
export type GraphReply = z.infer<typeof graphReply>;

export const neighboursReply = z
  .object({
    nodes: z.array(graphNode),
    links: z.array(graphLink),
    /** Neighbours not in this reply, counted by their first type and by predicate (`PREDICATE` or `PREDICATE:inverse`). */
    hidden: z.object({
      total: z.int().min(0),
      byType: z.record(z.string(), z.int()),
      byPredicate: z.record(z.string(), z.int()),
    }),
    /** Neighbours that fit the filters, and by predicate before any limit. */
    total: z.int().min(0),
    byPredicate: z.record(z.string(), z.int()),
    next: z.string().nullable(),
  })
  .meta({ id: 'NeighboursReply' });
export type NeighboursReply = z.infer<typeof neighboursReply>;
