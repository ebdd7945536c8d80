import { z } from 'zod';
import { statement } from '../database.ts';
import { quoteLabels, quoteName } from '../names.ts';

export const storedValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number()])),
  z.null(),
]);

/** Every node of a label with these properties, in columns v0, v1, …: property names may be Cypher's own words. */
export const everyNode = (label: string, properties: readonly string[]) =>
  statement({
    name: `everyNode ${label}`,
    access: 'read',
    text: `
      MATCH (n${quoteLabels([label])})
      RETURN labels(n) AS labels, ${columns('n', properties)}`,
    params: z.object({}),
    row: z.object({ labels: z.array(z.string()) }).catchall(storedValue),
  });

/** Every relationship of a type between nodes of two labels. */
export const everyRelationship = (type: string, from: string, to: string, properties: readonly string[]) =>
  statement({
    name: `everyRelationship ${from} ${type} ${to}`,
    access: 'read',
    text: `
      MATCH (a${quoteLabels([from])})-[r:${quoteName(type)}]->(b${quoteLabels([to])})
      RETURN a.id AS fromId, b.id AS toId${properties.length === 0 ? '' : `, ${columns('r', properties)}`}`,
    params: z.object({}),
    row: z.object({ fromId: z.string(), toId: z.string() }).catchall(storedValue),
  });

export const columns = (variable: string, properties: readonly string[]) =>
  properties.map((p, i) => `${variable}.${quoteName(p)} AS v${i}`).join(', ');

/** The properties behind the columns, those that are not there left out. */
export const fromColumns = (row: Readonly<Record<string, unknown>>, properties: readonly string[]) =>
  Object.fromEntries(properties.map((p, i) => [p, row[`v${i}`] ?? null]).filter(([, v]) => v !== null));
