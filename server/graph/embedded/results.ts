import type { GrafeoValue } from '@grafeo-db/js';
import type { CypherNode, CypherRelationship } from '../../contract/cypher.ts';
import { modelInteger, trimFraction } from '../values.ts';

type Map = { readonly [key: string]: GrafeoValue };
type Lookup = (internalId: number) => string | null;

/**
 * The one place where the engine's values become ours (contract/cypher.ts). The engine marks nodes, relationships and
 * paths by keys of a plain map only, so a map a query builds with just these keys is taken for one.
 */
export function fromEngine(value: GrafeoValue, idOf: Lookup): unknown {
  if (typeof value === 'bigint') return modelInteger(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((v) => fromEngine(v, idOf));
  // A local datetime is read as if in UTC, so it is written without a zone again.
  if (Object.prototype.toString.call(value) === '[object Date]')
    return trimFraction((value as Date).toISOString().slice(0, -1));
  if (ArrayBuffer.isView(value)) return [...(value as Uint8Array)];
  const map = value as Map;
  if (isNode(map)) return toNode(map, idOf);
  if (isRelationship(map)) return toRelationship(map, idOf);
  if (isPath(map))
    return {
      $type: 'path',
      nodes: map.nodes.map((n) => toNode(n, idOf)),
      relationships: map.edges.map((r) => toRelationship(r, idOf)),
    };
  if (typeof map.$decimal === 'string' && Object.keys(map).length === 1) return map.$decimal;
  return mapOf(map, idOf, []);
}

const isMap = (v: unknown): v is Map => typeof v === 'object' && v !== null && !Array.isArray(v);
const isNode = (v: unknown): v is Map & { _labels: string[] } =>
  isMap(v) && typeof v._id === 'number' && Array.isArray(v._labels);
const isRelationship = (v: unknown): v is Map & { _type: string; _source: number; _target: number } =>
  isMap(v) && typeof v._source === 'number' && typeof v._target === 'number' && typeof v._type === 'string';
const isPath = (
  v: Map,
): v is { nodes: (Map & { _labels: string[] })[]; edges: Parameters<typeof toRelationship>[0][] } =>
  Object.keys(v).length === 2 &&
  Array.isArray(v.nodes) &&
  Array.isArray(v.edges) &&
  v.nodes.length === v.edges.length + 1 &&
  v.nodes.every(isNode) &&
  v.edges.every(isRelationship);

const toNode = (node: Map & { _labels: string[] }, idOf: Lookup): CypherNode => ({
  $type: 'node',
  id: typeof node.id === 'string' ? node.id : null,
  labels: [...node._labels].sort(),
  properties: mapOf(node, idOf, ['_id', '_labels']),
});
const toRelationship = (
  r: Map & { _type: string; _source: number; _target: number },
  idOf: Lookup,
): CypherRelationship => ({
  $type: 'relationship',
  type: r._type,
  from: idOf(r._source),
  to: idOf(r._target),
  properties: mapOf(r, idOf, ['_id', '_source', '_target', '_type']),
});
const mapOf = (map: Map, idOf: Lookup, without: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(map)
      .filter((k) => !without.includes(k))
      .sort()
      .map((k) => [k, fromEngine(map[k] ?? null, idOf)]),
  );
