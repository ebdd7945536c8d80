import type { GraphLink, GraphNode } from '../../server/contract/graph.ts';
import type { Ontology } from '../../server/contract/ontology.ts';
import type { Arrangement, Placed, Point } from '../state/canvas/canvas.ts';
import { columnLayout } from './layout/column.ts';
import { type Laid, lanesLayout } from './layout/lanes.ts';
import { everyLaneX, laneXs } from './layout/laneXs.ts';
import type { Frame, Piece } from './layout/piece.ts';
import { anchor, coveringPinned } from './layout/pinned.ts';
import { settle } from './layout/settle.ts';
import { middleOf } from './layout/tile.ts';
import { widestName, wrapFor } from './layout/wrap.ts';
import type { Measure } from './measure.ts';
import { piecesOf, tiesOf } from './scene.ts';

export type Ask = {
  readonly ontology: Ontology;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly start: readonly string[];
  readonly arrangement: Arrangement;
  readonly measure: Measure;
  /** Entities that stay where they are. */
  readonly pinned?: Placed;
};

/** Places for a whole canvas in lanes or in one column, at once. */
export function arrange(ask: Ask, frame: Frame): Placed {
  const pieces = piecesOf(ask.nodes, ask.links, ask.start, ask.ontology);
  const layout = ask.arrangement === 'column' ? columnLayout : lanesLayout;
  return aroundPinned(ask, layout(pieces, tiesOf(ask.links), frame, ask.measure));
}

/** The same with what is pinned where it was; who would cover it steps to the nearest free spot. */
export function aroundPinned(ask: Ask, { placed, zoom, wrap }: Laid): Placed {
  const { pinned = {} } = ask;
  const pieces = piecesOf(ask.nodes, ask.links, ask.start, ask.ontology);
  const anchored = anchor(placed, pinned);
  const covering = coveringPinned(pieces, anchored, pinned, zoom, wrap, ask.measure);
  const moved = new Set(covering);
  let all: Placed = Object.fromEntries(Object.entries(anchored).filter(([id]) => !moved.has(id)));
  for (const id of covering) all = { ...all, ...settleIn(ask, all, anchored[id] ?? null, zoom, (p) => p.id === id) };
  return all;
}

/** Places for the entities of the graph that have none yet; the placed ones stay. */
export function settleIn(
  ask: Ask,
  placed: Placed,
  near: Point | null,
  zoom: number,
  which: (p: Piece) => boolean = () => true,
): Placed {
  const pieces = piecesOf(ask.nodes, ask.links, ask.start, ask.ontology);
  const here = pieces.filter((p) => placed[p.id]);
  const newcomers = pieces.filter((p) => !placed[p.id] && which(p));
  const lanes = ask.arrangement === 'lanes' ? everyLaneX(laneXs(here, placed), ask.ontology.lanes.length) : new Map();
  const at = near ?? middleOf(Object.values(placed));
  return settle(newcomers, at, {
    pieces: new Map(pieces.map((p) => [p.id, p])),
    placed,
    lanes,
    zoom,
    wrap: wrapFor(here, placed, zoom, ask.measure, widestName(ask.arrangement)),
    measure: ask.measure,
  });
}
