import type { SavedQuery } from '../server/contract/query.ts';
import { openGuard } from '../server/cypher/openGuard.ts';
import { readSavedQueries } from '../server/cypher/savedQueries.ts';
import { AppError } from '../server/errors.ts';
import type { GraphDatabase, UserQuery, UserResult } from '../server/graph/database.ts';
import { ownQueries } from '../server/graph/ownQueries.ts';
import { openShelf } from '../server/graph/shelf.ts';

/** What people saved, and what came with the graph under other ids. */
export async function savedQueries(db: GraphDatabase, seedDir: string): Promise<SavedQuery[]> {
  const own = await ownQueries(openShelf(db, 'SavedQuery')).all();
  return [...own, ...readSavedQueries(seedDir).filter((q) => !own.some((o) => o.id === q.id))];
}

export function savedQuery(queries: readonly SavedQuery[], id: string): SavedQuery {
  const found = queries.find((q) => q.id === id);
  if (found === undefined)
    throw new AppError(400, 'bad-argument', `There is no saved query ${id}`, {
      field: 'query',
      detail: 'npm run query lists them',
    });
  return found;
}

/** Its answer, under the guard that the server has too. */
export async function answerOf(
  db: GraphDatabase,
  query: SavedQuery,
  asked: Omit<UserQuery, 'text' | 'signal'>,
): Promise<UserResult> {
  const guard = openGuard();
  try {
    const { text } = await guard.check(query.text, db.kind);
    return await db.ask({ text, ...asked });
  } finally {
    guard.close();
  }
}
