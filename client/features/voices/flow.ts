import { scaleLinear } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import { markedName } from '../../../server/contract/unnamed.ts';
import type { VoicePage } from '../../../server/contract/voices.ts';

type Way = VoicePage['flow']['ways'][number];
export type FlowStop = {
  readonly key: string;
  readonly column: 0 | 1 | 2;
  readonly name: string;
  readonly href: 'voice' | 'article' | null;
  readonly id: string;
  readonly assertions: number;
  readonly y: number;
  readonly height: number;
};
export type FlowBand = { readonly key: string; readonly path: string; readonly width: number };
export type Flow = {
  readonly height: number;
  readonly columns: readonly [number, number, number];
  readonly stops: readonly FlowStop[];
  readonly bands: readonly FlowBand[];
};

const row = 30;
const gap = 12;
const head = 26;
/** A stop is a bar; its name stands beside it. */
export const bar = 10;
const widest = 26;

const through = (w: Way): string => w.carriers.map((c) => c.name).join(' › ');
const keysOf = (w: Way): readonly [string, string, string] => [
  `v ${w.voice.id}`,
  `c ${w.carriers.map((c) => c.id).join(' ')}`,
  `a ${w.article.id}`,
];

/** Voices left, who passed the words on in the middle, articles right; a band is as thick as its assertions are many. */
export function flowOf(ways: readonly Way[], width: number): Flow {
  const columns = [0, Math.round(width * 0.37), Math.round(width * 0.67)] as const;
  const most = Math.max(1, ...ways.map((w) => w.assertions));
  const thick = scaleLinear([1, Math.max(2, most)], [2.5, widest]).clamp(true);
  const stops = ([0, 1, 2] as const).map((column) => stopsOf(ways, column, thick));
  const at = new Map(stops.flatMap((all) => all.map((s) => [s.key, s])));
  const used = new Map<string, number>();
  const draw = linkHorizontal();
  const ordered = [...ways].sort((a, b) => yOf(at, a) - yOf(at, b));
  const bands = ordered.flatMap((way): FlowBand[] => {
    const keys = keysOf(way);
    const width0 = thick(way.assertions);
    const port = (key: string, side: 'in' | 'out') => {
      const stop = at.get(key);
      const before = used.get(`${key} ${side}`) ?? 0;
      used.set(`${key} ${side}`, before + width0);
      return (stop?.y ?? 0) + before + width0 / 2;
    };
    return ([0, 1] as const).map((i) => ({
      key: `${keys.join(' ')} ${i}`,
      width: width0,
      path:
        draw({
          source: [columns[i] + bar, port(keys[i], 'out')],
          target: [columns[i === 0 ? 1 : 2], port(keys[i === 0 ? 1 : 2], 'in')],
        }) ?? '',
    }));
  });
  const height = Math.max(...stops.flatMap((all) => all.map((s) => s.y + Math.max(s.height, row))), head + row);
  return { height: height + 6, columns, stops: stops.flat(), bands };
}
const yOf = (at: ReadonlyMap<string, FlowStop>, way: Way): number =>
  keysOf(way).reduce((sum, key, i) => sum + (at.get(key)?.y ?? 0) * 0.01 ** i, 0);

function stopsOf(ways: readonly Way[], column: 0 | 1 | 2, thick: (n: number) => number): FlowStop[] {
  const of = new Map<string, Way[]>();
  for (const way of ways) of.set(keysOf(way)[column], [...(of.get(keysOf(way)[column]) ?? []), way]);
  let y = head;
  return [...of].map(([key, own]) => {
    const [first] = own as [Way, ...Way[]];
    const height = own.reduce((sum, w) => sum + thick(w.assertions), 0);
    const stop: FlowStop = {
      key,
      column,
      name:
        column === 0
          ? markedName(first.voice)
          : column === 1
            ? through(first) || 'nobody between'
            : first.article.title,
      href: column === 0 ? 'voice' : column === 2 ? 'article' : first.carriers.length === 1 ? 'voice' : null,
      id: column === 0 ? first.voice.id : column === 2 ? first.article.id : (first.carriers[0]?.id ?? ''),
      assertions: own.reduce((sum, w) => sum + w.assertions, 0),
      y,
      height,
    };
    y += Math.max(height, row - gap) + gap;
    return stop;
  });
}
