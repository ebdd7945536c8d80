import { z } from 'zod';
import { graphLink, graphNode } from './graph.ts';

/** JSON forms of what Cypher returns besides scalars, lists and maps. `id` is the model's id, not the database's. */
export const cypherNode = z.object({
  $type: z.literal('node'),
  id: z.string().nullable(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
});
export type CypherNode = z.infer<typeof cypherNode>;
export const cypherRelationship = z.object({
  $type: z.literal('relationship'),
  type: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  properties: z.record(z.string(), z.unknown()),
});
export type CypherRelationship = z.infer<typeof cypherRelationship>;
export const cypherPath = z.object({
  $type: z.literal('path'),
  nodes: z.array(cypherNode),
  relationships: z.array(cypherRelationship),
});

export const cypherRequest = z
  .object({
    query: z.string().min(1).max(65_536),
    params: z.record(z.string(), z.unknown()).default({}),
    limit: z.int().min(1).max(10_000).default(1000),
    timeoutMs: z.int().min(100).max(60_000).default(10_000),
  })
  .meta({ id: 'CypherRequest' });
export type CypherRequest = z.infer<typeof cypherRequest>;

/** With `Accept: application/x-ndjson`: more rows, streamed, no graph. */
export const cypherStreamRequest = cypherRequest.extend({ limit: z.int().min(1).max(100_000).default(100_000) });

export const cypherReply = z
  .object({
    columns: z.array(z.string()),
    /** One object a row, keyed by column. */
    rows: z.array(z.record(z.string(), z.unknown())),
    /** Every entity and every Link among the returned values, once. */
    graph: z.object({ nodes: z.array(graphNode), links: z.array(graphLink) }),
    truncated: z.boolean(),
    limit: z.int(),
    tookMs: z.number(),
    /** True on the embedded database until its guard covers every known wrong answer. */
    bestEffort: z.boolean(),
    /** Recorded time of the graph that answered. */
    asOf: z.string(),
  })
  .meta({ id: 'CypherReply' });
export type CypherReply = z.infer<typeof cypherReply>;

/** One step of how the database would answer, after those below it. */
export type PlanStep = { operator: string; details: string; children: PlanStep[] };
export const planStep: z.ZodType<PlanStep> = z
  .object({
    operator: z.string(),
    /** What it works on, in the database's own words. */
    details: z.string(),
    get children() {
      return z.array(planStep);
    },
  })
  .meta({ id: 'PlanStep' });
export const explainRequest = cypherRequest.pick({ query: true, params: true }).meta({ id: 'ExplainRequest' });
export type ExplainRequest = z.infer<typeof explainRequest>;
/** `POST /cypher/explain`: nothing has run. */
export const explainReply = z.object({ plan: planStep }).meta({ id: 'ExplainReply' });
export type ExplainReply = z.infer<typeof explainReply>;

export const cypherFunction = z
  .object({
    name: z.string(),
    arguments: z.array(z.object({ name: z.string(), type: z.string() })),
    returns: z.string(),
    description: z.string(),
    aggregating: z.boolean(),
  })
  .meta({ id: 'CypherFunction' });
export type CypherFunction = z.infer<typeof cypherFunction>;
/** `GET /cypher/schema`: what a query can name, as the graph now is, and the functions this database may be asked. */
export const cypherSchema = z
  .object({
    labels: z.array(z.string()),
    relationshipTypes: z.array(z.string()),
    propertyKeys: z.array(z.string()),
    functions: z.array(cypherFunction),
  })
  .meta({ id: 'CypherSchema' });
export type CypherSchema = z.infer<typeof cypherSchema>;
