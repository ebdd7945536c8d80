import { AppError } from '../../errors.ts';
import { compareKeys } from './orders.ts';

export type SortKey = readonly (string | number)[];

/** Cursors are opaque to callers: the sort key, id included, of the last item they have seen. */
const encode = (key: SortKey): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function decode(cursor: string, like: SortKey | undefined): SortKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits =
      Array.isArray(key) &&
      key.every((part) => typeof part === 'string' || typeof part === 'number') &&
      (like === undefined || (key.length === like.length && key.every((part, i) => typeof part === typeof like[i])));
    if (fits) return key as SortKey;
  } catch {
    // Falls through: whatever is not ours is answered alike.
  }
  throw new AppError(400, 'invalid-cursor', 'cursor is not one that this list gave', {
    field: 'cursor',
    detail: 'Take `next` of the reply before, unchanged, or leave the cursor out to begin anew.',
  });
}

/** One page of a list in the order of its keys, whose last part is the id. */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => SortKey,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): { items: T[]; rest: T[]; total: number; next: string | null } {
  const sorted = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => compareKeys(a.key, b.key));
  const after = cursor === undefined ? undefined : decode(cursor, sorted[0]?.key);
  const waiting = after === undefined ? sorted : sorted.filter(({ key }) => compareKeys(key, after) > 0);
  const page = waiting.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ item }) => item),
    rest: waiting.slice(limit).map(({ item }) => item),
    total: items.length,
    next: waiting.length > page.length && last !== undefined ? encode(last.key) : null,
  };
}
