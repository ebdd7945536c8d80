import type { Range } from '../../reading.ts';
import type { Content } from './contents.ts';
import type { Item } from './items.ts';

/** The words of a report, without those that are wholly somebody's direct speech; null where nothing else is left. */
export function reportedWords(
  items: readonly Item[],
  { parts, occurrence }: Content,
  all: readonly Content[],
): Range | null {
  const inner = all.map((c) => c.occurrence).filter((o) => o !== occurrence);
  const countWords = (from: number, to: number): number =>
    items
      .slice(from, to)
      .filter(
        (i, k) =>
          i.kind !== 'quote' &&
          /[\p{L}\p{N}]/u.test(i.text) &&
          !inner.some((o) => o.first <= from + k && from + k < o.after),
      ).length;
  const cut = parts.map(({ from, to }) => {
    for (let k = from; k + 1 < to; k += 1)
      if (items[k]?.text === ':' && items[k + 1]?.kind === 'quote') return { from, to: k };
    return { from, to };
  });
  const told = cut.filter(({ from, to }) => countWords(from, to) > 0);
  const words = told.reduce((sum, { from, to }) => sum + countWords(from, to), 0);
  const [first, last] = [told[0], told.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    words < (occurrence.takes === 'name' ? 1 : occurrence.takes === 'according' ? 3 : 2)
  )
    return null;
  const [a, b] = [items[first.from] as Item, items[last.to - 1] as Item];
  return { start: a.start, end: b.end };
}
