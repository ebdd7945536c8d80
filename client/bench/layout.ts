import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { layouts } from '../graph/layouts.ts';
import { roughMeasure } from '../graph/measure.ts';
import { type BenchGraph, ontology } from './graph.ts';

const frame = { width: 1600, height: 900 };

/** Our force layout, in its worker, as the tools start it. */
const force = async ({ nodes, links }: BenchGraph): Promise<void> => {
  const layout = layouts.find((l) => l.id === 'force');
  if (!layout) throw new Error('there is no force layout any more');
  const ask = { ontology, nodes, links, start: [], arrangement: 'force' as const, measure: roughMeasure };
  await layout.lay(ask, frame, new AbortController().signal);
};
/** fcose as Cytoscape runs it: in the page. */
const plainFcose = ({ nodes, links }: BenchGraph): void => {
  cytoscape.use(fcose);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map(({ id }) => ({ data: { id } })),
      ...links.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
  });
  // Its options are no part of Cytoscape's types.
  const options = { name: 'fcose', animate: false };
  cy.layout(options).run();
  cy.destroy();
};

/** ms for which the page could show no frame while it is laid out: the longest, and all of it. */
export async function freeze(engine: string, graph: BenchGraph): Promise<{ longest: number; took: number }> {
  const start = performance.now();
  let [last, longest, going] = [start, 0, true];
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (going) requestAnimationFrame(tick);
  };
  await new Promise((r) => requestAnimationFrame(r));
  tick();
  if (engine === 'ours') await force(graph);
  else plainFcose(graph);
  const took = performance.now() - start;
  going = false;
  return { longest: Math.max(longest, performance.now() - last), took };
}
