import Graph from 'graphology';
import Sigma from 'sigma';
import { linkLines } from '../../graph/look.ts';
import { drawnLinks } from '../../graph/scene.ts';
import type { BenchGraph } from '../graph.ts';
import { colourOf } from './colours.ts';
import type { Drawn, Engine } from './engine.ts';

/** sigma.js with its default settings, arrows for the Links and its own marks for what is hovered. */
export const sigma: Engine = (box, graph, onFrame) => {
  const g = new Graph({ multi: true });
  fill(g, graph);
  const s = new Sigma(g, box, { defaultEdgeType: 'arrow', enableEdgeEvents: true });
  // It has drawn once by the time anybody can listen; that comes onto the screen with the next frame.
  requestAnimationFrame(onFrame);
  s.on('afterRender', onFrame);
  s.on('clickNode', ({ node }) => {
    g.forEachNode((n) => {
      g.setNodeAttribute(n, 'highlighted', n === node);
    });
  });
  // Typed as private; the plain engine's own lookup is measured the same way.
  const lookup = s as unknown as { getNodeAtPosition(p: { x: number; y: number }): string | null };
  const offset = () => box.getBoundingClientRect();
  return {
    show: (next) => fill(g, next),
    hit: ({ x, y }) => {
      const { left, top } = offset();
      return lookup.getNodeAtPosition({ x: x - left, y: y - top });
    },
    where: (id) => {
      const { left, top } = offset();
      const { x, y } = s.graphToViewport(g.getNodeAttributes(id) as { x: number; y: number });
      return { x: x + left, y: y + top };
    },
    close: () => s.kill(),
  } satisfies Drawn;
};

function fill(g: Graph, graph: BenchGraph): void {
  for (const n of graph.nodes) {
    const at = graph.placed[n.id];
    if (at && !g.hasNode(n.id)) g.addNode(n.id, { x: at.x, y: -at.y, size: 5, label: n.name, color: colourOf(n) });
  }
  for (const l of drawnLinks(graph.links))
    if (!g.hasEdge(l.id)) g.addEdgeWithKey(l.id, l.source, l.target, { size: linkLines[l.standing].width });
}
