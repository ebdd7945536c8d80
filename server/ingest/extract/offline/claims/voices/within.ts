import type { Range } from '../../../reading.ts';

/** Those of a list in the order of the text, none over another, that lie at least partly in a place; without looking through all. */
export function within<T extends Range>(sorted: readonly T[], place: Range): T[] {
  const found: T[] = [];
  for (let i = firstBehind(sorted, place.start); i < sorted.length; i++) {
    const item = sorted[i];
    if (item === undefined || item.start >= place.end) break;
    found.push(item);
  }
  return found;
}

/** Index of the first one that ends behind a place. */
function firstBehind(sorted: readonly Range[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
