import type { CypherReply } from '../../../server/contract/cypher.ts';

/** What a page of queries shows, as its query string: the values of a run, so that a run is a permalink. */
const viewsOf = ['table', 'both', 'canvas', 'chart', 'json', 'cypher'] as const;
export type ResultView = (typeof viewsOf)[number];
export type Asked = {
  /** By parameter name; what is left out takes its default. */
  readonly values: Readonly<Record<string, string>>;
  /** Of a free query: what somebody said a parameter is, where its use does not. */
  readonly types: Readonly<Record<string, string>>;
  readonly limit: number;
  readonly view: ResultView | null;
  /** Of a free query. */
  readonly cypher: string | null;
  /** Whether a free query runs by itself: only where somebody ran it. */
  readonly ran: boolean;
};
export const usualLimit = 1000;
/** Beyond `withGraph` rows come as a stream, as a table alone. */
export const withGraph = 10_000;
export const highestLimit = 100_000;

export function readAsked(said: URLSearchParams): Asked {
  const limit = Number(said.get('limit') ?? usualLimit);
  const view = said.get('view');
  return {
    values: named(said, 'p.'),
    types: named(said, 't.'),
    limit: Number.isInteger(limit) && limit >= 1 && limit <= highestLimit ? limit : usualLimit,
    view: viewsOf.find((v) => v === view) ?? null,
    cypher: said.get('cypher'),
    ran: said.get('run') === '1',
  };
}

const named = (said: URLSearchParams, before: string) =>
  Object.fromEntries([...said].flatMap(([k, v]) => (k.startsWith(before) ? [[k.slice(before.length), v]] : [])));

export function writeAsked(asked: Asked): string {
  const said = new URLSearchParams();
  if (asked.cypher !== null) said.set('cypher', asked.cypher);
  for (const [name, value] of Object.entries(asked.values)) said.set(`p.${name}`, value);
  for (const [name, type] of Object.entries(asked.types)) said.set(`t.${name}`, type);
  if (asked.limit !== usualLimit) said.set('limit', String(asked.limit));
  if (asked.view !== null) said.set('view', asked.view);
  if (asked.ran) said.set('run', '1');
  return said.toString();
}

export const toQuery = (id: string, asked?: Asked): string => {
  const said = asked ? writeAsked(asked) : '';
  return `/queries/${encodeURIComponent(id)}${said === '' ? '' : `?${said}`}`;
};
export const nothingAsked: Asked = { values: {}, types: {}, limit: usualLimit, view: null, cypher: null, ran: false };

/** How a result opens where nobody chose. */
export function openingView(narrow: boolean, graph: boolean, reply: CypherReply | undefined): ResultView {
  return narrow || !graph || !reply || reply.graph.links.length === 0 ? 'table' : 'both';
}
