import type { GraphLink, GraphNode } from '../../../../server/contract/graph.ts';
import type { Arrangement } from '../../../state/canvas/canvas.ts';
import type { View } from '../../../state/view.ts';

/** What the acts of the explorer act on. */
export type ActScene = {
  readonly view: Pick<View, 'canvas' | 'filters' | 'selection' | 'picked' | 'table'>;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Entities that no filter hides. */
  readonly seen: readonly string[];
  sift(): void;
  find(): void;
  fit(): void;
  zoomBy(factor: number): void;
  lay(arrangement: Arrangement): void;
  expand(id: string): void;
  go(href: string): void;
};

/** What an act on entities is about: those chosen together, else the one in hand. */
export const chosenOf = ({ picked, selection }: ActScene['view']): readonly string[] =>
  picked.length > 0 ? picked : selection?.kind === 'entity' ? [selection.id] : [];
/** These and everything linked to them. */
export const withNeighbours = (ids: readonly string[], links: readonly GraphLink[]): string[] => [
  ...new Set([
    ...ids,
    ...links.flatMap((l) => (ids.includes(l.source) ? [l.target] : ids.includes(l.target) ? [l.source] : [])),
  ]),
];
