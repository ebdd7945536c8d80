import { type GraphNode, type GraphReply, mostEntities } from '../../../server/contract/graph.ts';
import { claimQuery } from '../../api/claims.ts';
import { fetchNeighbours } from '../../api/entities.ts';
import { graphQuery } from '../../api/graph.ts';
import { queryQuery } from '../../api/queries.ts';
import { type Ask, settleIn } from '../../graph/arrange.ts';
import { fitting } from '../../graph/layouts.ts';
import type { Asked } from '../../state/address/address.ts';
import {
  type Arrangement,
  type Canvas,
  forget,
  idsOf,
  membersOf,
  type Placed,
  type Point,
  put,
  rearrange,
} from '../../state/canvas/canvas.ts';
import { rename, renamed, renamedSelection } from '../../state/canvas/rename.ts';
import { noFilters } from '../../state/filters/filters.ts';
import { type Selection, selectionNeeds } from '../../state/selection/selection.ts';
import { useView, type Wish } from '../../state/view.ts';
import { counted, inNumbers, listed } from '../../ui/words.ts';
import { linkOfClaim } from './claimLink.ts';
import { mostOneByOne, putAmongGroups } from './groups/acts.ts';
import { groupsFor } from './groups/groupsFor.ts';
import { layOut } from './lay.ts';
import { namedView } from './named.ts';
import { type Opening, openDefault, openQuery } from './opening.ts';
import { weightiest } from './weigh.ts';
import type { Done, Workshop } from './workshop.ts';

/** How many newcomers one expansion may bring, and how many entities a canvas opens with at most. */
export const mostNew = 8;
const mostOpen = { wide: 80, narrow: 12 };

const view = () => useView.getState();
const are = (ids: readonly string[]) => (ids.length === 1 ? 'is' : 'are');

async function openingOf(w: Workshop, asked: Asked | null): Promise<Opening> {
  if (asked && (asked.on.length > 0 || asked.groups !== null)) {
    const saved = asked.query === null ? null : await w.client.fetchQuery(queryQuery(asked.query)).catch(() => null);
    return {
      query: asked.query,
      title: asked.title ?? saved?.title ?? 'A shared canvas',
      ids: [...asked.on.map((e) => e.id), ...Object.keys(asked.groups?.of ?? {})],
      start: asked.start,
      truncated: false,
    };
  }
  return asked?.query ? openQuery(w.client, asked.query) : openDefault(w.client);
}

