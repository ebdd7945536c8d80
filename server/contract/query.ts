import { z } from 'zod';
import { listOf } from './list.ts';
import { slug } from './terms.ts';

export const parameterType = z.enum([
  'entity',
  'text',
  'integer',
  'number',
  'boolean',
  'date',
  'predicate',
  'stance',
  'list',
]);
export const queryParameter = z
  .strictObject({
    name: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
    type: parameterType,
    label: z.string(),
    help: z.string().nullable().default(null),
    /** null = the parameter is required. For `list`: an array of strings. */
    default: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable(),
    /** For `entity`: the types to choose from. */
    types: z.array(z.string()).default([]),
  })
  .meta({ id: 'QueryParameter' });
export type QueryParameter = z.infer<typeof queryParameter>;

/** Front matter of a file in graph-seed/queries/. */
export const queryHeader = z.strictObject({
  id: slug,
  title: z.string(),
  question: z.string(),
  folder: z.string(),
  parameters: z.array(queryParameter).default([]),
  /** Columns in words, where the alias alone would not do. */
  columns: z.record(z.string(), z.string()).default({}),
  /** How the result opens. */
  show: z.enum(['table', 'graph']).default('table'),
});

/** What came of the last run that this server has answered, as far back as its log goes. */
export const lastRun = z
  .object({
    at: z.iso.datetime(),
    by: z.string(),
    rows: z.int().min(0),
    truncated: z.boolean(),
    tookMs: z.number().min(0),
  })
  .meta({ id: 'LastRun' });
export type LastRun = z.infer<typeof lastRun>;

/** One run as the server's log keeps it. */
export const loggedRun = z
  .object({
    at: z.iso.datetime(),
    by: z.string(),
    /** Id of the saved query; null for a text of somebody's own. */
    query: z.string().nullable(),
    /** The beginning of such a text. */
    text: z.string().nullable(),
    /** Names alone: what they were given may be a secret. */
    parameters: z.array(z.string()),
    /** answered, or the code of the problem. */
    outcome: z.string(),
    rows: z.int().min(0),
    truncated: z.boolean(),
    tookMs: z.number().min(0),
  })
  .meta({ id: 'LoggedRun' });
export type LoggedRun = z.infer<typeof loggedRun>;
/** `GET /queries/log`: latest first. */
export const queryLogList = listOf(loggedRun).meta({ id: 'QueryLog' });
export type QueryLogList = z.infer<typeof queryLogList>;

export const savedQuery = queryHeader
  .extend({
    text: z.string(),
    /** Originals that came with the graph: they can be copied, not changed. */
    readOnly: z.boolean(),
    /** Who saved it first; null for originals. */
    owner: z.string().nullable(),
    updatedAt: z.iso.datetime().nullable(),
    /** Rises with every change; what If-Match asks for. 0 for originals. */
    revision: z.int().min(0),
    lastRun: lastRun.nullable(),
  })
  .meta({ id: 'SavedQuery' });
export type SavedQuery = z.infer<typeof savedQuery>;
export const savedQueryList = listOf(savedQuery).meta({ id: 'SavedQueryList' });

/** What a person gives to save a query. */
export const queryRequest = z
  .strictObject({
    title: z.string().trim().min(1, 'must not be empty').max(200),
    question: z.string().trim().max(2000).default(''),
    folder: z.string().trim().min(1, 'must not be empty').max(100).default('Saved here'),
    parameters: z.array(queryParameter).max(50).default([]),
    columns: z.record(z.string(), z.string().max(200)).default({}),
    show: z.enum(['table', 'graph']).default('table'),
    text: z.string().trim().min(1, 'must not be empty').max(65_536),
  })
  .meta({ id: 'QueryRequest' });
export type QueryRequest = z.infer<typeof queryRequest>;

/** A query as it stood after one of its changes. */
export const queryVersion = z
  .object({ ...queryRequest.shape, revision: z.int().min(1), savedAt: z.iso.datetime(), by: z.string() })
  .meta({ id: 'QueryVersion' });
export type QueryVersion = z.infer<typeof queryVersion>;
/** Latest first. What is older than the last of them is no longer kept. */
export const queryVersionList = listOf(queryVersion).meta({ id: 'QueryVersionList' });

/** A .cypher file with its front matter, as GET /queries/{id}.cypher gives it. */
export const queryFile = z
  .strictObject({ name: z.string().max(300).default('The file'), content: z.string().min(1).max(200_000) })
  .meta({ id: 'QueryFile' });

const params = z.record(z.string(), z.unknown()).default({});
const timeoutMs = z.int().min(100).max(60_000).default(10_000);
export const runRequest = z
  .object({ params, limit: z.int().min(1).max(10_000).default(1000), timeoutMs })
  .meta({ id: 'RunRequest' });
/** With `Accept: application/x-ndjson`: more rows, streamed, no graph. */
export const runStreamRequest = runRequest.extend({ limit: z.int().min(1).max(100_000).default(100_000) });
