/** What `/paths` shows, as its query string: `nodes=a,b,c&hops=5&prop=1&path=2,1`. A field still empty is an empty part. */
export type Asked = {
  /** Ids in order, at least two places; '' where nobody is chosen yet. */
  readonly stops: readonly string[];
  readonly hops: number;
  /** Whether claims that nobody reviewed may be walked over. */
  readonly proposals: boolean;
  /** Which path is shown between each stop and the next, from 0. */
  readonly chosen: readonly number[];
};
export const mostStops = 6;
export const mostHops = 6;
export const mostPaths = 5;
const usualHops = 4;

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const between = (text: string | null, least: number, most: number): number | null => {
  const n = Number(text);
  return text !== null && /^\d+$/.test(text) && n >= least && n <= most ? n : null;
};
const atLeastTwo = (stops: readonly string[]): string[] => [...stops, '', ''].slice(0, Math.max(2, stops.length));

export function readAsked(said: URLSearchParams): Asked {
  const nodes = (said.get('nodes') ?? '').split(',').map((s) => (slug.test(s) ? s : ''));
  return {
    stops: atLeastTwo(nodes.slice(0, mostStops)),
    hops: between(said.get('hops'), 1, mostHops) ?? usualHops,
    proposals: said.get('prop') === '1',
    chosen: (said.get('path') ?? '')
      .split(',')
      .slice(0, mostStops - 1)
      .map((n) => (between(n, 1, mostPaths) ?? 1) - 1),
  };
}

/** Written by hand so that commas stay commas: ids hold nothing that a query string escapes. */
export function writeAsked({ stops, hops, proposals, chosen }: Asked): string {
  const path = chosen.findLastIndex((n) => n > 0);
  return [
    ...(stops.some((s) => s !== '') || stops.length > 2 ? [`nodes=${stops.join(',')}`] : []),
    ...(hops === usualHops ? [] : [`hops=${hops}`]),
    ...(proposals ? ['prop=1'] : []),
    ...(path < 0 ? [] : [`path=${chosen.slice(0, path + 1).map((n) => n + 1)}`]),
  ].join('&');
}
export const toPaths = (asked: Asked): string => {
  const said = writeAsked(asked);
  return said === '' ? '/paths' : `/paths?${said}`;
};

/** The stops that somebody chose, in order: what is asked of the server. */
export const chosenStops = (asked: Asked): string[] => asked.stops.filter((s) => s !== '');
/** A stop that is the one before it: no path leads from a thing to itself. */
export const repeated = (asked: Asked): string | undefined =>
  chosenStops(asked).find((id, i, all) => i > 0 && all[i - 1] === id);

// Another question has other paths: which one was looked at goes with the old.
const withStops = (asked: Asked, stops: readonly string[]): Asked => ({
  ...asked,
  stops: atLeastTwo(stops),
  chosen: [],
});
export const setStop = (asked: Asked, at: number, id: string): Asked =>
  withStops(
    asked,
    asked.stops.map((s, i) => (i === at ? id : s)),
  );
export const addStop = (asked: Asked): Asked =>
  asked.stops.length >= mostStops ? asked : withStops(asked, [...asked.stops, '']);
export const removeStop = (asked: Asked, at: number): Asked =>
  asked.stops.length <= 2
    ? setStop(asked, at, '')
    : withStops(
        asked,
        asked.stops.filter((_, i) => i !== at),
      );
export const turnRound = (asked: Asked): Asked => withStops(asked, [...asked.stops].reverse());
export const withHops = (asked: Asked, hops: number): Asked => ({ ...asked, hops, chosen: [] });
export const withProposals = (asked: Asked, proposals: boolean): Asked => ({ ...asked, proposals, chosen: [] });
export function choosePath(asked: Asked, pair: number, path: number): Asked {
  const length = Math.max(asked.chosen.length, pair + 1);
  return { ...asked, chosen: Array.from({ length }, (_, i) => (i === pair ? path : (asked.chosen[i] ?? 0))) };
}
