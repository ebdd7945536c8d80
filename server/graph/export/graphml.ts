import { entityFields, entityValues, linkFields, linkValues, wholeLinks } from './attributes.ts';
import type { ExportGraph } from './exportGraph.ts';
import { xml, xmlFile } from './xml.ts';

export function graphml(graph: ExportGraph): string {
  const valuesOf = linkValues(graph);
  const keys = [
    ...entityFields.map((f) => ({ on: 'node', f, type: f === 'unnamed' ? 'boolean' : 'string' })),
    ...Object.entries(linkFields).map(([f, type]) => ({ on: 'edge', f, type })),
  ];
  const data = (on: string, values: Readonly<Record<string, string | number | boolean>>) =>
    Object.entries(values).map(([f, value]) => xml('data', { key: `${on}-${f}` }, String(value)));
  const schema = 'http://graphml.graphdrawing.org/xmlns';
  return xmlFile(
    xml(
      'graphml',
      {
        xmlns: schema,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${schema} ${schema}/1.0/graphml.xsd`,
      },
      xml('desc', {}, graph.coversLinks),
      ...keys.map(({ on, f, type }) => xml('key', { id: `${on}-${f}`, for: on, 'attr.name': f, 'attr.type': type })),
      xml(
        'graph',
        { id: 'claimgraph', edgedefault: 'directed' },
        ...graph.entities.map((e) => xml('node', { id: e.id }, ...data('node', entityValues(e)))),
        ...wholeLinks(graph).map((l) =>
          xml('edge', { id: l.id, source: l.source, target: l.target }, ...data('edge', valuesOf(l))),
        ),
      ),
    ),
  );
}
