import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../../state/canvas/canvas.ts';
import type { Box } from '../layout/piece.ts';

/**
 * The parts of Cytoscape's canvas renderer that we stand on. None of them is in its types, which is why its version is
 * pinned, and why the bench compares what both lookups answer.
 */
export type Drawn = NodeSingular | EdgeSingular;
/** Elements in the order in which they are drawn, and those of them that a pointer can meet. */
export type Stack = Drawn[] & { interactive?: Drawn[] };
export type Renderer = {
  /** What lies at a place of the canvas, the topmost first: one entity and one Link at most. */
  findNearestElements(x: number, y: number, interactiveOnly: boolean, touch: boolean): Drawn[];
  getCachedZSortedEles(): Stack;
  projectIntoViewport(clientX: number, clientY: number): [number, number];
  /** Called before a frame with the elements whose geometry it will work out anew. */
  onUpdateEleCalcs(told: (willDraw: boolean, changed: ArrayLike<Drawn>) => void): void;
  /** Draws what needs it; `forcedContext` where that is not the screen. */
  render(options?: { forcedContext?: unknown }): void;
  redraw(): void;
  redrawHint(layer: 'eles' | 'drag' | 'select', needed: boolean): void;
  readonly NODE: number;
  readonly DRAG: number;
  readonly data: {
    readonly canvases: readonly HTMLCanvasElement[];
    readonly wheelZooming?: boolean;
    /** The picture of the whole, in layers. */
    readonly lyrTxrCache: { invalidateElements(some: ArrayLike<Drawn>): void };
  };
  readonly hoverData: { readonly dragging?: boolean };
  readonly pinching?: boolean;
  readonly swipePanning?: boolean;
};

/** Null where nothing is drawn: in tests without a page. */
export function rendererOf(cy: Core): Renderer | null {
  // The renderer is not in Cytoscape's types; whether it is one that we know is asked below.
  const renderer = (cy as unknown as { renderer(): Partial<Renderer> | null }).renderer();
  return renderer?.findNearestElements ? (renderer as Renderer) : null;
}

type Numbers<K extends string> = { readonly [P in K]?: number };
type Scratch = { readonly edgeType?: string; readonly allpts?: readonly number[] } & Numbers<
  'arrowStartX' | 'arrowStartY' | 'arrowEndX' | 'arrowEndY' | 'midX' | 'midY'
>;
type Written = Numbers<`${'label' | 'sourceLabel' | 'targetLabel'}${'X' | 'Y' | 'Angle'}`>;
type Inner = {
  _private: {
    readonly styleKey: number | null;
    readonly appliedInitStyle?: boolean;
    styleCache: unknown;
    readonly backgroundTimestamp?: number;
    readonly oldBackgroundTimestamp?: number;
    rscratch: Scratch & Written;
    labelBounds: Readonly<Record<string, Box | null | undefined>>;
  };
};
/** Where the renderer keeps what it has measured; not in Cytoscape's types. */
const inner = (e: Drawn) => (e as unknown as Inner)._private;

/** Whether the sheet has been applied to it since it was set. */
export const styledBefore = (e: Drawn): boolean => inner(e).appliedInitStyle === true;

/** Has it work out anew what follows from its style: whether it is seen, met, takes up space. */
export const forgetDerived = (e: Drawn): void => {
  inner(e).styleCache = null;
};

/** Everything of an element that is seen, as a key; null while a picture of it has just been loaded. */
export function seenOf(e: Drawn): string | null {
  const { styleKey, backgroundTimestamp, oldBackgroundTimestamp } = inner(e);
  if (styleKey === null || backgroundTimestamp !== oldBackgroundTimestamp) return null;
  const places = e.isNode() ? [e.position()] : [e.source().position(), e.target().position()];
  return [styleKey, ...places.flatMap(({ x, y }) => [x, y]), e.isEdge() ? String(e.data('weights')) : ''].join(' ');
}

/** The way of a Link as it was drawn last: ends and control points in turn if curved, else its corners. */
export function wayOf(e: EdgeSingular): { points: readonly number[]; curved: boolean; arrows: Point[] } {
  const s = inner(e).rscratch;
  const ends = [
    ['source', s.arrowStartX, s.arrowStartY],
    ['target', s.arrowEndX, s.arrowEndY],
    ['mid-source', s.midX, s.midY],
    ['mid-target', s.midX, s.midY],
  ] as const;
  return {
    points: s.allpts ?? [],
    curved: ['bezier', 'multibezier', 'self', 'compound'].includes(s.edgeType ?? ''),
    arrows: ends.flatMap(([end, x, y]) =>
      x === undefined || y === undefined || e.style(`${end}-arrow-shape`) === 'none' ? [] : [{ x, y }],
    ),
  };
}

/** Where the writing at an element stands. */
export function labelsOf(e: Drawn): { box: Box; at: Point; turned: boolean }[] {
  e.boundingBox();
  const { rscratch, labelBounds } = inner(e);
  const s = rscratch;
  const written = [
    ['main', s.labelX, s.labelY, s.labelAngle],
    ['source', s.sourceLabelX, s.sourceLabelY, s.sourceLabelAngle],
    ['target', s.targetLabelX, s.targetLabelY, s.targetLabelAngle],
  ] as const;
  return written.flatMap(([of, x, y, angle]) => {
    const box = labelBounds[of];
    if (!box) return [];
    const at = { x: x ?? (box.x1 + box.x2) / 2, y: y ?? (box.y1 + box.y2) / 2 };
    return [{ box, at, turned: (angle ?? 0) !== 0 }];
  });
}
