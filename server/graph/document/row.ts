import type { NodeRow, Properties, Property, RelationshipRow } from '../database.ts';
import type { NodeLabel } from './shape.ts';

export type GraphRows = { readonly nodes: readonly NodeRow[]; readonly relationships: readonly RelationshipRow[] };

/** A null is stored as no property at all. */
export const present = (values: Readonly<Record<string, Property | null>>): Properties =>
  Object.fromEntries(Object.entries(values).filter((e): e is [string, Property] => e[1] !== null));

export const node = (
  label: NodeLabel,
  values: Readonly<Record<string, Property | null>> & { readonly id: string },
  types: readonly string[] = [],
): NodeRow => ({ labels: [label, ...types], id: values.id, properties: present(values) });

export const tie = (
  type: string,
  [fromLabel, from]: readonly [NodeLabel, string],
  [toLabel, to]: readonly [NodeLabel, string],
  properties: Properties = {},
): RelationshipRow => ({ type, from: { label: fromLabel, id: from }, to: { label: toLabel, id: to }, properties });
