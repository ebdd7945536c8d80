import { byText } from '../../claims/order.ts';
import type { Standing } from '../../contract/terms.ts';

/** How contested a claim is, most first: somebody denies what others affirm, nobody affirms it, everything else. */
export const contestedRank = (s: Standing): number => (s === 'disputed' ? 0 : s === 'denied-only' ? 1 : 2);

/** First difference of two sort keys; numbers rise, text rises by code units. */
export function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return byText(String(x), String(y));
  }
  return 0;
}

export const groupBy = <T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> => {
  const out = new Map<K, T[]>();
  for (const row of rows) {
    const group = out.get(key(row));
    if (group === undefined) out.set(key(row), [row]);
    else group.push(row);
  }
  return out;
};

export const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];
