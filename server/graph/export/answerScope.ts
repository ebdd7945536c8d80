import { AppError } from '../../errors.ts';
import type { UserQuery } from '../database.ts';
import { answerGraph } from '../read/answerGraph.ts';
import type { Reader } from '../read/reader.ts';
import type { ExportScope } from './exportGraph.ts';

const limit = 10_000;
const timeoutMs = 60_000;

/** The entities in the answer of a saved query that passed the guard, run with its own values. */
export async function answerScope(
  reader: Reader,
  { id, title }: { readonly id: string; readonly title: string },
  passed: Pick<UserQuery, 'text' | 'params' | 'signal'>,
): Promise<ExportScope> {
  const { rows, truncated } = await reader.db.ask({ ...passed, limit, timeoutMs });
  const { nodes } = await answerGraph(reader, rows);
  if (nodes.length === 0)
    throw new AppError(400, 'nothing-to-export', `The answer of “${title}” holds no entities`, {
      field: 'query',
      detail: 'Its rows are texts and numbers: take a query that returns entities, or export the whole graph.',
    });
  const cut = truncated ? `, of which the first ${limit} rows count` : '';
  return {
    kind: 'entities',
    ids: nodes.map((n) => n.id),
    name: id,
    of: `the entities in the answer of “${title}”${cut}, and the claims between them`,
  };
}
