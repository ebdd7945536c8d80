export type Span = { readonly start: number; readonly end: number };

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** How much two stretches share, as a part of the longer one: 1 = the same stretch. */
export const share = (a: Span, b: Span): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / Math.max(a.end - a.start, b.end - b.start);
};
export const half = 0.5;

export type Pair<G, F> = { readonly gold: G; readonly found: F };
/** One to one, the best pair first; of equals, the first in the order of `gold`, then of `found`. 0 = no pair. */
export function pairUp<G, F>(
  gold: readonly G[],
  found: readonly F[],
  likeness: (gold: G, found: F) => number,
): Pair<G, F>[] {
  const candidates = gold.flatMap((g, i) =>
    found.flatMap((f, k) => {
      const score = likeness(g, f);
      return score > 0 ? [{ gold: g, found: f, i, k, score }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.k - b.k);
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ gold: g, found: f, i, k }) => {
    if (usedGold.has(i) || usedFound.has(k)) return [];
    usedGold.add(i);
    usedFound.add(k);
    return [{ gold: g, found: f }];
  });
}

/** What of each side no pair holds. */
export function leftOver<G, F>(gold: readonly G[], found: readonly F[], pairs: readonly Pair<G, F>[]) {
  const [inGold, inFound] = [new Set(pairs.map((p) => p.gold)), new Set(pairs.map((p) => p.found))];
  return { missed: gold.filter((g) => !inGold.has(g)), spurious: found.filter((f) => !inFound.has(f)) };
}
