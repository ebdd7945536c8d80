import type { ClaimFacets, DateBounds } from '../../../server/contract/facets.ts';
import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';

/** Which of a claim's clocks a range of dates is about. */
export const clocks = ['happened', 'said', 'published'] as const;
export type Clock = (typeof clocks)[number];
/** ISO days; null on a side that is open. */
export type DateRange = { readonly clock: Clock; readonly from: string | null; readonly to: string | null };

/**
 * What is switched off. Filters hide, they never move or remove; what they hide is always said. A Link's standing is
 * that of all its claims, whichever of them the filters let through: a dispute cannot be filtered into agreement.
 */
export type Filters = {
  readonly standings: readonly string[];
  readonly types: readonly string[];
  readonly predicates: readonly string[];
  readonly modalities: readonly string[];
  readonly stances: readonly string[];
  readonly reviews: readonly string[];
  /** Ids. */
  readonly outlets: readonly string[];
  readonly articles: readonly string[];
  readonly dates: DateRange | null;
  /** Entities hidden by hand. */
  readonly hidden: readonly string[];
  /** Whether proposals are asked for: drawn dotted. */
  readonly proposed: boolean;
};
export const noFilters: Filters = {
  standings: [],
  types: [],
  predicates: [],
  modalities: [],
  stances: [],
  reviews: [],
  outlets: [],
  articles: [],
  dates: null,
  hidden: [],
  proposed: false,
};

/** The filters that are lists of what is off. */
export type OffKind = Exclude<keyof Filters, 'dates' | 'proposed'>;
export const offKinds = [
  'standings',
  'types',
  'predicates',
  'modalities',
  'stances',
  'reviews',
  'outlets',
  'articles',
  'hidden',
] as const satisfies readonly OffKind[];

const toggled = (list: readonly string[], x: string): readonly string[] =>
  list.includes(x) ? list.filter((y) => y !== x) : [...list, x];
export const toggle = (f: Filters, kind: OffKind, value: string): Filters => ({
  ...f,
  [kind]: toggled(f[kind], value),
});
/** Exactly these are off. */
export const setOff = (f: Filters, kind: OffKind, off: readonly string[]): Filters => ({ ...f, [kind]: off });
export const setDates = (f: Filters, dates: DateRange | null): Filters => ({ ...f, dates });
export const setProposed = (f: Filters, proposed: boolean): Filters => ({ ...f, proposed });
export const hide = (f: Filters, ids: readonly string[]): Filters => ({
  ...f,
  hidden: [...new Set([...f.hidden, ...ids])],
});
/** Hides everything but these, of all that lies there. */
export const focusOn = (f: Filters, ids: readonly string[], all: readonly string[]): Filters => {
  const kept = new Set(ids);
  return { ...f, hidden: all.filter((id) => !kept.has(id)) };
};
/** Everything seen again; proposals asked for stay. */
export const clearFilters = (f: Filters): Filters => ({ ...noFilters, proposed: f.proposed });

export const filtering = (f: Filters): boolean => f.dates !== null || offKinds.some((k) => f[k].length > 0);

/** What a claim is filtered by, of what `POST /graph/facets` tells of it. */
export type ClaimFacet = Pick<
  ClaimFacets,
  'links' | 'modalities' | 'stances' | 'reviews' | 'outlets' | 'articles' | Clock
>;

/** Whether the filters ask for something that only a claim can answer. */
export const asksClaims = (f: Filters): boolean =>
  f.dates !== null || [f.modalities, f.stances, f.reviews, f.outlets, f.articles].some((off) => off.length > 0);

const someOn = (values: readonly string[], off: readonly string[]) =>
  off.length === 0 || values.length === 0 || values.some((v) => !off.includes(v));

/** A claim passes with at least one value of each kind that is on, and a date that touches the range; undated ones do not. */
export function passes(c: ClaimFacet, f: Filters): boolean {
  const { dates } = f;
  return (
    someOn(c.modalities, f.modalities) &&
    someOn(c.stances, f.stances) &&
    someOn(c.reviews, f.reviews) &&
    someOn(c.outlets, f.outlets) &&
    someOn(c.articles, f.articles) &&
    (dates === null || timesOf(c, dates.clock).some((t) => touches(t, dates)))
  );
}
const timesOf = (c: ClaimFacet, clock: Clock): readonly DateBounds[] =>
  clock === 'happened' ? (c.happened === null ? [] : [c.happened]) : c[clock];
const touches = (when: DateBounds, { from, to }: DateRange): boolean =>
  (from === null || when.to === null || when.to >= from) && (to === null || when.from === null || when.from <= to);

export type Seen = {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** What the filters hide. */
  readonly hiddenNodes: readonly GraphNode[];
  readonly hiddenLinks: readonly GraphLink[];
};
/**
 * Splits a graph into what the filters let through and what they hide; a Link goes with either of its ends, and where
 * claims are asked, with the last claim that passes. `facets` null: not known (yet), then claims are not asked.
 */
export function filter(
  graph: { readonly nodes: readonly GraphNode[]; readonly links: readonly GraphLink[] },
  f: Filters,
  typeOf: (types: readonly string[]) => string,
  facets: readonly ClaimFacet[] | null = null,
): Seen {
  const off = new Set(f.types);
  const hidden = new Set(f.hidden);
  const nodes = graph.nodes.filter((n) => !off.has(typeOf(n.types)) && !hidden.has(n.id));
  const on = new Set(nodes.map((n) => n.id));
  const carried =
    facets !== null && asksClaims(f) ? new Set(facets.filter((c) => passes(c, f)).flatMap((c) => c.links)) : null;
  const through = (l: GraphLink) =>
    on.has(l.source) &&
    on.has(l.target) &&
    !f.standings.includes(l.standing) &&
    !f.predicates.includes(l.predicate) &&
    (carried === null || carried.has(l.id));
  return {
    nodes,
    links: graph.links.filter(through),
    hiddenNodes: graph.nodes.filter((n) => !on.has(n.id)),
    hiddenLinks: graph.links.filter((l) => !through(l)),
  };
}
