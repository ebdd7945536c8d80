import { entityValues, linkValues, wholeLinks } from './attributes.ts';
import type { ExportGraph } from './exportGraph.ts';

/** The JSON that Cytoscape and cytoscape.js open. */
export function cytoscape(graph: ExportGraph): string {
  const valuesOf = linkValues(graph);
  return lines({
    format_version: '1.0',
    generated_by: 'Claimgraph',
    data: { name: 'Claimgraph', comment: graph.coversLinks },
    elements: {
      nodes: graph.entities.map((e) => ({
        data: { id: e.id, ...entityValues(e), types: e.types, aliases: e.aliases },
      })),
      edges: wholeLinks(graph).map((l) => ({
        data: {
          id: l.id,
          source: l.source,
          target: l.target,
          ...valuesOf(l),
          claimIds: l.claimIds,
        },
      })),
    },
  });
}
const lines = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
