import { z } from 'zod';

/** RFC 9457. `code` is stable; `field` names the offending parameter; `detail` says what to do. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    field: z.string().optional(),
    /** Where in a Cypher text, UTF-16 units, end exclusive. */
    span: z.object({ start: z.int(), end: z.int() }).optional(),
    /** The text to put there, where that alone mends the query. */
    rewrite: z.string().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
