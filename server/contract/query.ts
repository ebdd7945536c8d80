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
export type QueryHeader = z.infer<typeof queryHeader>;

export const savedQuery = queryHeader.extend({ text: z.string(), readOnly: z.boolean() }).meta({ id: 'SavedQuery' });
export type SavedQuery = z.infer<typeof savedQuery>;
export const savedQueryList = listOf(savedQuery).meta({ id: 'SavedQueryList' });
export const runRequest = z
  .object({
    params: z.record(z.string(), z.unknown()).default({}),
    limit: z.int().min(1).max(10_000).default(1000),
    timeoutMs: z.int().min(100).max(60_000).default(10_000),
  })
  .meta({ id: 'RunRequest' });
