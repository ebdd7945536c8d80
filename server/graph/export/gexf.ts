import { entityFields, entityValues, linkFields, linkValues, wholeLinks } from './attributes.ts';
import type { ExportGraph } from './exportGraph.ts';
import { xml, xmlFile } from './xml.ts';

/** GEXF 1.3, as Gephi reads it; an edge weighs as many voices as affirm it. */
export function gexf(graph: ExportGraph): string {
  const valuesOf = linkValues(graph);
  const attributes = (on: 'node' | 'edge', fields: readonly (readonly [string, string])[]) =>
    xml(
      'attributes',
      { class: on, mode: 'static' },
      ...fields.map(([f, type]) => xml('attribute', { id: f, title: f, type: type === 'int' ? 'integer' : type })),
    );
  const attvalues = (values: Readonly<Record<string, string | number | boolean>>) =>
    xml('attvalues', {}, ...Object.entries(values).map(([f, v]) => xml('attvalue', { for: f, value: String(v) })));
  return xmlFile(
    xml(
      'gexf',
      { xmlns: 'http://gexf.net/1.3', version: '1.3' },
      xml('meta', {}, xml('creator', {}, 'Claimgraph'), xml('description', {}, graph.coversLinks)),
      xml(
        'graph',
        { mode: 'static', defaultedgetype: 'directed' },
        attributes(
          'node',
          entityFields.map((f) => [f, f === 'unnamed' ? 'boolean' : 'string'] as const),
        ),
        attributes('edge', Object.entries(linkFields)),
        xml(
          'nodes',
          {},
          ...graph.entities.map((e) => xml('node', { id: e.id, label: e.name }, attvalues(entityValues(e)))),
        ),
        xml(
          'edges',
          {},
          ...wholeLinks(graph).map((l) => {
            const values = valuesOf(l);
            return xml(
              'edge',
              {
                id: l.id,
                source: l.source,
                target: l.target,
                label: values.label,
                kind: l.predicate,
                weight: Math.max(1, l.voices),
              },
              attvalues(values),
            );
          }),
        ),
      ),
    ),
  );
}
