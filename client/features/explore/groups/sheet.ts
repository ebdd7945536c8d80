import type { GraphLink, GraphNode } from '../../../../server/contract/graph.ts';
import { facetsQuery } from '../../../api/facets.ts';
import { boxOf, freePlace, penAround, takenBy } from '../../../graph/groups/pen.ts';
import { type Box, type Frame, labelOf, type Piece } from '../../../graph/layout/piece.ts';
import { freeWrap } from '../../../graph/layout/tile.ts';
import { layoutOf } from '../../../graph/layouts.ts';
import { groupNameSize } from '../../../graph/look.ts';
import { piecesOf } from '../../../graph/scene.ts';
import type { Canvas, Pen, Placed, Point } from '../../../state/canvas/canvas.ts';
import type { Workshop } from '../workshop.ts';
import { type Grouped, groupedOf, openedWords } from './grouped.ts';
import { needsFacets } from './names.ts';

export type Graph = { readonly nodes: readonly GraphNode[]; readonly links: readonly GraphLink[] };
export type Sheet = { readonly placed: Placed; readonly pen: Pen };
const nothing: ReadonlySet<string> = new Set();

/** The canvas of groups as it stands, whatever the filters hide. */
export async function standing(w: Workshop, canvas: Canvas, graph: Graph): Promise<Grouped | null> {
  const ids = graph.nodes.map((n) => n.id);
  const asks = canvas.groups !== null && needsFacets(canvas.groups.by);
  const facets = asks ? await w.client.fetchQuery(facetsQuery(ids)) : null;
  return groupedOf({ ...graph, off: nothing }, canvas, w.ontology, facets);
}

/**
 * A sheet with these entities of a group laid out on it, where it covers neither stack nor sheet. Those that lie on it
 * already keep their places among each other.
 */
export async function sheetFor(
  w: Workshop,
  canvas: Canvas,
  graph: Graph,
  group: string,
  draw: readonly string[],
): Promise<Sheet> {
  const grouped = await standing(w, canvas, graph);
  const wanted = new Set(draw);
  const nodes = graph.nodes.filter((n) => wanted.has(n.id));
  const links = graph.links.filter((l) => wanted.has(l.source) && wanted.has(l.target));
  const { ontology, measure } = w;
  const { start, placed, groups } = canvas;
  const pinned = Object.fromEntries(draw.flatMap((id) => (placed[id] ? [[id, placed[id]] as const] : [])));
  const pieces = piecesOf(nodes, links, start, ontology);
  const own = grouped?.groups.find((g) => g.id === group);
  const title = own ? measure(`${own.name}  ${openedWords(own)} 00`, groupNameSize, 700) : 0;
  const label = (p: Piece) => labelOf(p, freeWrap, measure);
  const frame = w.frame();
  const near: Point = groups?.pens[group] ?? groups?.stacks[group] ?? { x: 0, y: 0 };
  const ask = { ontology, measure, nodes, links, start, arrangement: 'force' as const, pinned };
  // Names keep their size on screen, so what the sheet needs hangs on how far the camera steps back to show it, and that
  // on the sheet: one round to learn it, one to use it.
  let zoom = Math.min(0.62, w.zoom());
  let sheet: Sheet | null = null;
  for (let round = 0; round < 2; round++) {
    const lies = grouped ? takenBy(grouped.scene, group, zoom, measure) : [];
    const room = w.narrow ? { width: frame.width * 0.86, height: frame.height * 0.8 } : roomBeside(lies, zoom, frame);
    const laid = await layoutOf('force').lay(ask, room, w.signal);
    const pen = penAround(pieces, laid, zoom, label, title);
    const taken = grouped ? takenBy(grouped.scene, group, zoom, measure) : [];
    const at = freePlace(pen, Object.keys(pinned).length > 0 ? pen : near, taken, frame);
    const by = { x: at.x - pen.x, y: at.y - pen.y };
    sheet = {
      pen: { ...pen, ...at },
      placed: Object.fromEntries(
        Object.entries(laid).map(([id, p]) => [id, { x: Math.round(p.x + by.x), y: Math.round(p.y + by.y) }]),
      ),
    };
    const { width, height } = spanOf(w.narrow ? [boxOf(sheet.pen)] : [...taken, boxOf(sheet.pen)]);
    zoom = Math.max(0.3, Math.min(1, frame.width / width, frame.height / height) * 0.97);
  }
  return sheet ?? { placed: {}, pen: { ...near, width: 220, height: 120 } };
}

function spanOf(boxes: readonly Box[]): Frame {
  if (boxes.length === 0) return { width: 0, height: 0 };
  return {
    width: Math.max(...boxes.map((b) => b.x2)) - Math.min(...boxes.map((b) => b.x1)),
    height: Math.max(...boxes.map((b) => b.y2)) - Math.min(...boxes.map((b) => b.y1)),
  };
}
/** What of the frame is left for a sheet beside or below what lies there already: the larger of the two. */
function roomBeside(taken: readonly Box[], zoom: number, frame: Frame): Frame {
  const { width, height } = spanOf(taken);
  const beside = { width: Math.max(frame.width * 0.4, frame.width - width * zoom), height: frame.height };
  const below = { width: frame.width, height: Math.max(frame.height * 0.4, frame.height - height * zoom) };
  const room = beside.width * beside.height >= below.width * below.height ? beside : below;
  // Around it come the border, the title and some air.
  return { width: room.width * 0.86, height: room.height * 0.8 };
}
