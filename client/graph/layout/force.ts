import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Placed, Point } from '../../state/canvas/canvas.ts';
import { communitiesOf } from '../metrics/measures.ts';
import { networkOf } from '../metrics/network.ts';
import { around, clear } from './clear.ts';
import { anchor } from './pinned.ts';
import { boundsOf, shelf } from './shelf.ts';
import { atItsZoom, type Ground, middleOf, reachOf, type Tile } from './tile.ts';

/** Of the ground that names and bodies take, how much there is in all: Links need the rest. */
const looseness = 2.6;
/** How much more one side may be stretched than the other to fill the frame. */
const mostStretch = 1.5;

/**
 * What is linked draws near, all else keeps away. It starts from communities set around a circle instead of at random,
 * so that the same canvas always comes out alike.
 */
export function forceLayout(g: Ground): Placed {
  const linked = new Set(g.tugs.flatMap((t) => [t.source, t.target]));
  const tiles = g.tiles.filter((t) => linked.has(t.id));
  const alone = g.tiles.filter((t) => !linked.has(t.id));
  const drawn = settled(g, tiles);
  return atItsZoom(g, (zoom) => {
    const all = clear(tiles, anchor(toFrame(tiles, drawn, g, zoom), g.pinned), zoom, g.pinned);
    const { x1, x2, y2 } = boundsOf(tiles, all, zoom);
    const width = Math.max(x2 - x1, g.frame.width);
    const rest = shelf(alone, { x: (x1 + x2) / 2 - width / 2, y: y2 + 24 }, width, zoom);
    return alone.length === 0 ? all : clear(g.tiles, { ...rest, ...all }, zoom, g.pinned);
  });
}

function settled(g: Ground, tiles: readonly Tile[]): Placed {
  const ids = tiles.map((t) => t.id);
  if (ids.length < 2) return Object.fromEntries(ids.map((id) => [id, { x: 0, y: 0 }]));
  const graph = networkOf(ids, g.tugs);
  const start = seeds(ids, communitiesOf(ids, g.tugs), (id) => graph.degree(id));
  for (const [id, at] of Object.entries(start)) graph.mergeNode(id, at);
  const many = ids.length > 250;
  return forceAtlas2(graph, {
    iterations: many ? 300 : 600,
    getEdgeWeight: 'weight',
    settings: {
      ...forceAtlas2.inferSettings(ids.length),
      barnesHutOptimize: many,
      edgeWeightInfluence: 0.4,
      gravity: 0.08,
    },
  });
}

/** Communities around a circle, largest first; in each the entity with most neighbours in the middle. */
function seeds(ids: readonly string[], of: ReadonlyMap<string, string>, degree: (id: string) => number): Placed {
  const groups = new Map<string, string[]>();
  for (const id of [...ids].sort()) groups.set(of.get(id) ?? id, [...(groups.get(of.get(id) ?? id) ?? []), id]);
  const sorted = [...groups].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b));
  const ring = 12 * Math.sqrt(ids.length);
  return Object.fromEntries(
    sorted.flatMap(([, members], i) => {
      const angle = (i / sorted.length) * 2 * Math.PI;
      const middle = { x: Math.cos(angle) * ring, y: Math.sin(angle) * ring };
      return [...members]
        .sort((a, b) => degree(b) - degree(a))
        .map((id, k): [string, Point] => {
          const off = around(k, 5);
          return [id, { x: middle.x + off.x, y: middle.y + off.y }];
        });
    }),
  );
}

/** Turned so that its longer side lies along the frame's, and as large as what stands on it needs. */
function toFrame(tiles: readonly Tile[], drawn: Placed, { frame }: Ground, zoom: number): Placed {
  const all = Object.entries(drawn);
  const middle = middleOf(all.map(([, p]) => p));
  const [xx, xy, yy] = all.reduce(
    ([a, b, c], [, p]) => [
      a + (p.x - middle.x) ** 2,
      b + (p.x - middle.x) * (p.y - middle.y),
      c + (p.y - middle.y) ** 2,
    ],
    [0, 0, 0],
  );
  const wide = frame.width >= frame.height;
  const turn = -0.5 * Math.atan2(2 * xy, xx - yy) + (wide ? 0 : Math.PI / 2);
  const turned = all.map(([id, p]): [string, Point] => {
    const [x, y] = [p.x - middle.x, p.y - middle.y];
    return [id, { x: x * Math.cos(turn) - y * Math.sin(turn), y: x * Math.sin(turn) + y * Math.cos(turn) }];
  });
  const span = (of: (p: Point) => number) =>
    Math.max(1, Math.max(...turned.map(([, p]) => of(p))) - Math.min(...turned.map(([, p]) => of(p))));
  const [w, h] = [span((p) => p.x), span((p) => p.y)];
  const need = tiles.reduce((sum, t) => {
    const { half, up, down } = reachOf(t, zoom);
    return sum + 2 * half * (up + down);
  }, 0);
  const aspect = frame.width / frame.height;
  const stretch = Math.min(mostStretch, Math.max(1 / mostStretch, aspect / (w / h)));
  const area = w * stretch * h;
  const scale = Math.sqrt((need * looseness) / area);
  return Object.fromEntries(turned.map(([id, p]) => [id, { x: p.x * scale * stretch, y: p.y * scale }]));
}
