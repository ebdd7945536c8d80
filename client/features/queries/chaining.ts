import type { CypherReply } from '../../../server/contract/cypher.ts';
import type { QueryParameter } from '../../../server/contract/query.ts';
import { entityOf, isNode } from './cells.ts';

/** Which parameters a column can fill; the others are quicker said than looked for. */
export const fits = (type: QueryParameter['type']): boolean => ['entity', 'text', 'list', 'date'].includes(type);

/** The values of a result's first column, each once: entities by id, with their names to choose by. */
export function firstColumn({ columns, rows }: CypherReply): { readonly value: string; readonly words: string }[] {
  const [first] = columns;
  if (first === undefined) return [];
  const found = new Map<string, string>();
  for (const row of rows) {
    const cell = row[first];
    const entity = isNode(cell) ? entityOf(cell) : null;
    if (entity) found.set(entity.id, entity.name);
    else if (typeof cell === 'string' || typeof cell === 'number') found.set(String(cell), String(cell));
  }
  return [...found].map(([value, words]) => ({ value, words }));
}
