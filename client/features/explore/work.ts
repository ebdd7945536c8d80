import type { QueryClient } from '@tanstack/react-query';
import type { GraphReply } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { claimQuery } from '../../api/claims.ts';
import { fetchNeighbours } from '../../api/entities.ts';
import { graphQuery } from '../../api/graph.ts';
import { queryQuery } from '../../api/queries.ts';
import { settleIn } from '../../graph/arrange.ts';
import { fitting } from '../../graph/layouts.ts';
import type { Measure } from '../../graph/measure.ts';
import type { Asked } from '../../state/address/address.ts';
import {
  type Arrangement,
  type Canvas,
  forget,
  idsOf,
  type Placed,
  type Point,
  put,
  rearrange,
} from '../../state/canvas/canvas.ts';
import { rename, renamed, renamedSelection } from '../../state/canvas/rename.ts';
import { noFilters } from '../../state/filters/filters.ts';
import { type Selection, selectionNeeds } from '../../state/selection/selection.ts';
import { useView, type Wish } from '../../state/view.ts';
import { counted, listed } from '../../ui/words.ts';
import { linkOfClaim } from './claimLink.ts';
import { layOut } from './lay.ts';
import { namedView } from './named.ts';
import { type Opening, openDefault, openQuery } from './opening.ts';
import { weightiest } from './weigh.ts';

/** How many newcomers one expansion may bring, and how many entities a canvas opens with at most. */
export const mostNew = 8;
const mostOpen = { wide: 80, narrow: 12 };

/** What changing the canvas needs, beside the canvas itself. */
export type Workshop = {
  readonly client: QueryClient;
  readonly ontology: Ontology;
  readonly measure: Measure;
  readonly frame: () => { width: number; height: number };
  /** Of the canvas as it is seen now: names take more of its ground the farther away it is. */
  readonly zoom: () => number;
  readonly narrow: boolean;
  /** False once a later wish has overtaken this one: then nothing is changed any more. */
  readonly current: () => boolean;
  /** Aborted when a later wish or the reader stops this one. */
  readonly signal: AbortSignal;
};
export type Done = { readonly notice?: string; readonly from?: Point | null };

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
  const found = await w.client.fetchQuery(graphQuery(opening.ids));
  if (!w.current()) return {};
  const most = w.narrow ? mostOpen.narrow : mostOpen.wide;
  const { moved, missing: gone } = found;
  const on = (asked?.on ?? []).map((e) => ({ ...e, id: moved[e.id] ?? e.id })).filter((e) => !gone.includes(e.id));
  const keep = new Set(named ? on.map((e) => e.id) : weightiest(found.nodes, found.links, most));
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
    groups: asked?.groups ?? null,
  };
  const beyond = named ? [] : found.nodes.flatMap((n) => (keep.has(n.id) ? [] : [n.id]));
  const known = forget(rename(canvas, moved), gone);
  const filters = asked && { ...asked.filters, hidden: renamed(asked.filters.hidden, moved) };
  view().open({ ...known, waiting: [...known.waiting, ...beyond] }, !named || kept.plain, filters ?? noFilters);
  if (asked) view().show({ table: asked.table });
  view().pick(renamed(asked?.picked ?? [], moved));
  const select = renamedSelection(asked?.selection ?? null, moved);
  const then = select ? await grant(w, { put: [], select, near: null }) : {};
  const lost = asked?.unreadable ?? [];
  const notice = [
    kept.notice,
    gone.length > 0 &&
      `${counted(gone.length, 'entity', 'entities')} of this address ${are(gone)} not in the graph any more: ${listed(gone)}.`,
    lost.length > 0 && `Part of this address could not be read and was left out: ${listed(lost)}.`,
    then.notice,
  ].filter((part): part is string => typeof part === 'string');
  return { ...then, ...(notice.length > 0 && { notice: notice.join(' ') }) };
}

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
  const found = await w.client.fetchQuery(graphQuery([...idsOf(view().canvas), ...fresh]));
  if (!w.current()) return {};
  const { canvas } = view();
  const all = new Set([...idsOf(canvas), ...fresh]);
  const from = near === null ? null : (canvas.placed[near] ?? null);
  const ask = {
    ontology: w.ontology,
    measure: w.measure,
    nodes: found.nodes.filter((n) => all.has(n.id)),
    links: found.links,
    start: canvas.start,
    arrangement: canvas.arrangement,
  };
  const empty = Object.keys(canvas.placed).length === 0;
  const places = empty ? ((await layOut(w, ask)).placed ?? {}) : settleIn(ask, canvas.placed, from, w.zoom());
  if (!w.current()) return {};
  view().change((c) => put(c, places));
  const gone = found.missing.filter((id) => fresh.includes(id));
  if (select && selectionNeeds(select).every((id) => !gone.includes(id))) view().select(select);
  return { from, ...(gone.length > 0 && { notice: `${listed(gone)} ${are(gone)} not in the graph (any more).` }) };
}

/** Everything of the view that waits, laid out with the rest: who asks for all of it asks for a new arrangement. */
export async function showAll(w: Workshop): Promise<Done> {
  const { waiting } = view().canvas;
  const found = await w.client.fetchQuery(graphQuery([...idsOf(view().canvas), ...waiting]));
  if (!w.current()) return {};
  const { canvas } = view();
  const all = new Set([...idsOf(canvas), ...waiting]);
  const nodes = found.nodes.filter((n) => all.has(n.id));
  const { start } = canvas;
  const arrangement = fitting(canvas.arrangement, nodes.length);
  const { ontology, measure } = w;
  const pinned = pinnedOf(canvas);
  const ask = { ontology, measure, nodes, links: found.links, start, arrangement, pinned };
  const { placed } = await layOut(w, ask);
  if (!w.current() || placed === null) return {};
  view().change((c) => rearrange(put(c, placed), placed, arrangement));
  return { notice: `All ${nodes.length} entities of this view are drawn.` };
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

/** At most `mostNew` neighbours, as the server ranks them: by voices; what was taken off by hand comes back last. */
export async function expand(w: Workshop, id: string, predicate: string | undefined): Promise<Done> {
  const found = await fetchNeighbours(id, { predicate, limit: 500 });
  if (!w.current()) return {};
  const { canvas } = view();
  const away = found.nodes.filter((n) => !canvas.placed[n.id]);
  const unasked = away.filter((n) => !canvas.removed.includes(n.id));
  const chosen = (unasked.length > 0 ? unasked : away).slice(0, mostNew).map((n) => n.id);
  if (chosen.length === 0) return { notice: 'Every neighbour is on the canvas already.' };
  const done = await bring(w, chosen, id, null);
  const rest = away.length - chosen.length + found.total - found.nodes.length;
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
