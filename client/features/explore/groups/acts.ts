import { mostEntities } from '../../../../server/contract/graph.ts';
import { graphQuery } from '../../../api/graph.ts';
import { around, besideGroups, takenBy } from '../../../graph/groups/pen.ts';
import { fitting } from '../../../graph/layouts.ts';
import { drawnLinks } from '../../../graph/scene.ts';
import {
  type Canvas,
  type Grouping,
  idsOf,
  membersOf,
  named,
  type Placed,
  type Point,
  put,
  rearrange,
} from '../../../state/canvas/canvas.ts';
import { setOff } from '../../../state/filters/filters.ts';
import { closeGroup, group, insideOf, membersIn, openGroup, ungroup } from '../../../state/groups/groups.ts';
import { useView } from '../../../state/view.ts';
import { counted, standingOrder } from '../../../ui/words.ts';
import { layOut } from '../lay.ts';
import { weightiest } from '../weigh.ts';
import type { Done, Workshop } from '../workshop.ts';
import { groupsFor } from './groupsFor.ts';
import { type Graph, sheetFor, standing } from './sheet.ts';

/** Past so many entities a view opens as groups. */
export const mostOneByOne = 300;
export const firstMany = 16;
/** On a telephone as many as can be read there. */
const firstNarrow = 8;
/** How many more an open group draws at a time. */
export const nextMany = 24;

const view = () => useView.getState();
const fetchAll = (w: Workshop, ids: readonly string[]) => w.client.fetchQuery(graphQuery(ids));
const among = ({ nodes, links }: Graph, ids: readonly string[]): Graph => {
  const here = new Set(ids);
  return {
    nodes: nodes.filter((n) => here.has(n.id)),
    links: links.filter((l) => here.has(l.source) && here.has(l.target)),
  };
};

/** Everything of the view into groups, be it drawn, waiting or in other groups. */
export async function groupAll(w: Workshop, by: Grouping): Promise<Done> {
  const { canvas } = view();
  const ids = [...new Set([...membersOf(canvas), ...canvas.waiting])].slice(0, mostEntities);
  const { nodes, links } = await fetchAll(w, ids);
  const groups = await groupsFor(w, by, nodes, links);
  if (w.current()) view().change((c) => group(c, groups));
  return {};
}

/** Every entity by itself again, laid out as the canvas was before; more than lanes can hold by what is linked. */
export async function ungroupAll(w: Workshop): Promise<Done> {
  const { canvas } = view();
  const graph = await fetchAll(w, membersOf(canvas));
  const many = graph.nodes.length;
  const arrangement = many > mostOneByOne ? 'force' : fitting(canvas.arrangement, many);
  const { placed } = await layOut(w, { ...askOf(w, canvas, graph), arrangement });
  if (!w.current() || placed === null) return {};
  view().change((c) => rearrange(ungroup({ ...c, placed: {} }, placed), placed, arrangement));
  return { notice: `All ${counted(Object.keys(placed).length, 'entity', 'entities')} are drawn one by one.` };
}
const askOf = ({ ontology, measure }: Workshop, { start }: Canvas, { nodes, links }: Graph) => ({
  ontology,
  measure,
  nodes,
  links,
  start,
});

/** Onto a sheet: the entities with the weightiest Links. */
export const open = (w: Workshop, id: string): Promise<Done> => more(w, id, w.narrow ? firstNarrow : firstMany);

/** More of a group that is open, the weightiest of those that wait. */
export async function more(w: Workshop, id: string, many = nextMany): Promise<Done> {
  const { canvas } = view();
  if (canvas.groups === null) return {};
  const graph = await fetchAll(w, membersOf(canvas));
  const here = membersIn(canvas.groups, id).filter((e) => canvas.placed[e]);
  const waiting = among(graph, insideOf(canvas, id));
  const draw = [...here, ...weightiest(waiting.nodes, waiting.links, many)];
  const sheet = await sheetFor(w, canvas, graph, id, draw);
  if (w.current()) view().change((c) => openGroup(c, id, sheet.placed, sheet.pen));
  return {};
}

