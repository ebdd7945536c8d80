import { z } from 'zod';

/** One entity type, as a file in graph-seed/ontology/types/ says it. */
export const entityType = z
  .strictObject({
    id: z.string().regex(/^[A-Z][A-Za-z]+$/),
    parent: z.string().nullable(),
    label: z.strictObject({ one: z.string(), many: z.string() }),
    description: z.string(),
    /** Token family `ty-<colour>` and shape of the look. */
    colour: z.string(),
    /** Name of a lucide icon. */
    icon: z.string(),
    lane: z.string(),
    order: z.int(),
  })
  .meta({ id: 'EntityType' });
export type EntityType = z.infer<typeof entityType>;

/** One predicate, as a file in graph-seed/ontology/predicates/ says it. */
export const predicate = z
  .strictObject({
    id: z.string().regex(/^[A-Z_]+$/),
    family: z.string(),
    subject: z.array(z.string()).min(1),
    object: z.array(z.string()).min(1),
    instrument: z.array(z.string()),
    symmetric: z.boolean(),
    /** Holds until said otherwise, so that without a date it reads in the present where its passage does not say it was. */
    lasting: z.boolean().default(false),
    label: z.strictObject({ forward: z.string(), inverse: z.string() }),
    /** How a Link to the instrument of its claims reads, where the label would not do: partners *on* a network. */
    instrumentLabel: z.strictObject({ forward: z.string(), inverse: z.string() }).optional(),
    past: z.string(),
    planned: z.string(),
    triggers: z.array(z.string()),
    description: z.string(),
    order: z.int(),
    sameKind: z.boolean().default(false),
    figure: z.enum(['required', 'optional']).default('optional'),
    labelled: z.enum(['required', 'optional']).default('optional'),
    /** Whether accepted claims of this predicate draw a Link. */
    link: z.boolean().default(true),
    /** Moves one end of its Links into another lane when the other end stands in a given one. */
    lane: z
      .strictObject({
        subject: z.string().optional(),
        object: z.string().optional(),
        when: z.strictObject({ subject: z.string().optional(), object: z.string().optional() }),
      })
      .optional(),
  })
  .meta({ id: 'Predicate' });
export type Predicate = z.infer<typeof predicate>;

export const lane = z.strictObject({ id: z.string(), label: z.string() }).meta({ id: 'Lane' });
export type Lane = z.infer<typeof lane>;

/** `GET /ontology`; types and predicates in their `order`, lanes from left to right. */
export const ontology = z
  .strictObject({ types: z.array(entityType), predicates: z.array(predicate), lanes: z.array(lane) })
  .meta({ id: 'Ontology' });
export type Ontology = z.infer<typeof ontology>;
