import type { GraphDatabase, NodeRow, Properties, RelationshipRow } from '../database.ts';
import { everyNode, everyRelationship, fromColumns } from '../queries/everyNode.ts';
import type { GraphRows } from './row.ts';
import { linkProperties, nodeLabels, nodeShapes, relationshipShapes } from './shape.ts';

/** Everything the graph holds, as rows: also what a killed load left half done. */
export async function readRows(db: GraphDatabase): Promise<GraphRows> {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  for (const label of nodeLabels) {
    const properties = nodeShapes[label];
    for (const row of await db.read(everyNode(label, properties), {})) {
      const values = fromColumns(row, properties) as Properties;
      const types = row.labels.filter((l) => l !== label).sort();
      nodes.push({ labels: [label, ...types], id: String(values.id), properties: values });
    }
  }
  const known = new Set(relationshipShapes.map((s) => s.type));
  const { relationshipTypes } = await db.schema();
  // Whatever else ties entities is a Link, also of a predicate that the ontology has dropped since.
  const linkShapes = relationshipTypes
    .filter((type) => !known.has(type))
    .map((type) => ({ type, from: 'Entity', to: 'Entity', properties: linkProperties }) as const);
  for (const { type, from, to, properties } of [...relationshipShapes, ...linkShapes])
    for (const row of await db.read(everyRelationship(type, from, to, properties), {}))
      relationships.push({
        type,
        from: { label: from, id: row.fromId },
        to: { label: to, id: row.toId },
        properties: fromColumns(row, properties) as Properties,
      });
  return { nodes, relationships };
}
