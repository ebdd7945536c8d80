import neo4j, {
  type Duration,
  type Node,
  type Path,
  type PathSegment,
  type Point,
  type Relationship,
  type Record as Result,
} from 'neo4j-driver';
import type { CypherNode, CypherRelationship } from '../../contract/cypher.ts';
import type { Row } from '../database.ts';
import { isoDuration, modelInteger, trimFraction } from '../values.ts';

/**
 * JavaScript has one number, Cypher two: whole numbers that are exact go in as integers, everything else as floats, so
 * that 17 is stored as 17 on both databases. A list with one fraction in it is a list of floats: Neo4j stores no mix.
 */
function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) {
    const floats = value.some((v) => typeof v === 'number' && !Number.isSafeInteger(v));
    return value.map((v) => (floats && typeof v === 'number' ? v : toDriver(v)));
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, toDriver(v)]));
  return value;
}
export const toDriverParams = (params: Row): Record<string, unknown> => toDriver(params) as Record<string, unknown>;

/** Model ids of nodes by their internal ids. */
export type Ids = Map<string, string | null>;

/** Finds what the rows themselves do not say: the ids of the ends of relationships whose nodes are not among them. */
export function unknownEnds(records: readonly Result[]): { known: Ids; unknown: string[] } {
  const known: Ids = new Map();
  const ends = new Set<string>();
  const see = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const v of value) see(v);
    else if (neo4j.isNode(value)) known.set(value.elementId, idOf(value));
    else if (neo4j.isRelationship(value)) ends.add(value.startNodeElementId).add(value.endNodeElementId);
    else if (neo4j.isPath(value)) for (const node of nodesOf(value)) see(node);
    else if (isPlainMap(value)) for (const v of Object.values(value)) see(v);
  };
  for (const record of records) for (const value of record.values()) see(value);
  return { known, unknown: [...ends].filter((id) => !known.has(id)) };
}

/** The one place where the driver's values become ours (contract/cypher.ts). */
export const toRow = (record: Result, ids: Ids): Row =>
  Object.fromEntries(record.keys.map((key) => [String(key), fromDriver(record.get(key), ids)]));

function fromDriver(value: unknown, ids: Ids): unknown {
  if (typeof value === 'bigint') return modelInteger(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((v) => fromDriver(v, ids));
  if (neo4j.isNode(value)) return toNode(value, ids);
  if (neo4j.isRelationship(value)) return toRelationship(value, ids);
  if (neo4j.isPath(value))
    return {
      $type: 'path',
      nodes: nodesOf(value).map((n) => toNode(n, ids)),
      relationships: value.segments.map((s: PathSegment) => toRelationship(s.relationship, ids)),
    };
  if (neo4j.isDuration(value)) return fromDuration(value);
  if (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value)
  )
    return trimFraction(String(value));
  if (neo4j.isPoint(value)) return fromPoint(value);
  if (ArrayBuffer.isView(value)) return [...(value as Uint8Array)];
  return mapOf(value as Row, ids);
}

const idOf = (node: Node): string | null => {
  const id: unknown = node.properties.id;
  return typeof id === 'string' ? id : null;
};
const nodesOf = (path: Path): Node[] => [path.start, ...path.segments.map((s: PathSegment) => s.end)];
const isPlainMap = (value: object): boolean => !ArrayBuffer.isView(value);

const toNode = (node: Node, ids: Ids): CypherNode => ({
  $type: 'node',
  id: idOf(node),
  labels: [...node.labels].sort(),
  properties: mapOf(node.properties, ids),
});
const toRelationship = (r: Relationship, ids: Ids): CypherRelationship => ({
  $type: 'relationship',
  type: r.type,
  from: ids.get(r.startNodeElementId) ?? null,
  to: ids.get(r.endNodeElementId) ?? null,
  properties: mapOf(r.properties, ids),
});
const mapOf = (map: Row, ids: Ids): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(map)
      .sort()
      .map((k) => [k, fromDriver(map[k], ids)]),
  );
const fromDuration = (d: Duration): string =>
  isoDuration(BigInt(String(d.months)), BigInt(String(d.days)), BigInt(String(d.seconds)), Number(d.nanoseconds));
const fromPoint = (p: Point): Record<string, unknown> => ({
  srid: Number(p.srid),
  x: p.x,
  y: p.y,
  ...(p.z === undefined ? {} : { z: p.z }),
});
