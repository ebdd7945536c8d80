import { z } from 'zod';
import type { CypherReply } from '../../server/contract/cypher.ts';
import { unreadableReply } from './error.ts';
import { postLines } from './request.ts';

const head = z.object({ columns: z.array(z.string()) });
const foot = z.object({ truncated: z.boolean(), rows: z.int(), tookMs: z.number(), asOf: z.string() });
const isRow = (v: unknown): v is { readonly row: Readonly<Record<string, unknown>> } =>
  typeof v === 'object' && v !== null && 'row' in v && typeof v.row === 'object' && v.row !== null;

/** As many rows as are asked for, line by line; such a reply has no graph. Cut off half way it is no answer. */
export async function streamRows(
  path: string,
  asked: object,
  limit: number,
  signal?: AbortSignal,
): Promise<CypherReply> {
  const rows: Record<string, unknown>[] = [];
  let columns: string[] | undefined;
  let end: z.infer<typeof foot> | undefined;
  const take = (values: readonly unknown[]) => {
    for (const value of values) {
      if (isRow(value)) rows.push(value.row);
      else if (columns === undefined) columns = head.safeParse(value).data?.columns;
      else end = foot.safeParse(value).data;
    }
  };
  await postLines(path, asked, take, signal);
  if (columns === undefined || end === undefined || end.rows !== rows.length)
    throw unreadableReply(path, new Error('the stream ended before its last line'));
  const { truncated, tookMs, asOf } = end;
  return { columns, rows, graph: { nodes: [], links: [] }, truncated, limit, tookMs, bestEffort: false, asOf };
}
