import type { CypherReply } from '../../../server/contract/cypher.ts';

/** What a page of queries shows, as its query string: the values of a run, so that a run is a permalink. */
export const viewsOf = ['table', 'both', 'canvas', 'cypher'] as const;
export type ResultView = (typeof viewsOf)[number];
export type Asked = {
  /** By parameter name; what is left out takes its default. */
  readonly values: Readonly<Record<string, string>>;
  readonly limit: number;
  readonly view: ResultView | null;
  /** Of a free query. */
  readonly cypher: string | null;
  /** Whether a free query runs by itself: only where somebody ran it. */
  readonly ran: boolean;
};
export const usualLimit = 1000;
export const highestLimit = 10_000;

export function readAsked(said: URLSearchParams): Asked {
  const limit = Number(said.get('limit') ?? usualLimit);
  const view = said.get('view');
  return {
    values: Object.fromEntries([...said].flatMap(([k, v]) => (k.startsWith('p.') ? [[k.slice(2), v]] : []))),
    limit: Number.isInteger(limit) && limit >= 1 && limit <= highestLimit ? limit : usualLimit,
    view: viewsOf.find((v) => v === view) ?? null,
    cypher: said.get('cypher'),
    ran: said.get('run') === '1',
  };
}

export function writeAsked(asked: Asked): string {
  const said = new URLSearchParams();
  if (asked.cypher !== null) said.set('cypher', asked.cypher);
  for (const [name, value] of Object.entries(asked.values)) said.set(`p.${name}`, value);
  if (asked.limit !== usualLimit) said.set('limit', String(asked.limit));
  if (asked.view !== null) said.set('view', asked.view);
  if (asked.ran) said.set('run', '1');
  return said.toString();
}

export const toQuery = (id: string, asked?: Asked): string => {
  const said = asked ? writeAsked(asked) : '';
  return `/queries/${encodeURIComponent(id)}${said === '' ? '' : `?${said}`}`;
};
export const nothingAsked: Asked = { values: {}, limit: usualLimit, view: null, cypher: null, ran: false };

/** How a result opens where nobody chose. */
export function openingView(narrow: boolean, graph: boolean, reply: CypherReply | undefined): ResultView {
  return narrow || !graph || !reply || reply.graph.links.length === 0 ? 'table' : 'both';
}
