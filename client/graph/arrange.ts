import type { GraphLink, GraphNode } from '../../server/contract/graph.ts';
import type { Ontology } from '../../server/contract/ontology.ts';
import type { Arrangement, Placed, Point } from '../state/canvas/canvas.ts';
import { columnLayout } from './layout/column.ts';
import { lanesLayout } from './layout/lanes.ts';
import { everyLaneX, laneXs } from './layout/laneXs.ts';
import type { Frame } from './layout/piece.ts';
import { settle } from './layout/settle.ts';
import { wrapFor } from './layout/wrap.ts';
import type { Measure } from './measure.ts';
import { piecesOf, tiesOf } from './scene.ts';

export type Ask = {
  readonly ontology: Ontology;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly start: readonly string[];
  readonly arrangement: Arrangement;
  readonly measure: Measure;
};

/** Places for a whole canvas. */
export function arrange(ask: Ask, frame: Frame): Placed {
  const pieces = piecesOf(ask.nodes, ask.links, ask.start, ask.ontology);
  const layout = ask.arrangement === 'lanes' ? lanesLayout : columnLayout;
  return layout(pieces, tiesOf(ask.links), frame, ask.measure).placed;
}

/** Places for the entities of the graph that have none yet; the placed ones stay. */
export function settleIn(ask: Ask, placed: Placed, near: Point | null, zoom: number): Placed {
  const pieces = piecesOf(ask.nodes, ask.links, ask.start, ask.ontology);
  const here = pieces.filter((p) => placed[p.id]);
  const newcomers = pieces.filter((p) => !placed[p.id]);
  const lanes = ask.arrangement === 'lanes' ? everyLaneX(laneXs(here, placed), ask.ontology.lanes.length) : new Map();
  const at = near ?? middleOf(placed);
  return settle(newcomers, at, {
    pieces: new Map(pieces.map((p) => [p.id, p])),
    placed,
    lanes,
    zoom,
    wrap: wrapFor(here, placed, zoom, ask.measure, ask.arrangement === 'lanes' ? 172 : 92),
    measure: ask.measure,
  });
}
function middleOf(placed: Placed): Point {
  const all = Object.values(placed);
  if (all.length === 0) return { x: 0, y: 0 };
  const mean = (ns: number[]) => ns.reduce((a, b) => a + b, 0) / ns.length;
  return { x: mean(all.map((p) => p.x)), y: mean(all.map((p) => p.y)) };
}