/** A canvas from an address, or from the opening query; what it asks for and what is gone is said. */
export async function open(w: Workshop, wished: Asked | null): Promise<Done> {
  const kept = await namedView(w.client, wished);
  const { asked } = kept;
  const opening = await openingOf(w, asked);
  const named = asked !== null && (asked.on.length > 0 || asked.groups !== null);
  const beyondAll = opening.ids.slice(mostEntities);
  const found = await w.client.fetchQuery(graphQuery(opening.ids.slice(0, mostEntities)));
  if (!w.current()) return {};
  const large = !named && found.nodes.length > mostOneByOne;
  const most = w.narrow ? mostOpen.narrow : mostOpen.wide;
  const { moved, missing: gone } = found;
  const on = (asked?.on ?? []).map((e) => ({ ...e, id: moved[e.id] ?? e.id })).filter((e) => !gone.includes(e.id));
  const keep = new Set(named ? on.map((e) => e.id) : large ? [] : weightiest(found.nodes, found.links, most));
  const arrangement = fitting(named ? asked.arrangement : w.narrow ? 'column' : 'lanes', keep.size);
  const start = renamed(opening.start, moved).filter((id) => named || keep.has(id));
  const ask = {
    ontology: w.ontology,
    measure: w.measure,
    nodes: found.nodes.filter((n) => keep.has(n.id)),
    links: found.links.filter((l) => keep.has(l.source) && keep.has(l.target)),
    start,
    arrangement,
  } as const;
  const had = Object.fromEntries(on.flatMap((e) => (e.at ? [[e.id, e.at]] : [])));
  const laid =
    Object.keys(had).length === 0
      ? ((await layOut(w, ask)).placed ?? {})
      : { ...had, ...settleIn(ask, had, null, 0.8) };
  if (!w.current()) return {};
  const canvas: Canvas = {
    query: opening.query,
    view: asked?.view ?? null,
    title: opening.title,
    placed: laid,
    start,
    removed: asked?.removed ?? [],
    waiting: asked?.waiting ?? [],
    pinned: asked?.pinned ?? [],
    arrangement,
    sizeBy: asked?.sizeBy ?? 'type',
    groups: large ? await groupsFor(w, 'community', found.nodes, found.links) : (asked?.groups ?? null),
  };
  if (!w.current()) return {};
  const beyond = named || large ? [] : found.nodes.flatMap((n) => (keep.has(n.id) ? [] : [n.id]));
  const known = forget(rename(canvas, moved), gone);
  const filters = asked && { ...asked.filters, hidden: renamed(asked.filters.hidden, moved) };
  view().open(
    { ...known, waiting: [...known.waiting, ...beyond, ...beyondAll] },
    !named || kept.plain,
    filters ?? noFilters,
  );
  if (asked) view().show({ table: asked.table });
  view().pick(renamed(asked?.picked ?? [], moved));
  const select = renamedSelection(asked?.selection ?? null, moved);
  const then = select ? await grant(w, { put: [], select, near: null }) : {};
  const lost = asked?.unreadable ?? [];
  const notice = [
    kept.notice,
    beyondAll.length > 0 && tooMany(opening.ids.length),
    gone.length > 0 &&
      `${counted(gone.length, 'entity', 'entities')} of this address ${are(gone)} not in the graph any more: ${listed(gone)}.`,
    lost.length > 0 && `Part of this address could not be read and was left out: ${listed(lost)}.`,
    then.notice,
  ].filter((part): part is string => typeof part === 'string');
  return { ...then, ...(notice.length > 0 && { notice: notice.join(' ') }) };
}

/** No canvas holds more, grouped or not; the rest waits. */
const tooMany = (all: number): string =>
  `This view has ${counted(all, 'entity', 'entities')}; a canvas takes ${inNumbers(mostEntities)}, the others wait.`;

/** Puts entities on the canvas, near one that is there, and selects. What lies there stays where it is. */
export async function bring(
  w: Workshop,
  wanted: readonly string[],
  near: string | null,
  select: Selection | null,
): Promise<Done> {
  const fresh = [...new Set(wanted)].filter((id) => !view().canvas.placed[id]);
  if (fresh.length === 0) {
    if (select) view().select(select);
    return {};
  }
  const found = await w.client.fetchQuery(graphQuery([...membersOf(view().canvas), ...fresh]));
  if (!w.current()) return {};
  const { canvas } = view();
  const all = new Set([...membersOf(canvas), ...fresh]);
  const from = near === null ? null : (canvas.placed[near] ?? null);
  const ask = {
    ontology: w.ontology,
    measure: w.measure,
    nodes: found.nodes.filter((n) => all.has(n.id)),
    links: found.links,
    start: canvas.start,
    arrangement: canvas.arrangement,
  };
  const step = canvas.groups
    ? await putAmongGroups(w, canvas, found, fresh, from)
    : await putAmong(w, canvas, ask, from);
  if (!w.current()) return {};
  view().change(step);
  const gone = found.missing.filter((id) => fresh.includes(id));
  if (select && selectionNeeds(select).every((id) => !gone.includes(id))) view().select(select);
  return { from, ...(gone.length > 0 && { notice: `${listed(gone)} ${are(gone)} not in the graph (any more).` }) };
}

async function putAmong(w: Workshop, { placed }: Canvas, ask: Ask, from: Point | null): Promise<(c: Canvas) => Canvas> {
  const empty = Object.keys(placed).length === 0;
  const places = empty ? ((await layOut(w, ask)).placed ?? {}) : settleIn(ask, placed, from, w.zoom());
  return (c) => put(c, places);
}

