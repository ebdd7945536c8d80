import type { GraphDatabase, NodeRow, Properties, RelationshipRow } from '../database.ts';
import { type NodeLabel, nodeShapes, relationshipShapes } from '../document/shape.ts';
import { fromColumns } from '../queries/everyNode.ts';
import { nodesByIds, tiesOf } from '../queries/nodesByIds.ts';

/** Rows of a part of the graph, asked for once each. */
export type Gathered = {
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly ties: ReadonlyMap<string, RelationshipRow>;
  /** Reads the nodes of this label that are not here yet, without the properties named. */
  node(label: NodeLabel, ids: Iterable<string>, without?: readonly string[]): Promise<void>;
  /**
   * Reads the relationships of this type that begin or end at these nodes, or those alone whose other end has the label
   * `other`; replies all that were read so.
   */
  tie(
    type: string,
    by: 'from' | 'to',
    label: NodeLabel,
    ids: Iterable<string>,
    other?: NodeLabel,
  ): Promise<RelationshipRow[]>;
  /** Takes in relationships that were read otherwise. */
  keep(ties: readonly RelationshipRow[]): void;
  has(label: NodeLabel, id: string): boolean;
};

export function gather(db: GraphDatabase): Gathered {
  const nodes = new Map<string, NodeRow>();
  const ties = new Map<string, RelationshipRow>();
  const asked = new Set<string>();
  const keep = (read: readonly RelationshipRow[]) => {
    for (const r of read) ties.set(JSON.stringify([r.type, r.from, r.to, r.properties]), r);
  };
  /** Those not asked for before under this name. */
  const fresh = (name: string, ids: Iterable<string>) =>
    [...new Set(ids)].filter((id) => !asked.has(`${name} ${id}`) && asked.add(`${name} ${id}`));
  return {
    nodes,
    ties,
    node: async (label, wanted, without = []) => {
      const ids = fresh(label, wanted);
      if (ids.length === 0) return;
      const properties = nodeShapes[label].filter((p) => !without.includes(p));
      for (const row of await db.read(nodesByIds(label, properties), { ids })) {
        const values = fromColumns(row, properties) as Properties;
        const types = row.labels.filter((l) => l !== label).sort();
        nodes.set(`${label} ${values.id}`, { labels: [label, ...types], id: String(values.id), properties: values });
      }
    },
    tie: async (type, by, label, wanted, other) => {
      const ids = fresh(`${type} ${by} ${label} ${other ?? ''}`, wanted);
      const far = by === 'from' ? 'to' : 'from';
      const shapes = relationshipShapes.filter(
        (s) => s.type === type && s[by] === label && (other === undefined || s[far] === other),
      );
      const read: RelationshipRow[] = [];
      if (ids.length === 0) return read;
      for (const shape of shapes)
        for (const row of await db.read(tiesOf(shape, by), { ids }))
          read.push({
            type,
            from: { label: shape.from, id: row.fromId },
            to: { label: shape.to, id: row.toId },
            properties: fromColumns(row, shape.properties) as Properties,
          });
      keep(read);
      return read;
    },
    keep,
    has: (label, id) => nodes.has(`${label} ${id}`),
  };
}
