import type { Placed, Point } from '../state/canvas/canvas.ts';
import type { Spot, Target } from './controllers/marks.ts';
import type { Camera, Inset } from './fit.ts';
import type { IconPaths } from './icons.tsx';
import type { Measure } from './measure.ts';
import type { Scene } from './scene.ts';
import type { Tokens } from './tokens.ts';

export type CanvasAsks = {
  select(target: Target | null): void;
  /** What the keyboard is on, to be said. */
  focused(spot: Spot | null): void;
  moved(placed: Placed): void;
  expand(id: string): void;
  remove(id: string): void;
  seen(camera: Camera): void;
  /** How many names found no room at this zoom. */
  unnamed?(count: number): void;
  /** Whether icons and glyphs are left out at this zoom. */
  bare?(bare: boolean): void;
  /** Chosen together with others, or no more. */
  pick?(id: string): void;
  /** Chosen by a frame drawn around them. */
  framed?(ids: readonly string[]): void;
  /** Asks for what can be done with this, or with the canvas; `at` in px of the window. */
  menu?(target: Target | null, at: Point): void;
  /** Where the scenes have groups. */
  readonly groups?: GroupCalls;
};
export type GroupCalls = {
  /** What the pointer or the keyboard is on, to be shown beside it. */
  under(spot: Spot | null): void;
  /** A group is in hand, by pointer or keyboard. */
  hold(group: string | null): void;
  openGroup(group: string): void;
  /** The one on whose sheet one stands, or null: the one opened last; the one that was closed, if any. */
  closeGroup(group: string | null): string | null;
  movedGroups(placed: Placed): void;
};
export type CanvasSetting = {
  readonly icons: IconPaths;
  readonly tokens: Tokens;
  readonly measure: Measure;
  /** No movement, as the reader's system asks. */
  readonly still: boolean;
  /** A telephone's screen. */
  readonly narrow: boolean;
};
export type OpenCanvas = {
  show(scene: Scene, from?: Point | null): void;
  select(selection: Target | null, related: ReadonlySet<string>): void;
  hold(group: string | null): void;
  pick(ids: ReadonlySet<string>): void;
  theme(tokens: Tokens): void;
  fit(): void;
  zoomBy(factor: number): void;
  zoom(): number;
  resize(): void;
  inset(inset: Inset): void;
  reveal(ids: readonly string[]): void;
  closeUp(ids: readonly string[]): void;
  close(): void;
};
