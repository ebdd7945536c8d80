import type { GraphBatch, NodeRow, Property, RelationshipRow } from '../database.ts';
import type { GraphRows } from './row.ts';

const sameProperty = (a: Property | undefined, b: Property | undefined): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, i) => x === (b as typeof a)[i]));
const sameProperties = (a: NodeRow['properties'], b: NodeRow['properties']): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((k) => sameProperty(a[k], b[k]));
};
const sameNode = (a: NodeRow, b: NodeRow): boolean =>
  a.labels.length === b.labels.length &&
  a.labels.every((l) => b.labels.includes(l)) &&
  sameProperties(a.properties, b.properties);

const nodeKey = (n: NodeRow) => `${n.labels[0]} ${n.id}`;
const endKey = (e: RelationshipRow['from']) => `${e.label} ${e.id}`;
const pairKey = (r: RelationshipRow) => `${r.type} ${endKey(r.from)} ${endKey(r.to)}`;
function byPair(rows: readonly RelationshipRow[]): Map<string, RelationshipRow[]> {
  const groups = new Map<string, RelationshipRow[]>();
  for (const r of rows) {
    const key = pairKey(r);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [r]);
    else group.push(r);
  }
  return groups;
}
function sameRelationships(a: readonly RelationshipRow[], b: readonly RelationshipRow[]): boolean {
  if (a.length !== b.length) return false;
  const left = [...b];
  return a.every((r) => {
    const at = left.findIndex((x) => sameProperties(r.properties, x.properties));
    return at >= 0 && left.splice(at, 1).length === 1;
  });
}

/** What turns the one graph into the other. Relationships of one type between two nodes are replaced together. */
export function diff(existing: GraphRows, wanted: GraphRows): GraphBatch {
  const before = new Map(existing.nodes.map((n) => [nodeKey(n), n]));
  const after = new Map(wanted.nodes.map((n) => [nodeKey(n), n]));
  const tiesBefore = byPair(existing.relationships);
  const tiesAfter = byPair(wanted.relationships);
  const changed = [...tiesAfter].filter(([key, rows]) => !sameRelationships(tiesBefore.get(key) ?? [], rows));
  const changedKeys = new Set(changed.map(([key]) => key));
  const stays = (r: RelationshipRow) => after.has(endKey(r.from)) && after.has(endKey(r.to));
  const gone = [...tiesBefore].flatMap(([key, [first]]) =>
    // With its end a relationship goes by itself.
    first !== undefined && stays(first) && (!tiesAfter.has(key) || changedKeys.has(key)) ? [first] : [],
  );
  return {
    removeRelationships: gone.map(({ type, from, to }) => ({ type, from, to })),
    removeNodes: [...before.values()]
      .filter((n) => !after.has(nodeKey(n)))
      .map((n) => ({ label: n.labels[0] ?? '', id: n.id })),
    putNodes: [...after.values()].filter((n) => {
      const was = before.get(nodeKey(n));
      return was === undefined || !sameNode(was, n);
    }),
    createRelationships: changed.flatMap(([, rows]) => rows),
  };
}

export const isEmptyBatch = (b: GraphBatch): boolean =>
  b.removeRelationships.length + b.removeNodes.length + b.putNodes.length + b.createRelationships.length === 0;
