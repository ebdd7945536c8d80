import type { z } from 'zod';
import type { CypherNode, CypherRelationship } from '../../../server/contract/cypher.ts';
import { cypherNode, type cypherPath, cypherRelationship } from '../../../server/contract/cypher.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import { type Standing, standings } from '../../../server/contract/terms.ts';

type CypherPath = z.infer<typeof cypherPath>;
const typed = (v: unknown): string | undefined =>
  typeof v === 'object' && v !== null && '$type' in v && typeof v.$type === 'string' ? v.$type : undefined;

/** Replies were read by the contract as a whole; the values inside are told apart here. */
export const isNode = (v: unknown): v is CypherNode => typed(v) === 'node' && cypherNode.safeParse(v).success;
export const isRelationship = (v: unknown): v is CypherRelationship =>
  typed(v) === 'relationship' && cypherRelationship.safeParse(v).success;
export const isPath = (v: unknown): v is CypherPath =>
  typed(v) === 'path' &&
  typeof v === 'object' &&
  v !== null &&
  'nodes' in v &&
  'relationships' in v &&
  Array.isArray(v.nodes) &&
  Array.isArray(v.relationships) &&
  v.nodes.every(isNode) &&
  v.relationships.every(isRelationship);

const said = (v: unknown): string | null => (typeof v === 'string' && v !== '' ? v : null);

export function entityOf(node: CypherNode): EntityRef | null {
  if (!node.labels.includes('Entity') || node.id === null) return null;
  return {
    id: node.id,
    name: said(node.properties.name) ?? node.id,
    types: node.labels.filter((l) => l !== 'Entity'),
    unnamed: node.properties.unnamed === true,
  };
}

/** What else of the model a row can hold, by its own words. */
export function wordsOfNode(node: CypherNode): string {
  const p = node.properties;
  return (
    said(p.statement) ??
    said(p.title) ??
    said(p.name) ??
    said(p.text) ??
    said(p.surface) ??
    said(p.quote) ??
    node.id ??
    '–'
  );
}

export const standingOf = (r: CypherRelationship): Standing | null =>
  standings.find((s) => s === r.properties.standing) ?? null;
export const weakestOf = (all: readonly (Standing | null)[]): Standing | null =>
  standings.find((s) => all.includes(s)) ?? null;
export const linkIdOf = (r: CypherRelationship): string | null =>
  r.from === null || r.to === null
    ? null
    : `${r.from}~${r.type}~${r.to}${r.properties.via === 'instrument' ? '~instrument' : ''}`;

/** Every relationship among the values of a row, paths and lists included. */
export function relationshipsIn(value: unknown): CypherRelationship[] {
  if (isRelationship(value)) return [value];
  if (isPath(value)) return value.relationships;
  return Array.isArray(value) ? value.flatMap(relationshipsIn) : [];
}

export const camelInWords = (alias: string): string => {
  const words = alias
    .replace(/_/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
