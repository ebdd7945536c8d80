import cytoscape, { type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { linkLines } from '../../graph/look.ts';
import { drawnLinks } from '../../graph/scene.ts';
import type { BenchGraph } from '../graph.ts';
import { colourOf } from './colours.ts';
import type { Drawn, Engine } from './engine.ts';
import { asked } from './ours.ts';

/** Cytoscape with its default options: names, eight colours, curved Links with arrows, widths and dashes by standing. */
export const plain: Engine = (box, graph, onFrame) => {
  const cy = cytoscape({
    container: box,
    elements: elementsOf(graph),
    layout: { name: 'preset', fit: true },
    style,
  });
  cy.on('render', onFrame);
  cy.on('mouseover', 'node', (e) => e.target.closedNeighborhood().addClass('near'));
  cy.on('mouseout', 'node', (e) => e.target.closedNeighborhood().removeClass('near'));
  return {
    ...asked(box, cy),
    show: (next) => {
      cy.batch(() => cy.add(elementsOf(next).filter((e) => cy.getElementById(String(e.data.id)).empty())));
    },
    close: () => cy.destroy(),
  } satisfies Drawn;
};

const style = [
  { selector: 'node', style: { label: 'data(name)', 'background-color': 'data(colour)' } },
  {
    selector: 'edge',
    style: {
      'curve-style': 'bezier',
      'target-arrow-shape': 'triangle',
      'line-style': 'data(line)',
      width: 'data(width)',
    },
  },
  { selector: 'node.near', style: { 'border-width': 3 } },
  { selector: 'edge.near', style: { 'line-color': '#b2341a' } },
  // Cytoscape's types ask for every property at once; a rule names the few it sets.
] as unknown as StylesheetJson;

const elementsOf = (graph: BenchGraph): ElementDefinition[] => [
  ...graph.nodes.map((n) => ({
    data: { id: n.id, name: n.name, colour: colourOf(n) },
    position: { ...(graph.placed[n.id] ?? { x: 0, y: 0 }) },
  })),
  ...drawnLinks(graph.links).map(({ id, source, target, standing }) => {
    const { line, width } = linkLines[standing];
    return { data: { id, source, target, line, width } };
  }),
];
