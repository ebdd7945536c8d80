import { AppError } from '../../errors.ts';
import type { UserResult } from '../database.ts';
import { answerGraph } from '../read/answerGraph.ts';
import type { Reader } from '../read/reader.ts';
import type { ExportScope } from './exportGraph.ts';

/** How much of a query's answer an export takes, and how long it waits for it. */
export const answerTaken = { limit: 10_000, timeoutMs: 60_000 } as const;

/** The entities in the answer of a saved query. */
export async function answerScope(
  reader: Reader,
  { id, title }: { readonly id: string; readonly title: string },
  { rows, truncated }: Pick<UserResult, 'rows' | 'truncated'>,
): Promise<ExportScope> {
  const { nodes } = await answerGraph(reader, rows);
  if (nodes.length === 0)
    throw new AppError(400, 'nothing-to-export', `The answer of “${title}” holds no entities`, {
      field: 'query',
      detail: 'Its rows are texts and numbers: take a query that returns entities, or export the whole graph.',
    });
  const cut = truncated ? `, of which the first ${rows.length} rows count` : '';
  return {
    kind: 'entities',
    ids: nodes.map((n) => n.id),
    name: id,
    of: `the entities in the answer of “${title}”${cut}, and the claims between them`,
  };
}