/** Of a group only the ends of its disputed Links. */
export async function onlyDisputedOf(w: Workshop, id: string): Promise<Done> {
  const { canvas } = view();
  if (canvas.groups === null) return {};
  const graph = await fetchAll(w, membersOf(canvas));
  const ends = disputedEnds(among(graph, membersIn(canvas.groups, id)));
  if (ends.length === 0) return { notice: 'No link among the entities of this group is disputed.' };
  const sheet = await sheetFor(w, closeGroup(canvas, id), graph, id, ends);
  if (w.current()) view().change((c) => openGroup(closeGroup(c, id), id, sheet.placed, sheet.pen));
  return {};
}
const disputedEnds = ({ links }: Graph): string[] => [
  ...new Set(drawnLinks(links).flatMap((l) => (l.standing === 'disputed' ? [l.source, l.target] : []))),
];

/** Out of all groups only the disputed Links, one by one; everything else waits, and one undo brings the groups back. */
export async function onlyDisputed(w: Workshop): Promise<Done> {
  const { canvas, filters } = view();
  const graph = await fetchAll(w, membersOf(canvas));
  const ends = among(graph, disputedEnds(graph));
  if (ends.nodes.length === 0) return { notice: 'No link of this view is disputed.' };
  const arrangement = fitting(w.narrow ? 'column' : canvas.arrangement, ends.nodes.length);
  const { placed } = await layOut(w, { ...askOf(w, canvas, ends), arrangement });
  if (!w.current() || placed === null) return {};
  const laid = rearrange(ungroup({ ...canvas, placed: {} }, placed), placed, arrangement);
  const alone = named(laid, `Disputed in: ${canvas.title}`, null);
  const others = standingOrder.filter((s) => s !== 'disputed' && s !== 'denied-only');
  view().open(alone, false, setOff(filters, 'standings', others));
  return {
    notice: 'Only disputed links and their ends are drawn. Undo brings the groups back, the key the other links.',
  };
}

/** Entities called onto a canvas of groups: onto the sheet of their group where it is open, else beside what lies there. */
export async function putAmongGroups(
  w: Workshop,
  canvas: Canvas,
  graph: Graph,
  fresh: readonly string[],
  from: Point | null,
): Promise<(c: Canvas) => Canvas> {
  const { groups } = canvas;
  const open = (id: string) => (groups?.of[id] ?? '') in (groups?.pens ?? {});
  const sheets = await Promise.all(
    [...new Set(fresh.filter(open).map((id) => groups?.of[id] ?? ''))].map(async (g) => {
      const own = (id: string) => groups?.of[id] === g;
      const draw = [...idsOf(canvas).filter(own), ...fresh.filter(own)];
      return { g, sheet: await sheetFor(w, canvas, graph, g, draw) };
    }),
  );
  const here = new Set(graph.nodes.map((n) => n.id));
  const places = await placesBeside(
    w,
    canvas,
    graph,
    fresh.filter((id) => here.has(id) && !open(id)),
    from,
  );
  return (c) =>
    put(
      sheets.reduce((d, { g, sheet }) => openGroup(d, g, sheet.placed, sheet.pen), c),
      places,
    );
}

/** Places for entities that are called onto a canvas of groups: beside what lies there. */
async function placesBeside(
  w: Workshop,
  canvas: Canvas,
  graph: Graph,
  fresh: readonly string[],
  from: Point | null,
): Promise<Placed> {
  const grouped = await standing(w, canvas, graph);
  if (grouped === null || fresh.length === 0) return {};
  const loose = idsOf(canvas).filter((id) => canvas.groups?.of[id] === undefined);
  const taken = [
    ...takenBy(grouped.scene, null, w.zoom(), w.measure),
    ...loose.flatMap((id) => (canvas.placed[id] ? [around(canvas.placed[id])] : [])),
  ];
  const home = fresh.flatMap((id) => canvas.groups?.stacks[canvas.groups.of[id] ?? ''] ?? [])[0];
  return besideGroups(fresh, from ?? home ?? { x: 0, y: 0 }, taken, w.frame());
}
