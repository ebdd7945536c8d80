import type { Drawn } from './renderer.ts';

/** What Cytoscape's types leave out. */
type Inner = Pick<Drawn, 'isNode'> & {
  cy(): { hasCompoundNodes(): boolean };
  zDepth(): number;
  poolIndex(): number;
  pstyle(name: string): { readonly value: unknown };
};

/** These, who is drawn first foremost, as Cytoscape sorts them. Each is asked once, not in every comparison. */
export function inDrawnOrder(some: readonly Drawn[]): Drawn[] {
  // What the renderer sorts by is not in Cytoscape's types.
  return some
    .map((e) => ({ e, keys: keysOf(e as unknown as Inner) }))
    .sort((a, b) => firstDifference(a.keys, b.keys))
    .map(({ e }) => e);
}

const depths: Readonly<Record<string, number>> = { bottom: -1, orphan: 0, top: Number.MAX_SAFE_INTEGER };
const keysOf = (e: Inner): readonly number[] => [
  depths[String(e.pstyle('z-compound-depth').value)] ?? (e.cy().hasCompoundNodes() ? e.zDepth() : 0),
  e.pstyle('z-index-compare').value === 'auto' && e.isNode() ? 1 : 0,
  Number(e.pstyle('z-index').value),
  e.poolIndex(),
];
const firstDifference = (a: readonly number[], b: readonly number[]): number => {
  for (const [i, n] of a.entries()) if (n !== b[i]) return n - (b[i] ?? 0);
  return 0;
};
