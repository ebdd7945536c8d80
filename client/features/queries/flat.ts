import { entityOf, isNode, isPath, isRelationship, wordsOfNode } from './cells.ts';
import type { Row } from './columns.ts';

/** A value as one text, for files and the clipboard: entities by name, relationships by type, the rest as JSON. */
export function flat(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isNode(value)) return entityOf(value)?.name ?? wordsOfNode(value);
  if (isRelationship(value)) return value.type;
  if (isPath(value)) return value.nodes.map(flat).join(' – ');
  if (Array.isArray(value)) return value.map(flat).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
export const flatRows = (columns: readonly string[], rows: readonly Row[]): string[][] =>
  rows.map((row) => columns.map((c) => flat(row[c])));

/** Cells with tabs between, as spreadsheets take them from the clipboard. */
export const asTabs = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns, ...flatRows(columns, rows)].map((r) => r.map((c) => c.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