/** Everything of the view that waits, laid out with the rest: who asks for all of it asks for a new arrangement. */
export async function showAll(w: Workshop): Promise<Done> {
  const wanted = [...idsOf(view().canvas), ...view().canvas.waiting];
  const drawn = wanted.slice(0, mostEntities);
  const found = await w.client.fetchQuery(graphQuery(drawn));
  if (!w.current()) return {};
  const { canvas } = view();
  const all = new Set(drawn);
  const nodes = found.nodes.filter((n) => all.has(n.id));
  const { start } = canvas;
  const arrangement = fitting(canvas.arrangement, nodes.length);
  const { ontology, measure } = w;
  const pinned = pinnedOf(canvas);
  const ask = { ontology, measure, nodes, links: found.links, start, arrangement, pinned };
  const { placed } = await layOut(w, ask);
  if (!w.current() || placed === null) return {};
  view().change((c) => rearrange(put(c, placed), placed, arrangement));
  return {
    notice:
      wanted.length > mostEntities
        ? `${inNumbers(nodes.length)} of ${inNumbers(wanted.length)} entities are drawn: a canvas takes no more one by one.`
        : `All ${inNumbers(nodes.length)} entities of this view are drawn.`,
  };
}

const pinnedOf = (c: Canvas): Placed =>
  Object.fromEntries(c.pinned.flatMap((id) => (c.placed[id] ? [[id, c.placed[id]] as const] : [])));

/** Everything that is drawn laid out anew, except what is pinned. */
export async function layAnew(w: Workshop, reply: GraphReply, arrangement: Arrangement): Promise<Done> {
  const { canvas } = view();
  const here = (id: string) => canvas.placed[id] !== undefined;
  const { placed, notice } = await layOut(w, {
    ontology: w.ontology,
    measure: w.measure,
    nodes: reply.nodes.filter((n) => here(n.id)),
    links: reply.links.filter((l) => here(l.source) && here(l.target)),
    start: canvas.start,
    arrangement,
    pinned: pinnedOf(canvas),
  });
  if (w.current() && placed !== null) view().change((c) => rearrange(c, placed, arrangement));
  return notice === undefined ? {} : { notice };
}

export type ExpandBy = { readonly predicate?: string; readonly type?: string };

/** At most `mostNew` neighbours, as the server ranks them: by voices; what was taken off by hand comes back last. */
export async function expand(w: Workshop, id: string, by: ExpandBy): Promise<Done> {
  const isAway = (n: GraphNode) => !view().canvas.placed[n.id];
  let found = await fetchNeighbours(id, { ...by, limit: 500 });
  let seen = found.nodes.length;
  // Of a hub the first pages may be here already.
  while (found.next !== null && !found.nodes.some(isAway)) {
    found = await fetchNeighbours(id, { ...by, limit: 500, cursor: found.next });
    seen += found.nodes.length;
  }
  if (!w.current()) return {};
  const { canvas } = view();
  const away = found.nodes.filter(isAway);
  const unasked = away.filter((n) => !canvas.removed.includes(n.id));
  const chosen = (unasked.length > 0 ? unasked : away).slice(0, mostNew).map((n) => n.id);
  if (chosen.length === 0) return { notice: 'Every neighbour is on the canvas already.' };
  const done = await bring(w, chosen, id, null);
  const rest = away.length - chosen.length + found.total - seen;
  // Those left out may have as many voices as the last that came.
  const waiting = rest > 0 ? `${counted(rest, 'more waits', 'more wait')}, ranked by voices` : 'none is left out';
  return { ...done, notice: `${counted(chosen.length, 'neighbour')} added, ${waiting}.` };
}

/** What another part of the page asked for. A claim needs the two ends of its Link. */
export async function grant(w: Workshop, { put: wanted, select, near }: Wish): Promise<Done> {
  if (select?.kind !== 'claim') return bring(w, [...wanted, ...selectionNeeds(select)], near, select);
  const claim = await w.client.fetchQuery(claimQuery(select.id));
  if (!w.current()) return {};
  const ends = linkOfClaim(claim, w.ontology) === null ? [] : [claim.subject.id, claim.object.id];
  return bring(w, [...wanted, ...ends], near, { kind: 'claim', id: claim.id });
}
