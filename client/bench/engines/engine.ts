import type { Point } from '../../state/canvas/canvas.ts';
import type { BenchGraph } from '../graph.ts';

/** A drawn graph, as the bench asks it the same things of every engine. Points are px of the window. */
export type Drawn = {
  /** Shows this graph instead. */
  show(graph: BenchGraph): void;
  /** Id of what lies there. */
  hit(at: Point): string | null;
  where(id: string): Point;
  close(): void;
};
/** `onFrame` is called after every frame in which the engine drew something. */
export type Engine = (box: HTMLElement, graph: BenchGraph, onFrame: () => void) => Drawn;
