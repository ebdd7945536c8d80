import '../styles/fonts.css';
import '../styles/tokens.css';
import './bench.css';
import { createRoot } from 'react-dom/client';
import { fontsReady } from '../graph/measure.ts';
import { entityIcons } from '../ui/EntityGlyph.tsx';
import { entityLooks } from '../ui/entityLook.ts';
import { agreement } from './agreement.ts';
import type { Drawn, Engine } from './engines/engine.ts';
import { ours } from './engines/ours.ts';
import { plain } from './engines/plain.ts';
import { sigma } from './engines/sigma.ts';
import { watchFrames } from './frames.ts';
import { type BenchGraph, benchGraph, grown } from './graph.ts';
import { freeze } from './layout.ts';

/** What the driver calls in the page; times are ms. */
export type BenchPage = ReturnType<typeof benchPage>;
declare global {
  interface Window {
    bench: BenchPage;
  }
}

const engines: Readonly<Record<string, Engine>> = { ours, plain, sigma };

function benchPage(box: HTMLElement) {
  const frames = watchFrames();
  let graph: BenchGraph = { nodes: [], links: [], placed: {} };
  let drawn: Drawn | null = null;
  const on = () => {
    if (!drawn) throw new Error('nothing is drawn yet');
    return drawn;
  };
  /** From the call to the first frame on the screen. */
  const painted = async (act: () => void) => {
    const start = performance.now();
    const next = frames.nextDrawn();
    act();
    return (await next) - start;
  };
  return {
    make: (nodes: number) => {
      graph = benchGraph(nodes);
      return { nodes: graph.nodes.length, links: graph.links.length };
    },
    open: (engine: string) =>
      painted(() => {
        drawn = engines[engine]?.(box, graph, frames.drew) ?? null;
      }),
    settled: frames.settled,
    sharp: frames.sharp,
    count: frames.count,
    spots: (count: number) =>
      graph.nodes.filter((_, i) => i % Math.ceil(graph.nodes.length / count) === 0).map((n) => on().where(n.id)),
    /** The place farthest from every entity: a drag from there moves the whole. */
    empty: () => {
      const all = graph.nodes.map((n) => on().where(n.id));
      const tried = Array.from({ length: 200 }, (_, i) => ({
        x: 40 + ((i * 397) % (innerWidth - 80)),
        y: 40 + ((i * 211) % (innerHeight - 80)),
      }));
      const room = (at: { x: number; y: number }) => Math.min(...all.map((p) => Math.hypot(p.x - at.x, p.y - at.y)));
      return tried.map((at) => ({ at, room: room(at) })).sort((p, q) => q.room - p.room)[0]?.at ?? null;
    },
    /** Middle time of one lookup, warm. */
    hit: (lookups: number) => {
      const spots = Array.from({ length: lookups }, (_, i) => ({
        x: ((i * 733) % (innerWidth - 60)) + 30,
        y: ((i * 391) % (innerHeight - 60)) + 30,
      }));
      for (const spot of spots.slice(0, 5)) on().hit(spot);
      const start = performance.now();
      for (const spot of spots) on().hit(spot);
      return (performance.now() - start) / lookups;
    },
    arm: frames.arm,
    repainted: frames.repainted,
    freeze: (engine: string) => freeze(engine, graph),
    agreement: (looks: number) => agreement(box, looks),
    add: () => painted(() => on().show(grown(graph, 200, 400))),
  };
}

const box = document.querySelector<HTMLElement>('#box');
const icons = document.querySelector('#icons');
if (!box || !icons) throw new Error('index.html lost its boxes');
createRoot(icons).render(
  entityLooks.map((look) => {
    const Icon = entityIcons[look];
    return <Icon key={look} data-icon={look} />;
  }),
);
await fontsReady();
window.bench = benchPage(box);
