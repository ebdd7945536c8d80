import type { FacetsReply } from '../../../../server/contract/facets.ts';
import type { Ontology } from '../../../../server/contract/ontology.ts';
import { mixOf, type Part, squaresOf, unitFor } from '../../../graph/groups/mix.ts';
import { type GroupsDrawn, groupElement } from '../../../graph/groups/scene.ts';
import { isLoose, stackSize } from '../../../graph/groups/stack.ts';
import {
  type End,
  type GroupSum,
  type Sum,
  type Summary,
  summarise,
  sumsToDraw,
} from '../../../graph/groups/summary.ts';
import type { Canvas, Grouping } from '../../../state/canvas/canvas.ts';
import { lookOf } from '../../../ui/entityLook.ts';
import { counted, inNumbers } from '../../../ui/words.ts';
import type { Shown } from '../shown.ts';
import { groupNames } from './names.ts';

export type GroupShown = GroupSum & { readonly name: string; readonly mix: readonly Part[] };
/** A canvas of groups: what it draws and what it only counts. */
export type Grouped = Omit<Summary, 'groups' | 'sums'> & {
  readonly by: Grouping;
  readonly groups: readonly GroupShown[];
  readonly sums: readonly Sum[];
  /** Sums not drawn, and the least of which one is. */
  readonly small: readonly Sum[];
  readonly least: number;
  /** For how many entities a square stands. */
  readonly unit: number;
  readonly nameOf: (end: End) => string;
  readonly scene: GroupsDrawn;
};

export function groupedOf(
  shown: Pick<Shown, 'nodes' | 'links' | 'off'>,
  canvas: Canvas,
  ontology: Ontology,
  facets: FacetsReply | null,
): Grouped | null {
  const { groups } = canvas;
  if (groups === null) return null;
  const { sums: all, ...summary } = summarise(shown, shown.off, canvas, groups);
  const name = groupNames(groups.by, shown.nodes, groups.of, ontology, facets);
  const own = summary.groups.map((g): GroupShown => ({ ...g, name: name(g.id), mix: mixOf(g.seen, ontology.types) }));
  const { drawn, small, least } = sumsToDraw(all, own.length);
  const unit = unitFor(new Map(own.map((g) => [g.id, g.all])));
  const entities = new Map(shown.nodes.map((n) => [n.id, n.name]));
  return {
    ...summary,
    by: groups.by,
    groups: own,
    sums: drawn,
    small,
    least,
    unit,
    nameOf: (end) => (end.kind === 'group' ? name(end.id) : (entities.get(end.id) ?? end.id)),
    scene: { ...nodesOf(own, canvas, unit), sums: linesOf(drawn) },
  };
}

function nodesOf(own: readonly GroupShown[], { groups, placed }: Canvas, unit: number) {
  const closed = own.filter((g) => !g.open && g.all > 0);
  return {
    stacks: closed.flatMap((g) => {
      const at = groups?.stacks[g.id];
      if (!at) return [];
      const squares = squaresOf(g.mix, unit);
      return [
        {
          id: g.id,
          // A stack hides its Links, never that some of them are disputed.
          name: `${g.name} ${countOf(g)}${g.disputed > 0 ? `  ≠ ${inNumbers(g.disputed)}` : ''}`,
          at,
          ...stackSize(Math.max(1, Math.round(g.all / unit))),
          squares: squares.map((t) => lookOf([t])),
          loose: isLoose(g.id),
        },
      ];
    }),
    pens: own.flatMap((g) => {
      const pen = groups?.pens[g.id];
      if (!pen) return [];
      return [
        {
          id: g.id,
          name: g.name,
          says: openedWords(g),
          at: { x: pen.x, y: pen.y },
          width: pen.width,
          height: pen.height,
          entities: g.seen.filter((n) => n.id in placed).map((n) => n.id),
        },
      ];
    }),
  };
}
/** With filters on, how many of a group pass them. */
export const countOf = (g: Pick<GroupSum, 'all' | 'seen'>): string =>
  g.seen.length === g.all ? inNumbers(g.all) : `${inNumbers(g.seen.length)} of ${inNumbers(g.all)}`;
export const openedWords = (g: GroupSum): string =>
  `opened: ${inNumbers(g.drawn)} of ${counted(g.seen.length, 'entity', 'entities')}, ${inNumbers(g.drawnLinks)} of ${counted(g.links, 'link')}`;

const thinnest = 1.2;
const thickest = 8;
/** Fewer than so many Links look thin even where no sum is larger. */
const few = 24;
function linesOf(sums: readonly Sum[]) {
  const most = Math.max(few, ...sums.map((s) => s.count));
  const element = (e: End) => (e.kind === 'group' ? groupElement(e.id) : e.id);
  return sums.map((s) => ({
    id: s.id,
    source: element(s.from),
    target: element(s.to),
    count: s.disputed > 0 ? `${inNumbers(s.count)}  ≠ ${inNumbers(s.disputed)}` : inNumbers(s.count),
    width: thinnest + (thickest - thinnest) * (s.count / most),
    disputed: s.disputed > 0,
  }));
}
