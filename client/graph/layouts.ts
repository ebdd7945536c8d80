import type { Arrangement, Placed } from '../state/canvas/canvas.ts';
import { counted } from '../ui/words.ts';
import { type Ask, aroundPinned, arrange } from './arrange.ts';
import type { Coords } from './layout/map.ts';
import type { Dates } from './layout/periods.ts';
import type { Frame } from './layout/piece.ts';
import { type Ground, tileOf } from './layout/tile.ts';
import { edgesOf } from './metrics/edges.ts';
import { drawnLinks, piecesOf, tiesOf } from './scene.ts';
import type { Columns } from './workers/protocol.ts';
import { runTask } from './workers/run.ts';
import { wordsOf } from './workers/words.ts';

/** What some layouts have to know beside the graph. */
export type Facts = { readonly dates?: Dates; readonly coords?: Coords };
export type Layout = {
  readonly id: Arrangement;
  readonly word: string;
  readonly means: string;
  readonly needs: keyof Facts | null;
  /** Beyond this many entities it would take too long to wait for. */
  readonly most: number;
  /** Places for a whole canvas; what is pinned keeps its own. The same canvas always comes out the same. */
  lay(ask: Ask & Facts, frame: Frame, signal: AbortSignal): Promise<Placed>;
};

const any = Number.POSITIVE_INFINITY;
/** So few are laid out before a worker would have started. */
const atOnce = 80;
const none = new Map<string, never>();

export const layouts: readonly Layout[] = [
  {
    id: 'lanes',
    word: 'Lanes',
    means: 'Left to right by the part they play',
    needs: null,
    most: 1000,
    lay: inColumns('lanes'),
  },
  {
    id: 'column',
    word: 'Column',
    means: 'Top to bottom, for a narrow screen',
    needs: null,
    most: 1000,
    lay: inColumns('column'),
  },
  {
    id: 'force',
    word: 'Force',
    means: 'What is linked draws near',
    needs: null,
    most: any,
    lay: (ask, frame, signal) => runTask({ op: 'force', ground: groundOf(ask, frame) }, signal),
  },
  {
    id: 'concentric',
    word: 'Circles',
    means: 'What most hangs on in the middle',
    needs: null,
    most: any,
    lay: (ask, frame, signal) => runTask({ op: 'concentric', ground: groundOf(ask, frame) }, signal),
  },
  {
    id: 'layered',
    word: 'Layers',
    means: 'In the direction that the links point',
    needs: null,
    most: 1000,
    lay: (ask, frame, signal) => {
      const ground = groundOf(ask, frame);
      return runTask({ op: 'layered', ground, words: wordsOf(ground.tiles, ask.measure) }, signal);
    },
  },
  {
    id: 'timeline',
    word: 'Timeline',
    means: 'By the first date in their claims',
    needs: 'dates',
    most: 1000,
    lay: async (ask, frame, signal) =>
      aroundPinned(
        ask,
        await runTask({ op: 'timeline', columns: columnsOf(ask, frame), dates: ask.dates ?? none }, signal),
      ),
  },
  {
    id: 'map',
    word: 'Places',
    means: 'As they lie in the world; the map itself is under When and where',
    needs: 'coords',
    most: any,
    lay: (ask, frame, signal) =>
      runTask({ op: 'map', ground: { ...groundOf(ask, frame), coords: ask.coords ?? none } }, signal),
  },
];
export const layoutOf = (id: Arrangement): Layout => layouts.find((l) => l.id === id) ?? (layouts[0] as Layout);

/** Why a layout is not even tried, and what to do instead. */
export const tooLarge = ({ word, most }: Layout, count: number): string | null =>
  count > most
    ? `${word} takes at most ${most} entities in reasonable time, and this canvas has ${count}. Nothing was moved; Force and Circles take any number.`
    : null;
/** The layout asked for, or one that takes this many. */
export const fitting = (id: Arrangement, count: number): Arrangement => (count > layoutOf(id).most ? 'force' : id);
export const layingOut = (count: number): string => `Laying out ${counted(count, 'entity', 'entities')}.`;

function inColumns(op: 'lanes' | 'column'): Layout['lay'] {
  return async (ask, frame, signal) =>
    ask.nodes.length <= atOnce
      ? arrange(ask, frame)
      : aroundPinned(ask, await runTask({ op, columns: columnsOf(ask, frame) }, signal));
}
function columnsOf(ask: Ask, frame: Frame): Columns {
  const pieces = piecesOf(ask.nodes, ask.links, ask.start, ask.ontology);
  return { pieces, ties: tiesOf(ask.links), frame, words: wordsOf(pieces, ask.measure) };
}

/** The canvas as plain values: who weighs what, and what pulls whom. */
function groundOf(ask: Ask, frame: Frame): Ground {
  const start = new Set(ask.start);
  const weights = new Map<string, number>();
  for (const { source, target, weight } of edgesOf(ask.links))
    for (const end of [source, target]) weights.set(end, (weights.get(end) ?? 0) + 1 + weight);
  const voices = new Map<string, number>();
  const pair = (a: string, b: string) => [a, b].sort().join('~');
  for (const l of drawnLinks(ask.links))
    voices.set(pair(l.source, l.target), (voices.get(pair(l.source, l.target)) ?? 0) + Math.max(1, l.voices));
  return {
    tiles: piecesOf(ask.nodes, ask.links, ask.start, ask.ontology).map((p) =>
      tileOf(p, start.has(p.id), weights.get(p.id) ?? 0, ask.measure),
    ),
    tugs: tiesOf(ask.links).map((t) => ({ ...t, weight: voices.get(pair(t.source, t.target)) ?? 1 })),
    frame,
    pinned: ask.pinned ?? {},
  };
}
