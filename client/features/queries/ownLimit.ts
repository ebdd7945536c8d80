import type { SavedQuery } from '../../../server/contract/query.ts';

/** `LIMIT $rows` with as many rows as asked for: the question itself may have cut. */
export function ownLimitOf(query: SavedQuery, params: Readonly<Record<string, unknown>>, rows: number) {
  const name = [...query.text.matchAll(/\bLIMIT\s+\$(\w+)/gi)].at(-1)?.[1];
  const most = name === undefined ? undefined : params[name];
  return name !== undefined && typeof most === 'number' && rows >= most ? { name, most } : undefined;
}
