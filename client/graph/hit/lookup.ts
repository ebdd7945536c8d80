import type { Core } from 'cytoscape';
import { type Grid, gridOf } from './grid.ts';
import { inDrawnOrder } from './order.ts';
import { type Drawn, type Renderer, rendererOf, type Stack } from './renderer.ts';
import { markOf, shapesOf } from './shapes.ts';

/** px around a Link at which it is still met, by a mouse and by a finger: Cytoscape's own. */
const slack = { mouse: 8, finger: 24 };
/** So many elements may have left their place before all of it is sorted in anew. */
const mostLoose = 300;

/**
 * Lets Cytoscape find what lies under the pointer among the few elements near it, instead of trying every one: the
 * renderer's own lookup took 48 ms at 2,000 entities, for every movement of the mouse. What lies under it, in which
 * order and how near counts is still decided by that lookup, so hovering, tapping and dragging stay as they were.
 */
export function quickenLookup(cy: Core): void {
  const renderer = rendererOf(cy);
  if (!renderer) return;
  const index = indexOf(cy, renderer);
  const slow = renderer.findNearestElements;
  renderer.findNearestElements = (x, y, interactiveOnly, touch) => {
    const near = index.near(x, y, (touch ? slack.finger : slack.mouse) / cy.zoom());
    const narrowed: Renderer = Object.create(renderer);
    narrowed.getCachedZSortedEles = () => near;
    return slow.call(narrowed, x, y, interactiveOnly, touch);
  };
}

function indexOf(cy: Core, renderer: Renderer) {
  let grid: Grid | null = null;
  let elements: Drawn[] = [];
  const marks = new Map<string, number[]>();
  /** Changed since the last look; and those whose place in the grid is no longer true. */
  const changed = new Map<string, Drawn>();
  const loose = new Map<string, Drawn>();
  renderer.onUpdateEleCalcs((_, some) => {
    if (grid) for (const e of Array.from(some)) changed.set(e.id(), e);
  });
  cy.on('add remove', () => {
    grid = null;
  });

  const build = () => {
    elements = cy.elements().toArray() as Drawn[];
    marks.clear();
    loose.clear();
    changed.clear();
    for (const e of elements) marks.set(e.id(), markOf(e));
    return gridOf(shapesIn(elements));
  };
  const freshen = (): Grid => {
    if (!grid) grid = build();
    for (const [id, e] of changed) {
      if (same(marks.get(id) ?? [], markOf(e))) loose.delete(id);
      else loose.set(id, e);
    }
    changed.clear();
    if (loose.size > mostLoose) grid = build();
    return grid;
  };
  return {
    near: (x: number, y: number, within: number): Stack => {
      const fresh = freshen();
      const found = new Set(loose.values());
      for (const owner of fresh.near(x, y, within)) {
        const e = elements[owner];
        if (e) found.add(e);
      }
      const stack: Stack = inDrawnOrder([...found]);
      stack.interactive = stack.filter(meetable);
      return stack;
    },
  };
}

function* shapesIn(elements: readonly Drawn[]) {
  for (const [owner, e] of elements.entries()) for (const shape of shapesOf(e)) yield [owner, shape] as const;
}
const same = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((n, i) => n === b[i]);

// An element has it, Cytoscape's types do not.
const meetable = (e: Drawn): boolean => (e as unknown as { interactive(): boolean }).interactive();
