import { Graph, layout } from '@dagrejs/dagre';
import type { Placed, Point } from '../../state/canvas/canvas.ts';
import type { Measure } from '../measure.ts';
import { clear } from './clear.ts';
import { lanesLayout } from './lanes.ts';
import { anchor } from './pinned.ts';
import { ranksOf } from './ranks.ts';
import { boundsOf, shelf } from './shelf.ts';
import { atItsZoom, freeWrap, type Ground, reachOf, readingZoom, type Tile, zoomToFit } from './tile.ts';

/** Beyond this dagre gives every Link a track of its own and with them more height than a screen can show. */
const few = 80;
const mostApart = 2.4;
type Way = 'LR' | 'TB';

/** In layers along the way that Links point: who supplies stands before whom they supply. */
export function layeredLayout(g: Ground, measure: Measure): Placed {
  const linked = new Set(g.tugs.flatMap((t) => [t.source, t.target]));
  const tiles = g.tiles.filter((t) => linked.has(t.id));
  const alone = g.tiles.filter((t) => !linked.has(t.id));
  const withRest = (layers: Placed, zoom: number) => {
    const { x1, x2, y2 } = boundsOf(tiles, layers, zoom);
    const rest = shelf(alone, { x: x1, y: y2 + 24 }, Math.max(x2 - x1, g.frame.width), zoom);
    return clear(g.tiles, anchor({ ...layers, ...rest }, g.pinned), zoom, g.pinned);
  };
  if (tiles.length > few) return withRest(columns(tiles, g, measure), readingZoom);
  const [across, down] = (['LR', 'TB'] as const).map((way) =>
    atItsZoom(g, (zoom) => withRest(filling(tiles, drawn(tiles, g, zoom, way), g, zoom, way), zoom)),
  );
  const fits = (placed: Placed) => zoomToFit(g.tiles, placed, g.frame);
  return across && down && fits(down) > fits(across) * 1.15 ? down : (across ?? {});
}

/** Layers as columns, of which a full one takes several. */
function columns(tiles: readonly Tile[], g: Ground, measure: Measure): Placed {
  const ranks = ranksOf(
    tiles.map((t) => t.id),
    g.tugs,
  );
  const inLayers = tiles.map((t) => ({ ...t, lane: ranks.get(t.id) ?? 0 }));
  return lanesLayout(inLayers, g.tugs, g.frame, measure, freeWrap).placed;
}

/** Layers move apart until they fill the frame, whose other side decides how large all is drawn. */
function filling(tiles: readonly Tile[], placed: Placed, { frame }: Ground, zoom: number, way: Way): Placed {
  const { x1, y1, x2, y2 } = boundsOf(tiles, placed, zoom);
  const [width, height] = [Math.max(1, x2 - x1), Math.max(1, y2 - y1)];
  const aspect = frame.width / frame.height;
  const by = Math.min(mostApart, Math.max(1, way === 'LR' ? (height * aspect) / width : width / aspect / height));
  return Object.fromEntries(
    Object.entries(placed).map(([id, { x, y }]) => [id, way === 'LR' ? { x: x * by, y } : { x, y: y * by }]),
  );
}

function drawn(tiles: readonly Tile[], g: Ground, zoom: number, rankdir: Way): Placed {
  const graph = new Graph();
  graph.setGraph({ rankdir, ranksep: rankdir === 'LR' ? 56 : 40, nodesep: 0, edgesep: 3 });
  graph.setDefaultEdgeLabel(() => ({}));
  const reach = new Map(tiles.map((t) => [t.id, reachOf(t, zoom)]));
  for (const t of [...tiles].sort((a, b) => a.id.localeCompare(b.id))) {
    const r = reach.get(t.id);
    if (r) graph.setNode(t.id, { width: 2 * r.half, height: r.up + r.down });
  }
  for (const t of [...g.tugs].sort((a, b) => `${a.source}~${a.target}`.localeCompare(`${b.source}~${b.target}`)))
    if (t.source !== t.target && reach.has(t.source) && reach.has(t.target))
      graph.setEdge(t.source, t.target, { weight: Math.min(4, t.weight) });
  layout(graph);
  return Object.fromEntries(
    tiles.map((t): [string, Point] => {
      const { x = 0, y = 0 } = graph.node(t.id) as { x?: number; y?: number };
      const r = reach.get(t.id);
      // dagre knows the middle of body and name together.
      return [t.id, { x, y: y - (r ? (r.down - r.up) / 2 : 0) }];
    }),
  );
}
