import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from '../../state/canvas/canvas.ts';
import { ofGroups } from '../groups/elements.ts';
import type { Route } from '../routes/routes.ts';
import { entityData, linkData, type Scene } from '../scene.ts';
import { applyInSlices } from './slices.ts';

/** ms the newcomers and moved entities take to their places; `from` is where newcomers come out of. */
export type Arrival = { readonly move: number; readonly from: Point | null };

/** Makes the canvas show the scene: what left goes, what came flies out of its origin, what moved moves. */
export function showElements(cy: Core, scene: Scene, arrival: Arrival): void {
  const entities = entityData(scene).filter((e) => scene.placed[e.id]);
  const there = new Set(entities.map((e) => e.id));
  const links = linkData(scene).filter((l) => there.has(l.source) && there.has(l.target));
  const wanted = new Set([...there, ...links.map((l) => l.id)]);
  const moves: Record<string, Point> = {};
  const animate = arrival.move > 0 && cy.nodes().nonempty();
  cy.batch(() => {
    cy.elements()
      .not(ofGroups)
      .filter((e) => !wanted.has(e.id()))
      .remove();
    for (const data of entities) {
      const at = scene.placed[data.id] ?? { x: 0, y: 0 };
      const old = cy.getElementById(data.id);
      if (old.empty()) {
        cy.add({
          group: 'nodes',
          data,
          position: { ...((animate && arrival.from) || at) },
        } satisfies ElementDefinition);
        if (animate && arrival.from) moves[data.id] = at;
        continue;
      }
      old.data(data);
      const { x, y } = old.position();
      if (Math.hypot(x - at.x, y - at.y) < 0.5) continue;
      moves[data.id] = at;
    }
    for (const data of links) {
      const old = cy.getElementById(data.id);
      if (old.empty()) cy.add({ group: 'edges', data: { ...data, weights: [0.5], distances: [0], glyphAt: 40 } });
      else old.data(data);
    }
    cy.elements().forEach((e) => {
      e.style('display', scene.off.has(e.id()) ? 'none' : 'element');
    });
  });
  applyInSlices(cy, moves, animate ? arrival.move : 0);
}

export function applyRoutes(cy: Core, routes: ReadonlyMap<string, Route>): void {
  cy.batch(() => {
    for (const [id, r] of routes)
      cy.getElementById(id).data({ weights: [...r.weights], distances: [...r.distances], glyphAt: r.glyphAt });
  });
}
