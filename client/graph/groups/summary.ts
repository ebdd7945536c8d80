import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';
import type { Canvas, Groups } from '../../state/canvas/canvas.ts';
import { noGroup } from '../../state/groups/groups.ts';
import { drawnLinks } from '../scene.ts';

/** Where the end of a sum lies: at a group, or at an entity that belongs to none and is drawn by itself. */
export type End = { readonly kind: 'group' | 'entity'; readonly id: string };
/** Links between two ends that are not drawn one by one. A sum has no standing: it only says how many are disputed. */
export type Sum = {
  readonly id: string;
  readonly from: End;
  readonly to: End;
  readonly count: number;
  readonly disputed: number;
};
export type GroupSum = {
  readonly id: string;
  /** Entities that belong to it; of those, the ones that pass the filters, and of these the ones drawn one by one. */
  readonly all: number;
  readonly seen: readonly GraphNode[];
  readonly drawn: number;
  /** Links among its own, and of those the ones drawn one by one. */
  readonly links: number;
  readonly drawnLinks: number;
  /** Disputed Links among its own, and of those the ones that are not drawn. */
  readonly contested: number;
  readonly disputed: number;
  readonly open: boolean;
};
export type Summary = {
  /** Largest first, what is in no group last. */
  readonly groups: readonly GroupSum[];
  readonly sums: readonly Sum[];
  readonly drawn: { readonly entities: number; readonly links: number };
  /** Behind stacks, and in sums or behind stacks. */
  readonly inside: { readonly entities: number; readonly links: number; readonly disputed: number };
};

const keyOf = (e: End) => `${e.kind}.${e.id}`;

/**
 * What a canvas of groups draws one by one, what its groups hold and what lies between them: every Link is in exactly
 * one of the three. Counts what the filters let through.
 */
export function summarise(
  graph: { readonly nodes: readonly GraphNode[]; readonly links: readonly GraphLink[] },
  off: ReadonlySet<string>,
  { placed }: Pick<Canvas, 'placed'>,
  groups: Groups,
): Summary {
  const nodes = graph.nodes.filter((n) => !off.has(n.id));
  const links = drawnLinks(graph.links).filter((l) => !off.has(l.id));
  const groupOf = (id: string) => groups.of[id];
  const alone = (id: string) => id in placed;
  const end = (id: string): End => {
    const g = groupOf(id);
    return g === undefined ? { kind: 'entity', id } : { kind: 'group', id: g };
  };
  const own = new Map(
    Object.keys(groups.stacks).map((id) => [
      id,
      { all: 0, seen: [] as GraphNode[], drawn: 0, links: 0, drawnLinks: 0, contested: 0, disputed: 0 },
    ]),
  );
  for (const id of Object.keys(groups.of)) {
    const g = own.get(groupOf(id) ?? '');
    if (g) g.all++;
  }
  for (const n of nodes) {
    const g = own.get(groupOf(n.id) ?? '');
    g?.seen.push(n);
    if (g && alone(n.id)) g.drawn++;
  }
  const sums = new Map<string, { from: End; to: End; count: number; disputed: number }>();
  let [one, hidden, disputed] = [0, 0, 0];
  for (const l of links) {
    const [a, b] = [groupOf(l.source), groupOf(l.target)];
    const byItself = alone(l.source) && alone(l.target);
    const g = a !== undefined && a === b ? own.get(a) : undefined;
    const isDisputed = l.standing === 'disputed' ? 1 : 0;
    if (g) {
      g.links++;
      g.contested += isDisputed;
    }
    if (byItself) {
      one++;
      if (g) g.drawnLinks++;
      continue;
    }
    hidden++;
    disputed += isDisputed;
    if (g) {
      g.disputed += isDisputed;
      continue;
    }
    const [from, to] = [end(l.source), end(l.target)].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1)) as [End, End];
    const key = `${keyOf(from)}~${keyOf(to)}`;
    const sum = sums.get(key) ?? { from, to, count: 0, disputed: 0 };
    sums.set(key, { ...sum, count: sum.count + 1, disputed: sum.disputed + isDisputed });
  }
  const drawn = nodes.filter((n) => alone(n.id)).length;
  return {
    groups: [...own]
      .map(([id, g]) => ({ id, ...g, open: id in groups.pens }))
      .sort((x, y) => Number(x.id === noGroup) - Number(y.id === noGroup) || y.all - x.all || (x.id < y.id ? -1 : 1)),
    sums: [...sums].map(([id, s]) => ({ id, ...s })).sort((x, y) => y.count - x.count || (x.id < y.id ? -1 : 1)),
    drawn: { entities: drawn, links: one },
    inside: { entities: nodes.length - drawn, links: hidden, disputed },
  };
}

const thresholds = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1000, 2000, 5000];
/** As many lines as there are groups, but more than these would be the hairball again. */
const fewest = 12;
const mostLines = 40;

/** The sums that are drawn: those with disputes, and of the others those of at least `least`, so that few enough remain. */
export function sumsToDraw(
  sums: readonly Sum[],
  groups: number,
): { readonly drawn: readonly Sum[]; readonly small: readonly Sum[]; readonly least: number } {
  const most = Math.min(mostLines, Math.max(fewest, groups));
  const contested = sums.filter((s) => s.disputed > 0).length;
  const room = Math.max(fewest / 2, most - contested);
  const large = (least: number) => sums.filter((s) => s.disputed === 0 && s.count >= least).length;
  const least = thresholds.find((t) => large(t) <= room) ?? 10_000;
  const isDrawn = (s: Sum) => s.disputed > 0 || s.count >= least;
  return { drawn: sums.filter(isDrawn), small: sums.filter((s) => !isDrawn(s)), least };
}
