import type { Core, ElementDefinition } from 'cytoscape';
import type { SumRoute } from './routeSums.ts';
import { type GroupsDrawn, groupElement, noteElement, sumElement } from './scene.ts';

/** Stacks, sheets with their titles, and sums as elements of the canvas. */
function elementsOf(groups: GroupsDrawn): ElementDefinition[] {
  const nodes = [
    ...groups.pens.flatMap((p) => {
      const own = { width: p.width, height: p.height, name: p.name };
      return [
        { group: 'nodes' as const, data: { id: groupElement(p.id), pen: p.id, ...own }, position: { ...p.at } },
        { group: 'nodes' as const, data: { id: noteElement(p.id), note: p.says, ...own }, position: { ...p.at } },
      ];
    }),
    ...groups.stacks.map((s) => ({
      group: 'nodes' as const,
      data: { id: groupElement(s.id), stack: s, width: s.width, height: s.height, name: s.name },
      position: { ...s.at },
    })),
  ];
  const edges = groups.sums.map((s) => ({
    group: 'edges' as const,
    data: {
      id: sumElement(s.id),
      source: s.source,
      target: s.target,
      sum: s.id,
      count: s.count,
      thick: s.width,
      contested: s.disputed,
      straight: true,
      weights: [0.5],
      distances: [0],
      glyphAt: 40,
    },
  }));
  return [...nodes, ...edges];
}
const fresh = ['stack', 'pen', 'note', 'sum'];
/** Everything on the canvas that is neither entity nor Link. */
export const ofGroups = fresh.map((f) => `[${f}]`).join(', ');

/** Makes the canvas show these groups. A stack that opens is another element than its sheet, under the same id. */
export function showGroups(cy: Core, groups: GroupsDrawn | undefined): void {
  const wanted = new Map(groups ? elementsOf(groups).map((e) => [e.data.id ?? '', e]) : []);
  cy.batch(() => {
    cy.elements(ofGroups)
      .filter((e) => {
        const next = wanted.get(e.id());
        return next === undefined || fresh.some((f) => (e.data(f) === undefined) !== (next.data[f] === undefined));
      })
      .remove();
    for (const [id, e] of wanted) {
      const old = cy.getElementById(id);
      if (old.empty()) {
        if (
          e.group === 'nodes' ||
          (cy.getElementById(e.data.source).nonempty() && cy.getElementById(e.data.target).nonempty())
        )
          cy.add(e);
        continue;
      }
      const { weights: _, distances: __, glyphAt: ___, straight: ____, ...data } = e.data;
      old.data(data);
      if (old.isNode() && e.position) old.position(e.position);
    }
  });
}

export function applySums(cy: Core, routes: ReadonlyMap<string, SumRoute>): void {
  cy.batch(() => {
    for (const [id, r] of routes)
      cy.getElementById(sumElement(id)).data({
        weights: [...r.weights],
        distances: [...r.distances],
        glyphAt: r.glyphAt,
        straight: r.straight,
      });
  });
}
